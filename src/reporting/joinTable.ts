import type { Language } from "../plan/plan";
import type { AddedRows, NewCell, NewTable } from "../sheet/change";
import { findColumns } from "../sheet/findColumns";
import { type ColumnOf, findTable, type PlanTableName, planTables } from "../sheet/planTables";
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
  const columns: Readonly<Record<string, readonly [string, string]>> = planTables[name];
  const headerIn = (column: string) => columns[column]![language === "en" ? 0 : 1];
  const cellsOf = (row: RowFor<Name>, wanted: readonly string[]) => wanted.map((column): NewCell => row[column as ColumnOf<Name>] ?? null);
  const existing = findTable(tables, name);
  if (existing === undefined) {
    const all = Object.keys(columns);
    return { kind: "new", rows: [all.map((column) => ({ value: headerIn(column) })), ...rows.map((row) => cellsOf(row, all))] };
  }
  const header = existing.values[0] ?? [];
  const found = findColumns(columns, header);
  const used = Object.keys(columns).filter((column) => rows.some((row) => (row[column as ColumnOf<Name>] ?? null) !== null));
  const missing = [...new Set([...used, ...needed])].filter((column) => !found.has(column));
  if (missing.length > 0) return { kind: "columnsMissing", table: existing.name, columns: missing.map(headerIn) };
  const headers = used.map((column) => String(header[found.get(column)!]));
  const added = { table: existing.name, headers, rows: rows.map((row) => cellsOf(row, used)) };
  return { kind: "added", sheet: existing.sheet, top: existing.top, added };
}
