import type { ITableInfoWithUnitId } from "@univerjs/sheets-table";
import type {} from "@univerjs/sheets-table/facade";
import type { CellBox } from "../../engine/engine";
import { TOTALS_ROW } from "../../file/tables";
import { sheetCells, type Model, type SheetTarget } from "../model";
import { itemNotFound } from "../richApiError";

export interface TableTarget {
  readonly model: Model;
  readonly id: string;
}

/** Asked of the grid each time: tables move with every inserted row. */
export function tableInfo(table: TableTarget): ITableInfoWithUnitId {
  const info = table.model.engine.workbook.getTableInfo(table.id);
  if (!info) throw itemNotFound();
  return info;
}

export const tableSheet = (table: TableTarget): SheetTarget => ({ model: table.model, id: tableInfo(table).subUnitId });

export function gridBox(range: { startRow: number; endRow: number; startColumn: number; endColumn: number }): CellBox {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** The table as the grid has it: a totals row of the file is left outside. */
export const gridTableBox = (table: TableTarget): CellBox => gridBox(tableInfo(table).range);

export function hasTotals(table: TableTarget): boolean {
  // a table that was added here carries nothing, which the declarations do not say
  const { meta } = tableInfo(table) as { readonly meta?: Readonly<Record<string, unknown>> };
  return meta?.[TOTALS_ROW] === true;
}

/** The table as Excel has it, with its totals row. */
export function tableBox(table: TableTarget): CellBox {
  const box = gridTableBox(table);
  return hasTotals(table) ? { ...box, rows: box.rows + 1 } : box;
}

/** @throws ItemNotFound where the table has none */
export function totalsBox(table: TableTarget): CellBox {
  if (!hasTotals(table)) throw itemNotFound();
  const box = gridTableBox(table);
  return { ...box, row: box.row + box.rows, rows: 1 };
}

export const hasHeaders = (table: TableTarget): boolean => tableInfo(table).showHeader !== false;

export function dataBox(table: TableTarget): CellBox {
  const box = gridTableBox(table);
  const above = hasHeaders(table) ? 1 : 0;
  return { ...box, row: box.row + above, rows: box.rows - above };
}

/** An inserted column's header is only painted: the cell itself is empty. */
export function columnNames(table: TableTarget): readonly string[] {
  const box = tableBox(table);
  const painted = tableInfo(table).columns.map((column) => column.displayName);
  if (!hasHeaders(table)) return painted;
  const cells = sheetCells(tableSheet(table)).values({ ...box, rows: 1 })[0] ?? [];
  return cells.map((value, index) => (value === "" ? (painted[index] ?? "") : String(value)));
}
