import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import type { CellBox, Edit } from "../../engine/engine";
import { tears } from "../../engine/corrections/cellMoves";
import { isEntireColumns, isEntireRows } from "../address";
import { oneOf } from "../arguments";
import type { HostObject } from "../hostObject";
import { mayMoveCells } from "../model";
import { invalidOperation } from "../richApiError";
import { boxOf, rangeObject, type RangeTarget } from "./rangeTarget";

/** Univer's Dimension: cells move sideways, or up and down */
const SIDEWAYS = 0;
const UP_DOWN = 1;

const SHIFT = {
  down: "sheet.command.insert-range-move-down",
  right: "sheet.command.insert-range-move-right",
  up: "sheet.command.delete-range-move-up",
  left: "sheet.command.delete-range-move-left",
} as const;

/** As Excel refuses to shift cells in a part of a table. */
function mayShift(target: RangeTarget, box: CellBox, command: string): void {
  const { model, id } = target.sheet;
  const tables = model.engine.workbook.getTableList().filter((table) => table.subUnitId === id);
  const cells = { startRow: box.row, endRow: box.row + box.rows - 1, startColumn: box.column, endColumn: box.column + box.columns - 1 };
  if (tables.some(({ range }) => tears(command, cells, range))) throw invalidOperation();
}

const gridRange = (sheet: FWorksheet, box: CellBox): FRange => sheet.getRange(box.row, box.column, box.rows, box.columns);

/** Inserts cells where the range stands; the answer is the new, empty range. */
export function insertCells(target: RangeTarget, shift: unknown): HostObject {
  mayMoveCells(target.sheet);
  const box = boxOf(target);
  const direction = oneOf(shift, ["Down", "Right"]);
  target.sheet.model.engine.onActiveSheet(target.sheet.id, (sheet) => {
    if (isEntireRows(box)) sheet.insertRows(box.row, box.rows);
    else if (isEntireColumns(box)) sheet.insertColumns(box.column, box.columns);
    else {
      mayShift(target, box, direction === "Down" ? SHIFT.down : SHIFT.right);
      gridRange(sheet, box).insertCells(direction === "Down" ? UP_DOWN : SIDEWAYS);
    }
  });
  return rangeObject(target.sheet, box);
}

export function deleteCells(target: RangeTarget, shift: unknown): void {
  mayMoveCells(target.sheet);
  const box = boxOf(target);
  const direction = oneOf(shift, ["Up", "Left"]);
  target.sheet.model.engine.onActiveSheet(target.sheet.id, (sheet) => {
    if (isEntireRows(box)) sheet.deleteRows(box.row, box.rows);
    else if (isEntireColumns(box)) sheet.deleteColumns(box.column, box.columns);
    else {
      mayShift(target, box, direction === "Up" ? SHIFT.up : SHIFT.left);
      gridRange(sheet, box).deleteCells(direction === "Up" ? UP_DOWN : SIDEWAYS);
    }
  });
}

/** A span of rows or columns after lines were inserted at `at`. */
function afterInsert(start: number, length: number, at: number, count: number): { readonly start: number; readonly length: number } {
  if (at <= start) return { start: start + count, length };
  return at < start + length ? { start, length: length + count } : { start, length };
}

/** A span after lines were deleted; null when nothing of it is left. */
function afterDelete(start: number, length: number, at: number, count: number): { readonly start: number; readonly length: number } | null {
  const gone = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  const before = Math.max(0, Math.min(start, at + count) - at);
  return gone === length ? null : { start: start - before, length: length - gone };
}

/** Where a tracked range stands after an edit; null when its cells were deleted. */
export function boxAfter(edit: Edit, box: CellBox): CellBox | null {
  switch (edit.kind) {
    case "RowInserted":
    case "RowDeleted": {
      if (isEntireColumns(box)) return box;
      const span = (edit.kind === "RowInserted" ? afterInsert : afterDelete)(box.row, box.rows, edit.at, edit.count);
      return span && { ...box, row: span.start, rows: span.length };
    }
    case "ColumnInserted":
    case "ColumnDeleted": {
      if (isEntireRows(box)) return box;
      const span = (edit.kind === "ColumnInserted" ? afterInsert : afterDelete)(box.column, box.columns, edit.at, edit.count);
      return span && { ...box, column: span.start, columns: span.length };
    }
    case "SheetDeleted":
      return null;
    default:
      return box;
  }
}
