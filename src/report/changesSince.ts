import type { Decided, GoalEvaluation, PlanEvaluation, Verdict } from "../evaluate/evaluation";
import { type Exact, zero } from "../plan/exact";
import type { Entry, SubGoal } from "../plan/plan";
import type { Report, ReportedSubGoal } from "./report";
import { isSameEntry } from "./sameEntry";

/** What a goal or sub-goal came to. */
export interface Standing {
  readonly verdict: Verdict | "notApplicable" | null;
  readonly forecast: Decided | null;
}

/** A figure that was reported as something else; `before` is empty where nothing was reported. */
export interface FigureChange {
  readonly subGoal: SubGoal;
  readonly before: Entry;
  readonly after: Entry;
}

/** One goal that does not stand as it was reported. */
export interface GoalChange {
  readonly goal: GoalEvaluation;
  /** null where the report does not know the goal */
  readonly before: Standing | null;
  readonly figures: readonly FigureChange[];
}

export interface ChangesSince {
  readonly report: Report;
  /** in the plan's order; a goal where nothing changed is left out */
  readonly goals: readonly GoalChange[];
  /** goals the report knows and the plan no longer has */
  readonly gone: readonly string[];
  /** points of goals met then, 0-100; null where the report gives no points */
  readonly metThen: Exact | null;
}

/** What has changed since a report: verdicts, forecasts and results, from what was reported to what the plan comes to now. */
export function changesSince(report: Report, { goals }: PlanEvaluation): ChangesSince {
  const reported = new Map(report.goals.map((goal) => [goal.id, goal]));
  const figures = new Map(report.subGoals.map((subGoal) => [subGoal.id, subGoal]));
  const changed = goals.flatMap((goal): readonly GoalChange[] => {
    const before = reported.get(goal.goal.id) ?? null;
    const moved = goal.subGoals.flatMap(({ subGoal }) => figureChange(subGoal, figures.get(subGoal.id)));
    if (before !== null && isSame(before, goal) && moved.length === 0) return [];
    return [{ goal, before, figures: before === null ? [] : moved }];
  });
  const now = new Set(goals.map(({ goal }) => goal.id));
  return {
    report,
    goals: changed,
    gone: report.goals.map(({ id }) => id).filter((id) => !now.has(id)),
    metThen: metThen(report),
  };
}

function isSame(before: Standing, now: GoalEvaluation): boolean {
  return before.verdict === now.verdict && before.forecast === now.forecast;
}

/** A sub-goal the report does not know has no figure to compare with. */
function figureChange(subGoal: SubGoal, reported: ReportedSubGoal | undefined): readonly FigureChange[] {
  if (reported === undefined || isSameEntry(reported.result, subGoal.result.entry)) return [];
  return [{ subGoal, before: reported.result, after: subGoal.result.entry }];
}

/** Points stand beside every goal that gives any; a report where none are readable says nothing of the score. */
export function metThen({ goals }: Pick<Report, "goals">): Exact | null {
  if (goals.every(({ points }) => points === null)) return null;
  return goals.reduce((sum, { verdict, points }) => (verdict === "met" && points !== null ? sum.plus(points) : sum), zero);
}
