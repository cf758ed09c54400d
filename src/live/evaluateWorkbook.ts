import { evaluatePlan } from "../evaluate/evaluatePlan";
import type { Day } from "../plan/day";
import { planTableNames } from "../sheet/planTables";
import { readPlans } from "../sheet/readPlans";
import type { SourceState, Sources } from "../sheet/readTable";
import { hasUnreadyCells, zeroFormulas } from "../sheet/zeroFormulas";
import type { Workbook, WorkbookTables } from "../sheet/workbook";
import type { WorkbookEvaluation } from "./liveState";
import { withReadIssues } from "./withReadIssues";

export interface EvaluateOptions {
  readonly today: Day;
  /** stands in for every plan's own As of */
  readonly asOf?: Day | undefined;
  /** take #BUSY! for an error instead of waiting for it */
  readonly busyIsError?: boolean;
}

/**
 * Reads the workbook's plan tables and evaluates them: one round trip, and a second only where a 0 from a formula
 * may stand for a blank source.
 *
 * @returns null while cells the plan reads are still being calculated
 */
export async function evaluateWorkbook(workbook: Workbook, options: EvaluateOptions): Promise<WorkbookEvaluation | null> {
  const { today, asOf, busyIsError = false } = options;
  const tables = await workbook.readTables(planTableNames);
  if (!busyIsError && hasUnreadyCells(tables)) return null;
  const sources = await blankSources(workbook, tables);
  const { plans, issues, notices } = readPlans(tables, { today, sources, ...(asOf === undefined ? {} : { asOf }) });
  const evaluations = plans.map((plan) => withReadIssues(evaluatePlan(plan), issues));
  const judged = evaluations.flatMap(({ goals }) => goals.flatMap(({ subGoals }) => subGoals));
  return {
    plans: evaluations,
    issues: [...new Set([...issues, ...judged.flatMap((subGoal) => subGoal.issues)])],
    notices: [...notices, ...judged.flatMap((subGoal) => subGoal.notices)],
  };
}

/** Which zeros come from blank cells only, and which from some. A source that cannot be followed counts as filled. */
async function blankSources(workbook: Workbook, tables: WorkbookTables): Promise<Sources> {
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
