import type { CellBox } from "../engine/engine";
import { columnIndex, columnName } from "../file/a1";
import { invalidArgument } from "./richApiError";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A sheet's name as it stands before the "!" of an address. */
export const quoted = (sheetName: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^[A-Z]{1,3}\d+$/i.test(sheetName) ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;

export const isEntireColumns = (box: CellBox): boolean => box.row === 0 && box.rows === MAX_ROWS;
export const isEntireRows = (box: CellBox): boolean => box.column === 0 && box.columns === MAX_COLUMNS;
/** Excel gives no cell contents for whole rows or columns, and takes none. */
export const isUnbounded = (box: CellBox): boolean => isEntireColumns(box) || isEntireRows(box);

export function boxAddress(box: CellBox): string {
  const bottom = box.row + box.rows;
  const [first, last] = [columnName(box.column), columnName(box.column + box.columns - 1)];
  if (isEntireColumns(box)) return `${first}:${last}`;
  if (isEntireRows(box)) return `${String(box.row + 1)}:${String(bottom)}`;
  const start = `${first}${String(box.row + 1)}`;
  const end = `${last}${String(bottom)}`;
  return start === end ? start : `${start}:${end}`;
}

/** Splits "'My sheet'!A1" into sheet and rest; sheet is null where the address names none. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address.trim());
  if (match === null) return { sheet: null, rest: address.trim().replace(/^=/, "") };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), rest: match[3] ?? "" };
}

function span(from: number, to: number): { readonly start: number; readonly length: number } {
  return { start: Math.min(from, to), length: Math.abs(from - to) + 1 };
}

/** Reads "B2", "$B$2:C9", "A:C" or "3:7", without a sheet; null where it is no address. */
export function parseAddress(address: string): CellBox | null {
  const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(address);
  const box = (across: ReturnType<typeof span>, down: ReturnType<typeof span>): CellBox | null =>
    across.start + across.length <= MAX_COLUMNS && down.start >= 0 && down.start + down.length <= MAX_ROWS
      ? { row: down.start, column: across.start, rows: down.length, columns: across.length }
      : null;
  if (cells) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
    return box(span(columnIndex(column), columnIndex(lastColumn)), span(Number(row) - 1, Number(lastRow) - 1));
  }
  if (columns) return box(span(columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? "")), { start: 0, length: MAX_ROWS });
  if (rows) return box({ start: 0, length: MAX_COLUMNS }, span(Number(rows[1]) - 1, Number(rows[2]) - 1));
  return null;
}

/** @throws InvalidArgument when the box leaves the sheet */
export function insideSheet(box: CellBox): CellBox {
  const fits =
    box.row >= 0 &&
    box.column >= 0 &&
    box.rows > 0 &&
    box.columns > 0 &&
    box.row + box.rows <= MAX_ROWS &&
    box.column + box.columns <= MAX_COLUMNS;
  if (!fits) throw invalidArgument();
  return box;
}

export function intersection(a: CellBox, b: CellBox): CellBox | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingBox(a: CellBox, b: CellBox): CellBox {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
