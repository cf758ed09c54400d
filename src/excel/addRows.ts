import type { AddedRows, NewCell } from "../sheet/change";
import { writeBlock } from "./newCells";

/** An existing table and its surroundings, as they must be known before rows are added below it. */
export interface RoomBelow {
  readonly added: AddedRows;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
  readonly sheet: Excel.Worksheet;
  /** the rows that would be taken, and one more, under the table's own columns */
  readonly below: Excel.Range;
  /** what the sheet holds in the table's last row and the one below it */
  readonly beside: Excel.Range;
}

/** Loads what is needed; valid after the next sync. */
export function askRoom(table: Excel.Table, added: AddedRows): RoomBelow {
  table.load("name,showTotals");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const header = table.getHeaderRowRange().load("values");
  const sheet = table.worksheet.load("name");
  const last = range.getLastRow();
  const below = last.getOffsetRange(1, 0).getResizedRange(added.rows.length, 0).load("formulas");
  const beside = last.getResizedRange(1, 0).getEntireRow().getUsedRangeOrNullObject(true).load("formulas,columnIndex");
  return { added, table, range, header, sheet, below, beside };
}

/** Rows are put into the sheet only where nothing stands beside the table that they would tear apart. */
export function hasRoom({ table, range, below, beside }: RoomBelow): boolean {
  return table.showTotals || isBlank(below) || !reachesBeside(beside, range);
}

function isBlank(range: Excel.Range): boolean {
  return range.formulas.every((row) => row.every((cell) => cell === ""));
}

/** Whether a column outside the table holds something both in the table's last row and in the one below. */
function reachesBeside(beside: Excel.Range, { columnIndex, columnCount }: Excel.Range): boolean {
  if (beside.isNullObject || beside.formulas.length < 2) return false;
  return (beside.formulas[0] as unknown[]).some((cell, index) => {
    const column = beside.columnIndex + index;
    const isOutside = column < columnIndex || column >= columnIndex + columnCount;
    return isOutside && cell !== "" && beside.formulas[1]![index] !== "";
  });
}

/** Nothing is sent yet. */
export function addRows(room: RoomBelow): void {
  const { added, table, range, sheet } = room;
  const rows = ordered(added, room.header.values[0] as readonly unknown[]);
  if (table.showTotals) {
    for (const row of rows)
      table.rows.add(undefined, [row.map((cell) => (cell !== null && "formula" in cell ? cell.formula : (cell?.value ?? "")))]);
    return;
  }
  const bottom = range.rowIndex + range.rowCount;
  if (!isBlank(room.below)) sheet.getRange(`${String(bottom + 1)}:${String(bottom + rows.length)}`).insert(Excel.InsertShiftDirection.down);
  table.resize(sheet.getRangeByIndexes(range.rowIndex, range.columnIndex, range.rowCount + rows.length, range.columnCount));
  writeBlock(sheet.getRangeByIndexes(bottom, range.columnIndex, rows.length, range.columnCount), rows);
}

/** Takes back what `addRows` has done, for another context. Nothing is sent yet. */
export function removeRows(
  { workbook }: Excel.RequestContext,
  { added, table: { name, showTotals }, range, sheet, below }: RoomBelow,
): void {
  const table = workbook.tables.getItem(name);
  const count = added.rows.length;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  if (showTotals) {
    for (let row = 1; row <= count; row += 1) table.rows.getItemAt(rowCount - 2).delete();
    return;
  }
  const home = workbook.worksheets.getItem(sheet.name);
  table.resize(home.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount));
  const bottom = rowIndex + rowCount;
  if (isBlank(below)) home.getRangeByIndexes(bottom, columnIndex, count, columnCount).clear();
  else home.getRange(`${String(bottom + 1)}:${String(bottom + count)}`).delete(Excel.DeleteShiftDirection.up);
}

/** The rows' cells in the order of the table's own columns. */
function ordered({ headers, rows, table }: AddedRows, columns: readonly unknown[]): readonly (readonly NewCell[])[] {
  const unknown = headers.filter((header) => !columns.includes(header));
  if (unknown.length > 0) throw new Error(`${table} has no column ${unknown.join(", ")}`);
  const places = columns.map((column) => headers.indexOf(String(column)));
  return rows.map((row) => places.map((place) => (place < 0 ? null : row[place]!)));
}
