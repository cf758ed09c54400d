import type { WorkbookOutline } from "../sheet/outline";
import { planKey } from "../sheet/planKey";
import { planTableNames, planTables, sameName } from "../sheet/planTables";
import { isEmptyText } from "../sheet/readEntry";
import type { CellValue, TableCells, WorkbookTables } from "../sheet/workbook";
import type { PlanFile } from "./planFile";
import { type Columns, findColumns } from "../sheet/findColumns";
import { columnsOf, findWritten, type WrittenTable, writtenTableNames } from "./tableColumns";

/** What keeps a plan from being written into this workbook. */
export const startProblemCodes = [
  /** a plan of that name is there */
  "planNameTaken",
  /** rows of the plan that is there do not say whose they are: with a second plan nobody could tell */
  "planRowsUnnamed",
  "tableNotOurs",
  "columnNeeded",
  /** a name in the workbook is called like a table */
  "nameTaken",
] as const;

export interface StartProblem {
  readonly code: (typeof startProblemCodes)[number];
  /** the plan, the table or the column it is about */
  readonly about: string;
}

const written: Readonly<Record<WrittenTable, readonly string[]>> = {
  PlanInfo: ["plan"],
  PlanGoals: ["plan", "goal"],
  PlanSubgoals: ["plan", "goal", "criterion", "result"],
  PlanChoices: ["plan", "topic"],
  PlanHistory: ["plan", "goal", "year"],
};
const formulaColumns = new Set(["status", "points", "explanation"]);

export function joinProblems(file: PlanFile, tables: WorkbookTables, outline: WorkbookOutline): readonly StartProblem[] {
  const problems: StartProblem[] = [];
  const needed = neededFor(file);
  for (const name of needed) {
    const cells = findWritten(tables, name);
    if (cells === undefined) {
      if (outline.names.some((each) => sameName(each.name, name))) problems.push({ code: "nameTaken", about: name });
    } else problems.push(...headerProblems(name, cells, file));
  }
  if (problems.length > 0) return problems;
  const unnamed = tables.tables.filter((table) => isPlanTable(table) && planRowsIn(table).some(({ plan }) => plan === ""));
  if (unnamed.length > 0) problems.push({ code: "planRowsUnnamed", about: unnamed.map(({ name }) => name).join(", ") });
  const taken = tables.tables.filter(isPlanTable).flatMap(planRowsIn);
  if (taken.some(({ plan }) => planKey(plan) === planKey(file.plan))) problems.push({ code: "planNameTaken", about: file.plan });
  return problems;
}

/** The tables the plan is written into. */
function neededFor({ history, choices }: PlanFile): readonly WrittenTable[] {
  const empty: Partial<Record<WrittenTable, boolean>> = { PlanHistory: history.length === 0, PlanChoices: choices.length === 0 };
  return writtenTableNames.filter((name) => empty[name] !== true);
}

function headerProblems(name: WrittenTable, { name: table, values }: TableCells, file: PlanFile): readonly StartProblem[] {
  const columns = columnsOf(name);
  const found = findColumns(columns, values[0] ?? []);
  if ([...found.keys()].every((column) => formulaColumns.has(column))) return [{ code: "tableNotOurs", about: table }];
  // where a sub-goal has an id of its own, its column cannot be left out
  const named = name === "PlanSubgoals" && file.goals.some((goal) => goal.subGoals.some(({ id }) => id !== goal.id));
  const ids = named || (name === "PlanHistory" && file.history.some(({ goal, subGoal }) => goal !== subGoal)) ? ["subGoal"] : [];
  return [...written[name], ...ids]
    .filter((column) => !found.has(column))
    .map((column) => ({ code: "columnNeeded", about: `${table}: ${columns[column]!.join(" / ")}` }));
}

function isPlanTable({ name }: TableCells): boolean {
  return planTableNames.some((each) => sameName(each, name));
}

/** The rows that hold anything of the plan's, with the plan they name. */
export function planRowsIn({ name, values }: TableCells): readonly { readonly plan: string }[] {
  const known = writtenTableNames.find((each) => sameName(each, name));
  const header = values[0] ?? [];
  const columns: Columns = known === undefined ? { plan: planTables.PlanInfo.plan } : columnsOf(known);
  const found = findColumns(columns, header);
  const read =
    known === undefined ? header.map((_, at) => at) : [...found].flatMap(([column, at]) => (formulaColumns.has(column) ? [] : [at]));
  const at = found.get("plan");
  return values
    .slice(1)
    .filter((row) => read.some((column) => row[column] !== ""))
    .map((row) => ({ plan: at === undefined ? "" : planIn(row[at]!) }));
}

function planIn(value: CellValue): string {
  return isEmptyText(value) ? "" : String(value).trim();
}
