import type { IRange } from "@univerjs/core";
import type { TableDefinition } from "hucre";
import { parseBox } from "./a1";

export const TABLE_RESOURCE = "SHEET_TABLE_PLUGIN";
/** Among what a table carries with it: the row below it is its totals row. */
export const TOTALS_ROW = "totalsRow";

/** A table of the open workbook, as `FWorkbook.getTableList()` tells it. */
export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly columns: readonly { readonly displayName: string }[];
}

/** The snapshot's tables of one sheet. A totals row is left outside, because the grid has none and as data it would be summed twice: it is only told of. */
export function gridTables(tables: readonly TableDefinition[], prefix: string): object[] {
  return tables.flatMap((table, i) => {
    const box = table.range === undefined ? null : parseBox(table.range);
    if (!box) return [];
    const rows = box.rows - (table.showTotalRow ? 1 : 0);
    return [
      {
        id: `${prefix}-${i + 1}`,
        name: table.displayName ?? table.name,
        range: {
          startRow: box.row,
          endRow: box.row + rows - 1,
          startColumn: box.column,
          endColumn: box.column + box.columns - 1,
        },
        options: { showHeader: true },
        columns: [],
        meta: table.showTotalRow ? { [TOTALS_ROW]: true } : {},
      },
    ];
  });
}
