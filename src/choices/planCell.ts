import type { Language } from "../plan/plan";
import type { Place } from "../plan/place";
import { cellAddress } from "../sheet/address";
import type { CellChange, NewCell } from "../sheet/change";
import { type Columns, findColumns } from "../sheet/findColumns";
import { type ColumnOf, findTable, type PlanTableName, planTables } from "../sheet/planTables";
import { headerKey } from "../sheet/readTable";
import type { CellValue, WorkbookTables } from "../sheet/workbook";

/** A cell of a plan table, by its row and column. */
export interface PlanCell {
  /** "Resultatplan!E12" */
  readonly address: string;
  /** its formula, or its value where it has none */
  readonly content: CellValue;
  /** of the column's header; null where it is the same in both languages */
  readonly language: Language | null;
}

/** null where the table is gone, or has no such column or row. */
export function planCell<Name extends PlanTableName>(
  tables: WorkbookTables,
  name: Name,
  { row }: Place,
  column: ColumnOf<Name>,
): PlanCell | null {
  const table = findTable(tables, name);
  const header = table?.values[0] ?? [];
  const at = findColumns(planTables[name], header).get(column);
  const content = at === undefined ? undefined : table?.formulas[row]?.[at];
  if (table === undefined || at === undefined || content === undefined) return null;
  const [english, danish] = (planTables[name] as Columns)[column]!;
  const language = english === danish ? null : headerKey(header[at]!) === headerKey(danish) ? "da" : "en";
  return { address: cellAddress(table.sheet, table.top + row, table.left + at), content, language };
}

export function changeOf({ address, content }: PlanCell, after: NewCell): CellChange {
  return { address, before: content, after };
}
