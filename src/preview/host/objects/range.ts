import type { FRange } from "@univerjs/sheets/facade";
import { boxAddress, intersection, isEntireColumns, isEntireRows, isUnbounded, quoted } from "../address";
import { flagArgument, textArgument } from "../arguments";
import type { CellValue, SheetCells } from "../cells";
import { valueType } from "../cells";
import type { CellBox } from "../../engine/engine";
import { HostObject, type HostClass } from "../hostObject";
import { activeSheet, gridSheet, mayFormat, mayWrite, sheetCells } from "../model";
import { invalidArgument, invalidOperation } from "../richApiError";
import { hasSpill } from "../spills";
import { refuse } from "../strictness";
import { rangeFormat } from "./rangeFormat";
import { otherRanges } from "./rangeOther";
import { deleteCells, insertCells } from "./rangeShift";
import { boundedBoxOf, boxOf, type RangeTarget } from "./rangeTarget";
import { tablesIn, tablesTouching } from "./tableCollection";
import { worksheet } from "./worksheet";

/** The contents of whole rows and columns are null, as in Excel. */
const contents =
  <T>(read: (cells: SheetCells, box: CellBox) => T) =>
  (target: RangeTarget): T | null => {
    const box = boxOf(target);
    return isUnbounded(box) ? null : read(sheetCells(target.sheet), box);
  };

const address = (target: RangeTarget): string => `${quoted(gridSheet(target.sheet).getSheetName())}!${boxAddress(boxOf(target))}`;

/** One value for the whole range, or rows of the range's own size; anything else is refused with Excel's words. */
function matrix(box: CellBox, value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return Array.from({ length: box.rows }, () => Array<unknown>(box.columns).fill(value));
  const rows = value as readonly unknown[];
  if (rows.length === box.rows && rows.every((row) => Array.isArray(row) && row.length === box.columns))
    return rows as readonly unknown[][];
  throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}

function write(target: RangeTarget, value: unknown): void {
  const box = boundedBoxOf(target);
  mayWrite(target.sheet, box);
  sheetCells(target.sheet).write(box, matrix(box, value));
}

function writeNumberFormats(target: RangeTarget, value: unknown): void {
  mayFormat(target.sheet);
  const box = boundedBoxOf(target);
  const formats = matrix(box, value);
  sheetCells(target.sheet).style(box, (row, column) => {
    const format = formats[row - box.row]?.[column - box.column] ?? null;
    return format === null ? null : { n: { pattern: textArgument(format) } };
  });
}

/** true when every line is hidden, false when none, null for some; only lines the grid has can be hidden */
function hidden(start: number, length: number, gridLength: number, isVisible: (index: number) => boolean): boolean | null {
  const lines = Array.from({ length: Math.max(0, Math.min(length, gridLength - start)) }, (_, index) => isVisible(start + index));
  if (lines.length === 0 || lines.every(Boolean)) return false;
  return lines.some(Boolean) ? null : true;
}

function rowHidden(target: RangeTarget): boolean | null {
  const [box, sheet] = [boxOf(target), gridSheet(target.sheet)];
  return hidden(box.row, box.rows, sheet.getMaxRows(), (row) => sheet.getSheet().getRowVisible(row));
}

function columnHidden(target: RangeTarget): boolean | null {
  const [box, sheet] = [boxOf(target), gridSheet(target.sheet)];
  return hidden(box.column, box.columns, sheet.getMaxColumns(), (column) => sheet.getSheet().getColVisible(column));
}

