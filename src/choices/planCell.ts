import type { Language } from "../plan/plan";
import type { Place } from "../plan/place";
import { cellAddress } from "../sheet/address";
import type { CellChange, NewCell } from "../sheet/change";
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
  const [english, danish] = (planTables[name] as Record<string, readonly [string, string]>)[column]!.map(headerKey) as [string, string];
  const header = (table?.values[0] ?? []).map(headerKey);
  const at = header.findIndex((key) => key === english || key === danish);
  const content = at < 0 ? undefined : table?.formulas[row]?.[at];
  if (table === undefined || content === undefined) return null;
  const language = english === danish ? null : header[at] === danish ? "da" : "en";
  return { address: cellAddress(table.sheet, table.top + row, table.left + at), content, language };
}

export function changeOf({ address, content }: PlanCell, after: NewCell): CellChange {
  return { address, before: content, after };
}
