import { evaluatePlan } from "../evaluate/evaluatePlan";
import type { Day } from "../plan/day";
import { planTableNames } from "../sheet/planTables";
import { type ReadPlans, readPlans } from "../sheet/readPlans";
import type { SourceState, Sources } from "../sheet/readTable";
import { hasUnreadyCells, zeroFormulas } from "../sheet/zeroFormulas";
import type { Workbook, WorkbookTables } from "../sheet/workbook";
import type { WorkbookEvaluation } from "./liveState";
import { withReadIssues } from "./withReadIssues";

/** All that an evaluation asks of a workbook. */
export type ReadWorkbook = Pick<Workbook, "readTables" | "areBlank">;

export interface EvaluateOptions {
  readonly today: Day;
  /** stands in for every plan's own As of */
  readonly asOf?: Day | undefined;
  /** take #BUSY! for an error instead of waiting for it */
  readonly busyIsError?: boolean;
  /** the workbook counts days from 1904: its dates are read four years too early, and nothing can be decided by them */
  readonly countsFrom1904?: boolean;
}

/**
 * Reads the workbook's plan tables and evaluates them: one round trip, and a second only where a 0 from a formula
 * may stand for a blank source.
 *
 * @returns null while cells the plan reads are still being calculated
 */
export async function evaluateWorkbook(workbook: ReadWorkbook, options: EvaluateOptions): Promise<WorkbookEvaluation | null> {
  const { today, asOf, busyIsError = false, countsFrom1904 = false } = options;
  const tables = await workbook.readTables(planTableNames);
  if (!busyIsError && hasUnreadyCells(tables)) return null;
  const sources = await blankSources(workbook, tables);
  const read = readPlans(tables, { today, sources, ...(asOf === undefined ? {} : { asOf }) });
  const { plans, reports, issues, notices } = countsFrom1904 ? undecidable(read) : read;
  const evaluations = plans.map((plan) => withReadIssues(evaluatePlan(plan), issues));
  const judged = evaluations.flatMap(({ goals }) => goals.flatMap(({ subGoals }) => subGoals));
  return {
    plans: evaluations,
    reports,
    issues: [...new Set([...issues, ...judged.flatMap((subGoal) => subGoal.issues)])],
    notices: [...notices, ...judged.flatMap((subGoal) => subGoal.notices)],
  };
}

/** The plans with nothing to be judged in them, and the issue that says why. */
function undecidable({ plans, reports, issues, notices }: ReadPlans): ReadPlans {
  const closed = plans.map((plan) => ({
    ...plan,
    goals: plan.goals.map((goal) => ({
      ...goal,
      judgeable: false,
      subGoals: goal.subGoals.map((subGoal) => ({ ...subGoal, judgeable: false })),
    })),
    history: plan.history.map((row) => ({ ...row, judgeable: false })),
  }));
  return { plans: closed, reports, issues: [{ code: "countsFrom1904", place: null, plan: null, about: "" }, ...issues], notices };
}

/** Which zeros come from blank cells only, and which from some. A source that cannot be followed counts as filled. */
async function blankSources(workbook: ReadWorkbook, tables: WorkbookTables): Promise<Sources> {
  const zeros = zeroFormulas(tables);
  if (zeros.length === 0) return new Map();
  const asked = zeros.flatMap(({ sheet, references }) => references.map((reference) => ({ ownSheet: sheet, reference })));
  const answers = await workbook.areBlank(asked);
  const states = new Map<string, SourceState>();
  let next = 0;
  for (const { cell, references } of zeros) {
    const blanks = answers.slice(next, next + references.length).map((answer) => answer === true);
    next += references.length;
    if (blanks.every(Boolean)) states.set(cell, "blank");
    else if (blanks.some(Boolean)) states.set(cell, "partlyBlank");
  }
  return states;
}
