import type { PlanEvaluation, Score } from "../evaluate/evaluation";
import { type Exact, zero } from "../plan/exact";
import type { Entry } from "../plan/plan";
import { metThen } from "./changesSince";
import type { Report, ReportedGoal, ReportedSubGoal } from "./report";
import { isSameEntry } from "./sameEntry";

/** What can be held against each other: a report, or what the plan comes to today. */
export type Standpoint = Pick<Report, "goals" | "subGoals" | "score">;

export interface ComparedFigure {
  /** of its sub-goal */
  readonly id: string;
  readonly column: "result" | "comparedWith" | "target";
  /** null where that side does not know the sub-goal */
  readonly before: Entry | null;
  readonly after: Entry | null;
}

/** A goal that stands otherwise on one side than on the other. */
export interface ComparedGoal {
  readonly id: string;
  /** null where that side does not know the goal */
  readonly before: ReportedGoal | null;
  readonly after: ReportedGoal | null;
  readonly figures: readonly ComparedFigure[];
}

export interface Comparison {
  /** in the order of the later side, then those only the earlier one knows */
  readonly goals: readonly ComparedGoal[];
  readonly unchanged: number;
  /** null: that side's is not known; of a report without a seal only `met` is */
  readonly before: Partial<Score> | null;
  readonly after: Partial<Score> | null;
}

/** What the plan comes to now, as a report would have it. */
export function standpointOf({ goals, score }: PlanEvaluation): Standpoint {
  return {
    score,
    goals: goals.map(({ goal: { id, comment }, verdict, forecast, worth }) => ({
      ...{ id, verdict, forecast, comment, explanation: "" },
      points: verdict === "pending" || worth === null ? null : verdict === "met" ? worth : zero,
    })),
    subGoals: goals.flatMap(({ goal, subGoals }) =>
      subGoals.map(({ subGoal: { id, result, comparedWith, target, decidedBy }, verdict, forecast }) => ({
        ...{ goal: goal.id, id, verdict, forecast, decidedBy, explanation: "" },
        ...{ result: result.entry, comparedWith: comparedWith.entry, target: target.entry },
      })),
    ),
  };
}

/** What moved from one side to the other: verdicts, forecasts, points, figures and score. */
export function compareReports(before: Standpoint, after: Standpoint): Comparison {
  const earlier = new Map(before.goals.map((goal) => [goal.id, goal]));
  const later = new Map(after.goals.map((goal) => [goal.id, goal]));
  const ids = [...later.keys(), ...[...earlier.keys()].filter((id) => !later.has(id))];
  const moved = ids.flatMap((id): readonly ComparedGoal[] => {
    const [then, now] = [earlier.get(id) ?? null, later.get(id) ?? null];
    const figures = figuresOf(id, before.subGoals, after.subGoals);
    return then !== null && now !== null && isSameStanding(then, now) && figures.length === 0
      ? []
      : [{ id, before: then, after: now, figures }];
  });
  return { goals: moved, unchanged: ids.length - moved.length, before: scoreOf(before), after: scoreOf(after) };
}

/** Points are exact on one side and as a cell holds them on the other. */
function isSameStanding(a: ReportedGoal, b: ReportedGoal): boolean {
  return a.verdict === b.verdict && a.forecast === b.forecast && isSamePoints(a.points, b.points);
}

const readPoints = 10;

function isSamePoints(a: Exact | null, b: Exact | null): boolean {
  return a === null || b === null ? a === b : a.round(readPoints).eq(b.round(readPoints));
}

function figuresOf(goal: string, before: readonly ReportedSubGoal[], after: readonly ReportedSubGoal[]): readonly ComparedFigure[] {
  const own = (subGoals: readonly ReportedSubGoal[]) =>
    new Map(subGoals.filter((each) => each.goal === goal).map((each) => [each.id, each]));
  const [earlier, later] = [own(before), own(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((id) => {
    const [then, now] = [earlier.get(id), later.get(id)];
    return (["result", "comparedWith", "target"] as const).flatMap((column): readonly ComparedFigure[] => {
      const [a, b] = [then?.[column] ?? null, now?.[column] ?? null];
      return a !== null && b !== null && isSameEntry(a, b) ? [] : a === null && b === null ? [] : [{ id, column, before: a, after: b }];
    });
  });
}

function scoreOf({ score, goals }: Standpoint): Partial<Score> | null {
  if (score !== null) return score;
  const met = metThen({ goals });
  return met === null ? null : { met };
}
