import type { CellBox } from "../../engine/engine";
import { boundingBox, intersection, MAX_COLUMNS, MAX_ROWS } from "../address";
import { numberArgument, optionalNumber } from "../arguments";
import type { Arguments, HostObject } from "../hostObject";
import { invalidArgument, itemNotFound } from "../richApiError";
import { usedBox } from "../usedBox";
import { boxOf, rangeAt, rangeObject, type RangeTarget } from "./rangeTarget";

type Make = (target: RangeTarget, args: Arguments) => HostObject;

const from =
  (make: (box: CellBox, args: Arguments) => CellBox): Make =>
  (target, args) =>
    rangeObject(target.sheet, make(boxOf(target), args));

/** @param count may be negative: that many before, nearest first, as in Excel */
function beside(start: number, length: number, count: number): { readonly start: number; readonly length: number } {
  if (count === 0) throw invalidArgument();
  return count > 0 ? { start: start + length, length: count } : { start: start + count, length: -count };
}

const besideColumns = (sign: 1 | -1): Make =>
  from((box, [count]) => {
    const { start, length } = beside(box.column, box.columns, sign * optionalNumber(count, 1));
    return { ...box, column: start, columns: length };
  });

const besideRows = (sign: 1 | -1): Make =>
  from((box, [count]) => {
    const { start, length } = beside(box.row, box.rows, sign * optionalNumber(count, 1));
    return { ...box, row: start, rows: length };
  });

function common(target: RangeTarget, [other]: Arguments): HostObject | null {
  const second = rangeAt(target.sheet, other);
  if (second.sheet.id !== target.sheet.id) throw invalidArgument();
  const box = intersection(boxOf(target), boxOf(second));
  return box && rangeObject(target.sheet, box);
}

/** The methods of a range that give another range. */
export const otherRanges = {
  GetCell: from((box, [row, column]) => ({
    row: box.row + numberArgument(row),
    column: box.column + numberArgument(column),
    rows: 1,
    columns: 1,
  })),
  GetRow: from((box, [row]) => ({ ...box, row: box.row + numberArgument(row), rows: 1 })),
  GetColumn: from((box, [column]) => ({ ...box, column: box.column + numberArgument(column), columns: 1 })),
  GetLastRow: from((box) => ({ ...box, row: box.row + box.rows - 1, rows: 1 })),
  GetLastColumn: from((box) => ({ ...box, column: box.column + box.columns - 1, columns: 1 })),
  GetLastCell: from((box) => ({ row: box.row + box.rows - 1, column: box.column + box.columns - 1, rows: 1, columns: 1 })),
  GetOffsetRange: from((box, [rows, columns]) => ({
    ...box,
    row: box.row + numberArgument(rows),
    column: box.column + numberArgument(columns),
  })),
  GetResizedRange: from((box, [rows, columns]) => ({
    ...box,
    rows: box.rows + numberArgument(rows),
    columns: box.columns + numberArgument(columns),
  })),
  GetAbsoluteResizedRange: from((box, [rows, columns]) => ({ ...box, rows: numberArgument(rows), columns: numberArgument(columns) })),
  GetEntireRow: from((box) => ({ ...box, column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: from((box) => ({ ...box, row: 0, rows: MAX_ROWS })),
  GetColumnsAfter: besideColumns(1),
  GetColumnsBefore: besideColumns(-1),
  GetRowsBelow: besideRows(1),
  GetRowsAbove: besideRows(-1),
  GetBoundingRect: (target: RangeTarget, [other]: Arguments): HostObject => {
    const second = rangeAt(target.sheet, other);
    if (second.sheet.id !== target.sheet.id) throw invalidArgument();
    return rangeObject(target.sheet, boundingBox(boxOf(target), boxOf(second)));
  },
  GetIntersection: (target: RangeTarget, args: Arguments): HostObject => {
    const found = common(target, args);
    if (found === null) throw itemNotFound();
    return found;
  },
  GetIntersectionOrNullObject: common,
  /** Excel answers the first cell of the range where nothing is used */
  GetUsedRange: async (target: RangeTarget, [valuesOnly]: Arguments): Promise<HostObject> => {
    const box = boxOf(target);
    return rangeObject(target.sheet, (await usedBox(target.sheet, box, valuesOnly)) ?? { ...box, rows: 1, columns: 1 });
  },
  GetUsedRangeOrNullObject: async (target: RangeTarget, [valuesOnly]: Arguments): Promise<HostObject | null> => {
    const box = await usedBox(target.sheet, boxOf(target), valuesOnly);
    return box && rangeObject(target.sheet, box);
  },
};
