import { columnLetters, quotedSheet } from "./address";
import type { CellBox } from "./outline";

const lastRow = 1_048_576;
const lastColumn = 16_384;

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "Økonomi!$G$8" or "'Mål 2022'!B3:C9" as its sheet and the rest; the sheet is null where none is named. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly cells: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, cells: address };
  const sheet = address.slice(0, mark);
  return { sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, cells: address.slice(mark + 1) };
}

/** Reads "G8", "$B$3:C9", "C:C" or "5:7" without a sheet; null where it is none of these. */
export function boxOf(cells: string): CellBox | null {
  const match = /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/iu.exec(cells);
  if (match === null || cells === "") return null;
  const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = match;
  const isRange = cells.includes(":");
  if (!isRange && (fromColumn === "" || fromRow === "")) return null;
  if ((fromColumn === "") !== (toColumn === "") || (fromRow === "") !== (toRow === "") || fromColumn + fromRow === "") return null;
  const columns = fromColumn === "" ? [1, lastColumn] : [columnNumber(fromColumn), columnNumber(toColumn)].sort((a, b) => a - b);
  const rows = fromRow === "" ? [1, lastRow] : [Number(fromRow), Number(toRow)].sort((a, b) => a - b);
  const [left, right] = columns as [number, number];
  const [top, bottom] = rows as [number, number];
  if (left < 1 || right > lastColumn || top < 1 || bottom > lastRow) return null;
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** "G8" or "B3:C9"; whole rows and columns as Excel writes them. */
export function cellsOf({ top, left, rows, columns }: CellBox): string {
  const [right, bottom] = [left + columns - 1, top + rows - 1];
  if (rows === lastRow) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (columns === lastColumn) return `${String(top)}:${String(bottom)}`;
  const first = `${columnLetters(left)}${String(top)}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(right)}${String(bottom)}`;
}

/** "Økonomi!G8", "'Mål 2022'!B3:C9" */
export function addressOf(sheet: string, box: CellBox): string {
  return `${quotedSheet(sheet)}!${cellsOf(box)}`;
}
