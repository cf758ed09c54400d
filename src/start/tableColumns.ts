import type { Language } from "../plan/plan";
import { planTables, sameName } from "../sheet/planTables";
import { headerKey } from "../sheet/readTable";
import type { CellValue, TableCells, WorkbookTables } from "../sheet/workbook";

type Headers = readonly [english: string, danish: string];

const status: Headers = ["Status", "Status"];
const explanation: Headers = ["Explanation", "Forklaring"];

/** The tables a plan is written into, with the columns that hold formulas, which no reading knows. */
export const writtenTables = {
  PlanInfo: planTables.PlanInfo,
  PlanGoals: { ...planTables.PlanGoals, status, points: ["Points", "Point"], explanation },
  PlanSubgoals: { ...planTables.PlanSubgoals, status, explanation },
  PlanChoices: planTables.PlanChoices,
  PlanHistory: { ...planTables.PlanHistory, status },
} as const satisfies Record<string, Record<string, Headers>>;

export type WrittenTable = keyof typeof writtenTables;
export const writtenTableNames = Object.keys(writtenTables) as readonly WrittenTable[];

/** Columns of one table by the names the code has for them. */
export type Columns = Readonly<Record<string, Headers>>;

export function columnsOf(table: WrittenTable): Columns {
  return writtenTables[table];
}

export function headerOf(table: WrittenTable, column: string, language: Language): string {
  return columnsOf(table)[column]![language === "en" ? 0 : 1];
}

/** Where each known column stands in a table's header; the first where one stands twice. */
export function findColumns(columns: Columns, header: readonly CellValue[]): ReadonlyMap<string, number> {
  const keys = header.map(headerKey);
  return new Map(
    Object.entries(columns).flatMap(([column, names]): [string, number][] => {
      const at = keys.findIndex((key) => names.some((name) => headerKey(name) === key));
      return at < 0 ? [] : [[column, at]];
    }),
  );
}

export function findWritten({ tables }: WorkbookTables, name: string): TableCells | undefined {
  return tables.find((table) => sameName(table.name, name));
}
