import type { AddedRows, NewCell } from "./change";
import { type Columns, findColumns } from "./findColumns";
import type { TableCells } from "./workbook";

/** What rows come to below a table that is there. */
export interface RowsUnder {
  /** under the headers the table has; columns that no row fills are left out */
  readonly added: AddedRows;
  /** columns, by the code's names, that a row fills and the table does not have */
  readonly missing: readonly string[];
}

/** @param rows cells by the code's name for their column */
export function rowsUnder(table: TableCells, columns: Columns, rows: readonly Readonly<Record<string, NewCell | undefined>>[]): RowsUnder {
  const header = table.values[0] ?? [];
  const found = findColumns(columns, header);
  const filled = Object.keys(columns).filter((column) => rows.some((row) => (row[column] ?? null) !== null));
  const used = filled.filter((column) => found.has(column));
  return {
    added: {
      table: table.name,
      headers: used.map((column) => String(header[found.get(column)!])),
      rows: rows.map((row) => used.map((column): NewCell => row[column] ?? null)),
    },
    missing: filled.filter((column) => !found.has(column)),
  };
}
