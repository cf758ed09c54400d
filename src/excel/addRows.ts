import type { AddedRows, NewCell } from "../sheet/change";
import { formatOf, writeBlock } from "./newCells";

/** An existing table and its surroundings, as they must be known before rows are added below it. */
export interface RoomBelow {
  readonly added: AddedRows;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
  /** its last row, whose formats Excel gives new rows */
  readonly last: Excel.Range;
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
  const columns = table.columns.load("items/name");
  const sheet = table.worksheet.load("name");
  const last = range.getLastRow();
  const below = last.getOffsetRange(1, 0).getResizedRange(added.rows.length, 0).load("formulas,numberFormat");
  const beside = last.getResizedRange(1, 0).getEntireRow().getUsedRangeOrNullObject(true).load("formulas,columnIndex");
  return { added, table, range, columns, last: table.getDataBodyRange().getLastRow().load("numberFormat"), sheet, below, beside };
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
  const columns = room.columns.items.map(({ name }) => name);
  const rows = ordered(added, columns).map((row) => row.map((cell, column) => asItself(cell, String(room.last.numberFormat[0]![column]))));
  const bottom = range.rowIndex + range.rowCount - (table.showTotals ? 1 : 0);
  if (table.showTotals) {
    // what is given to `add` would be read as typed: the rows come in blank, and are written as others are
    table.rows.add(undefined, rows.map((row) => row.map(() => null)) as unknown as string[][]);
    writeBlock(sheet.getRangeByIndexes(bottom, range.columnIndex, rows.length, range.columnCount), rows);
    return;
  }
  if (!isBlank(room.below)) sheet.getRange(`${String(bottom + 1)}:${String(bottom + rows.length)}`).insert(Excel.InsertShiftDirection.down);
  table.resize(sheet.getRangeByIndexes(range.rowIndex, range.columnIndex, range.rowCount + rows.length, range.columnCount));
  writeBlock(sheet.getRangeByIndexes(bottom, range.columnIndex, rows.length, range.columnCount), rows);
}

/** What stands where rows were to be added, after Excel has stopped somewhere. */
export interface RowsNow {
  readonly range: Excel.Range;
  readonly below: Excel.Range;
}

/** Loads what is needed, for another context; valid after the next sync. */
export function askRowsNow({ workbook }: Excel.RequestContext, { added, table: { name }, range, sheet }: RoomBelow): RowsNow {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const below = workbook.worksheets
    .getItem(sheet.name)
    .getRangeByIndexes(rowIndex + rowCount, columnIndex, added.rows.length + 1, columnCount);
  return { range: workbook.tables.getItem(name).getRange().load("rowCount"), below: below.load("formulas") };
}

/** Takes back as much of `addRows` as was done. Nothing is sent yet. */
export function removeRows(
  { workbook }: Excel.RequestContext,
  { added, table: { name, showTotals }, range, sheet, below }: RoomBelow,
  now: RowsNow,
): void {
  const table = workbook.tables.getItem(name);
  const count = added.rows.length;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const hasGrown = now.range.rowCount > rowCount;
  if (showTotals) {
    for (let row = rowCount; row < now.range.rowCount; row += 1) table.rows.getItemAt(rowCount - 2).delete();
    return;
  }
  const home = workbook.worksheets.getItem(sheet.name);
  const bottom = rowIndex + rowCount;
  if (!isBlank(below)) {
    // what stood there has moved down
    const wasInserted = hasGrown || isBlank(now.below);
    if (wasInserted) home.getRange(`${String(bottom + 1)}:${String(bottom + count)}`).delete(Excel.DeleteShiftDirection.up);
    return;
  }
  if (!hasGrown) return;
  const taken = home.getRangeByIndexes(bottom, columnIndex, count, columnCount);
  taken.clear();
  // a blank cell may have had a format for what was to come
  const formats = below.numberFormat.slice(0, count) as string[][];
  if (formats.some((row) => row.some((format) => format !== "General"))) taken.numberFormat = formats;
  table.resize(home.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount));
}

/** Excel gives a new row the formats of the one above, and would keep a formula or a number in a text format as text. */
function asItself(cell: NewCell, above: string): NewCell {
  return above === "@" && cell !== null && formatOf(cell) === null ? { ...cell, numberFormat: "General" } : cell;
}

/** The rows' cells in the order of the table's own columns. */
function ordered({ headers, rows, table }: AddedRows, columns: readonly unknown[]): readonly (readonly NewCell[])[] {
  const unknown = headers.filter((header) => !columns.includes(header));
  if (unknown.length > 0) throw new Error(`${table} has no column ${unknown.join(", ")}`);
  const places = columns.map((column) => headers.indexOf(String(column)));
  return rows.map((row) => places.map((place) => (place < 0 ? null : row[place]!)));
}
