import type { Language } from "../plan/plan";
import type { Columns } from "../sheet/findColumns";
import { headerIn, type Headers, planTables, sameName } from "../sheet/planTables";
import type { TableCells, WorkbookTables } from "../sheet/workbook";

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

export function columnsOf(table: WrittenTable): Columns {
  return writtenTables[table];
}

export function headerOf(table: WrittenTable, column: string, language: Language): string {
  return headerIn(columnsOf(table)[column]!, language);
}

export function findWritten({ tables }: WorkbookTables, name: string): TableCells | undefined {
  return tables.find((table) => sameName(table.name, name));
}
