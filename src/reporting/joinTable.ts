import type { Language } from "../plan/plan";
import type { AddedRows, NewCell, NewTable } from "../sheet/change";
import { type Columns, findColumns } from "../sheet/findColumns";
import { type ColumnOf, findTable, headerIn, type PlanTableName, planTables } from "../sheet/planTables";
import { rowsUnder } from "../sheet/rowsUnder";
import type { WorkbookTables } from "../sheet/workbook";

export type RowFor<Name extends PlanTableName> = Readonly<Partial<Record<ColumnOf<Name>, NewCell>>>;

export type JoinedTable =
  | { readonly kind: "added"; readonly sheet: string; readonly top: number; readonly added: AddedRows }
  /** the workbook has no such table yet */
  | { readonly kind: "new"; readonly rows: NewTable["rows"] }
  /** the table lacks columns that something would be lost without */
  | { readonly kind: "columnsMissing"; readonly table: string; readonly columns: readonly string[] };

/**
 * Rows below a table that is there, under the headers it has, or in a new one with headers in `language`.
 *
 * @param needed columns the table must have though no row fills them
 */
export function joinTable<Name extends PlanTableName>(
  tables: WorkbookTables,
  name: Name,
  rows: readonly RowFor<Name>[],
  language: Language,
  needed: readonly string[] = [],
): JoinedTable {
  const columns: Columns = planTables[name];
  const headerOf = (column: string) => headerIn(columns[column]!, language);
  const cellsOf = (row: RowFor<Name>, wanted: readonly string[]) => wanted.map((column): NewCell => row[column as ColumnOf<Name>] ?? null);
  const existing = findTable(tables, name);
  if (existing === undefined) {
    const all = Object.keys(columns);
    return { kind: "new", rows: [all.map((column) => ({ value: headerOf(column) })), ...rows.map((row) => cellsOf(row, all))] };
  }
  const { added, missing } = rowsUnder(existing, columns, rows);
  const found = findColumns(columns, existing.values[0] ?? []);
  const lacking = [...new Set([...missing, ...needed.filter((column) => !found.has(column))])];
  if (lacking.length > 0) return { kind: "columnsMissing", table: existing.name, columns: lacking.map(headerOf) };
  return { kind: "added", sheet: existing.sheet, top: existing.top, added };
}