function select(target: RangeTarget): void {
  const box = boxOf(target);
  const { workbook } = target.sheet.model.engine;
  if (activeSheet(target.sheet.model).id !== target.sheet.id) workbook.setActiveSheet(target.sheet.id);
  const sheet = gridSheet(target.sheet);
  const shown = intersection(box, { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  if (shown === null) throw invalidArgument();
  workbook.setActiveRange(sheet.getRange(shown.row, shown.column, shown.rows, shown.columns));
}

function clear(target: RangeTarget, [applyTo]: readonly unknown[]): void {
  const what = textArgument(applyTo ?? "All");
  mayWrite(target.sheet, boxOf(target));
  if (what !== "Contents") mayFormat(target.sheet);
  if (what !== "All" && what !== "Contents" && what !== "Formats") throw refuse(target.sheet.model.log, "Range", `clear("${what}")`);
  sheetCells(target.sheet).clear(boxOf(target), { contents: what !== "Formats", formats: what !== "Contents" });
}

function gridRange(target: RangeTarget): FRange {
  const { row, column, rows, columns } = boundedBoxOf(target);
  return gridSheet(target.sheet).getRange(row, column, rows, columns);
}

/** Only the first cell keeps its value, as in Excel. */
function merge(target: RangeTarget, [across]: readonly unknown[]): void {
  mayFormat(target.sheet);
  if (tablesIn(target)) throw invalidOperation();
  if (flagArgument(across)) gridRange(target).mergeAcross({ isForceMerge: true });
  else gridRange(target).merge({ isForceMerge: true });
}

/** the chunks a client cuts a large write into must fit the range */
function validateSize(target: RangeTarget, [rows, columns]: readonly unknown[]): void {
  const box = boundedBoxOf(target);
  if (rows !== box.rows || columns !== box.columns)
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}

export const range: HostClass<RangeTarget> = {
  name: "Range",
  read: {
    Address: address,
    AddressLocal: address,
    RowIndex: (target) => boxOf(target).row,
    ColumnIndex: (target) => boxOf(target).column,
    RowCount: (target) => boxOf(target).rows,
    ColumnCount: (target) => boxOf(target).columns,
    CellCount: (target) => boxOf(target).rows * boxOf(target).columns,
    IsEntireRow: (target) => isEntireRows(boxOf(target)),
    IsEntireColumn: (target) => isEntireColumns(boxOf(target)),
    Values: contents((cells, box) => cells.values(box)),
    Formulas: contents((cells, box) => cells.formulas(box)),
    FormulasLocal: contents((cells, box) => cells.formulas(box)),
    Text: contents((cells, box) => cells.texts(box)),
    NumberFormat: contents((cells, box) => cells.numberFormats(box)),
    NumberFormatLocal: contents((cells, box) => cells.numberFormats(box)),
    ValueTypes: contents((cells, box) => cells.values(box).map((row) => row.map((value: CellValue) => valueType(value)))),
    HasSpill: (target) => hasSpill(target.sheet, boxOf(target)),
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
    Hidden: (target) => {
      const [rows, columns] = [rowHidden(target), columnHidden(target)];
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
  },
  write: {
    Values: write,
    Formulas: write,
    FormulasLocal: write,
    NumberFormat: writeNumberFormats,
    NumberFormatLocal: writeNumberFormats,
    RowHidden: (target, value) => {
      const [box, sheet] = [boxOf(target), gridSheet(target.sheet)];
      if (value === true) sheet.hideRows(box.row, box.rows);
      else sheet.showRows(box.row, box.rows);
    },
    ColumnHidden: (target, value) => {
      const [box, sheet] = [boxOf(target), gridSheet(target.sheet)];
      if (value === true) sheet.hideColumns(box.column, box.columns);
      else sheet.showColumns(box.column, box.columns);
    },
  },
  open: {
    Worksheet: (target) => HostObject.of(worksheet, target.sheet),
    Format: (target) => HostObject.of(rangeFormat, target),
  },
  call: {
    ...otherRanges,
    GetTables: (target, [fullyContained]) => tablesTouching(target, fullyContained === true),
    Insert: (target, [shift]) => insertCells(target, shift),
    Delete: (target, [shift]) => {
      deleteCells(target, shift);
    },
    Clear: clear,
    Merge: merge,
    Unmerge: (target) => {
      mayFormat(target.sheet);
      gridRange(target).breakApart();
    },
    Select: select,
    Calculate: () => undefined,
    _ValidateArraySize: validateSize,
  },
};
