import type { PlanEvaluation, SubGoalEvaluation } from "../evaluate/evaluation";
import type { Day } from "../plan/day";
import { groupBy } from "../plan/groupBy";
import { quarterNumber } from "../plan/quarter";
import { nextQuarterlyReport, type QuarterlyReport, quarterEnd } from "../plan/reportDue";
import type { Report } from "./report";

/** What keeps a sub-goal from being reported as it stands. */
export type Lack =
  | "result"
  /** its deadline has passed, and nothing is known */
  | "overdue"
  /** the cell its figure comes from is blank */
  | "sourceBlank"
  /** something in the workbook must be mended first */
  | "issue"
  /** the figure is not the final one yet */
  | "final"
  | "evidence"
  | "decidedBy";

export interface Missing {
  /** the id of its goal */
  readonly goal: string;
  readonly evaluation: SubGoalEvaluation;
  readonly lack: Lack;
}

export interface NextReport {
  /** null: the four quarters are over, and the annual report is left */
  readonly quarterly: QuarterlyReport | null;
  /** the report of that quarter that has been made already; nothing is missing for it then */
  readonly made: Report | null;
  /** in the plan's order */
  readonly missing: readonly Missing[];
  /** sub-goals without a verdict whose due comes after the quarter: they are reported as pending */
  readonly later: number;
}

/**
 * The next report of a plan and what is still missing for it: what is due by the end of its quarter, and for the annual report all that
 * has no verdict yet.
 *
 * @param reports those of this plan
 * @returns "noYear" where the plan names no year, so that no deadline is known
 */
export function nextReport(evaluation: PlanEvaluation, reports: readonly Report[]): NextReport | "noYear" {
  const quarterly = nextQuarterlyReport(evaluation.plan);
  if (quarterly === "noYear") return "noYear";
  const judged = judgedIn(evaluation);
  const until = quarterly === null ? Infinity : quarterEnd(quarterly.year, quarterly.quarter);
  const isMade = (report: Report) => quarterly !== null && report.quarter === quarterNumber(quarterly.year, quarterly.quarter);
  const made = reports.findLast(isMade) ?? null;
  const isLater = ({ verdict, subGoal: { due } }: SubGoalEvaluation) => verdict === "pending" && due !== null && due > until;
  return {
    quarterly,
    made,
    missing: made === null ? missingUntil(evaluation, until) : [],
    later: judged.filter((each) => isLater(each.evaluation)).length,
  };
}

/** What a report misses: of all that is due by a day, in the plan's order. Infinity asks for everything, as the annual report does. */
export function missingUntil(evaluation: PlanEvaluation, until: Day): readonly Missing[] {
  return judgedIn(evaluation).flatMap((each) => lacksOf(each.evaluation, until).map((lack) => ({ ...each, lack })));
}

function judgedIn({ goals }: PlanEvaluation): readonly Omit<Missing, "lack">[] {
  return goals.flatMap(({ goal, subGoals }) => subGoals.map((each) => ({ goal: goal.id, evaluation: each })));
}

function lacksOf(evaluation: SubGoalEvaluation, until: Day): readonly Lack[] {
  const { reason, subGoal, notices } = evaluation;
  const isDue = subGoal.due === null || subGoal.due <= until;
  const told = notices.flatMap(({ code }): readonly Lack[] =>
    code === "documentedWithoutEvidence" ? ["evidence"] : code === "decidedByMissing" ? ["decidedBy"] : [],
  );
  switch (reason) {
    case "issue":
      return ["issue"];
    case "noResult":
      return isDue ? ["result"] : [];
    case "overdue":
    case "sourceBlank":
      return isDue ? [reason] : [];
    case "notFinal":
      return isDue ? ["final", ...told] : told;
    default:
      return told;
  }
}

/** Who owes what, in the order in which the plan first names them; "" for what nobody is named for. */
export function byOwner(missing: readonly Missing[]): readonly (readonly [owner: string, owed: readonly Missing[]])[] {
  return [...groupBy(missing, ({ evaluation }) => evaluation.subGoal.owner)];
}
