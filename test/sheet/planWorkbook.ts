import { dayOf } from "../../src/plan/day";
import { type ReadOptions, type ReadPlans, readPlans } from "../../src/sheet/readPlans";
import { evaluatePlan } from "../../src/evaluate/evaluatePlan";
import type { GoalEvaluation, PlanEvaluation, SubGoalEvaluation } from "../../src/evaluate/evaluation";
import type { CellValue, TableCells, WorkbookTables } from "../../src/sheet/workbook";

/** A cell of a test table: a value, or a value with its formula or number format. */
export type TestCell = CellValue | null | { readonly value: CellValue; readonly formula?: string; readonly format?: string };

/** A table on the sheet "Plan", its header in row `top`, from column A. */
export function table(name: string, header: readonly string[], rows: readonly (readonly TestCell[])[], top = 1): TableCells {
  const cells = rows.map((row) => header.map((_, index) => full(row[index] ?? "")));
  return {
    name,
    sheet: "Plan",
    top,
    left: 1,
    values: [header, ...cells.map((row) => row.map((cell) => cell.value))],
    formulas: [header, ...cells.map((row) => row.map((cell) => cell.formula ?? cell.value))],
    numberFormats: [header.map(() => "General"), ...cells.map((row) => row.map((cell) => cell.format ?? "General"))],
  };
}

function full(cell: Exclude<TestCell, null>): { readonly value: CellValue; readonly formula?: string; readonly format?: string } {
  return typeof cell === "object" ? cell : { value: cell };
}

export function workbook(...tables: readonly TableCells[]): WorkbookTables {
  return { tables, names: tables.map(({ name }) => name) };
}

/** A date as a cell holds it. */
export function date(iso: string): TestCell {
  return { value: day(iso), format: "dd-mm-yyyy" };
}

export function day(iso: string): number {
  const [year, month, dayOfMonth] = iso.split("-").map(Number) as [number, number, number];
  return dayOf(year, month, dayOfMonth);
}

const subGoalHeader = [
  "Goal",
  "Sub-goal",
  "Criterion",
  "Target",
  "Compared with",
  "Result",
  "Unit",
  "Due",
  "Final",
  "Evidence",
  "Decided by",
] as const;
type SubGoalColumn = (typeof subGoalHeader)[number];
export type SubGoalCells = Partial<Record<SubGoalColumn, TestCell>>;

export interface GoalCells {
  readonly Goal: TestCell;
  readonly Title?: string;
  readonly Requires?: TestCell;
  readonly Weight?: TestCell;
}

/** A one-plan workbook of year 2022 out of its rows. */
export function planOf(
  subGoals: readonly SubGoalCells[],
  goals?: readonly GoalCells[],
  info: Readonly<Record<string, TestCell>> = { Year: 2022 },
): WorkbookTables {
  return workbook(
    table("PlanInfo", Object.keys(info), [Object.values(info)]),
    ...(goals === undefined
      ? []
      : [
          table(
            "PlanGoals",
            ["Goal", "Title", "Requires", "Weight"],
            goals.map((goal) => [goal.Goal, goal.Title ?? "", goal.Requires ?? "", goal.Weight ?? ""]),
          ),
        ]),
    table(
      "PlanSubgoals",
      subGoalHeader,
      subGoals.map((row) => subGoalHeader.map((column) => row[column] ?? "")),
      10,
    ),
  );
}

export const yearEnd = day("2022-12-31");

export interface Evaluated extends ReadPlans {
  readonly evaluations: readonly PlanEvaluation[];
  readonly codes: readonly string[];
  goal(id: string): GoalEvaluation;
  subGoal(id: string): SubGoalEvaluation;
}

/** Reads and evaluates; `codes` are all issues, those found while judging included. */
export function evaluate(tables: WorkbookTables, options: Partial<ReadOptions> = {}): Evaluated {
  const read = readPlans(tables, { today: yearEnd, ...options });
  const evaluations = read.plans.map(evaluatePlan);
  const goals = evaluations.flatMap((plan) => plan.goals);
  const subGoals = goals.flatMap((goal) => goal.subGoals);
  const found = <Item>(item: Item | undefined, id: string): Item => {
    if (item === undefined) throw new Error(`No ${id} in the test plan`);
    return item;
  };
  return {
    ...read,
    evaluations,
    codes: [...read.issues, ...subGoals.flatMap((subGoal) => subGoal.issues)].map(({ code }) => code),
    goal: (id) =>
      found(
        goals.find(({ goal }) => goal.id === id),
        id,
      ),
    subGoal: (id) =>
      found(
        subGoals.find(({ subGoal }) => subGoal.id === id),
        id,
      ),
  };
}
