import { isEntireColumns, isEntireRows } from "../address";
import { numberArgument } from "../arguments";
import type { HostClass, HostObject } from "../hostObject";
import { gridSheet, type SheetTarget } from "../model";
import { invalidArgument, itemNotFound } from "../richApiError";
import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { boxOf, rangeAt, rangeObject } from "./rangeTarget";

/** Rows at the top and columns at the left; what was frozen before is not any more. */
function freeze(sheet: SheetTarget, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows + columns === 0) throw invalidArgument();
  gridSheet(sheet).setFreeze({ xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 });
}

function location(sheet: SheetTarget): HostObject | null {
  const { xSplit, ySplit } = gridSheet(sheet).getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return null;
  return rangeObject(sheet, {
    row: 0,
    column: 0,
    rows: ySplit > 0 ? ySplit : MAX_ROWS,
    columns: xSplit > 0 ? xSplit : MAX_COLUMNS,
  });
}

export const freezePanes: HostClass<SheetTarget> = {
  name: "WorksheetFreezePanes",
  call: {
    FreezeRows: (sheet, [count]) => freeze(sheet, numberArgument(count ?? 1), 0),
    FreezeColumns: (sheet, [count]) => freeze(sheet, 0, numberArgument(count ?? 1)),
    FreezeAt: (sheet, [range]) => {
      const box = boxOf(rangeAt(sheet, range));
      freeze(sheet, isEntireColumns(box) ? 0 : box.row + box.rows, isEntireRows(box) ? 0 : box.column + box.columns);
    },
    Unfreeze: (sheet) => {
      gridSheet(sheet).cancelFreeze();
    },
    GetLocation: (sheet) => {
      const found = location(sheet);
      if (!found) throw itemNotFound();
      return found;
    },
    GetLocationOrNullObject: location,
  },
};
