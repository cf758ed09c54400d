import type { PlanEvaluation } from "../evaluate/evaluation";
import type { SubGoal } from "../plan/plan";

export const assumedFields = ["result", "target", "comparedWith", "due"] as const;
/** What may be supposed to be another of a sub-goal. */
export type AssumedField = (typeof assumedFields)[number];

/** What is supposed of one sub-goal, each field as it was typed; "" is what the workbook says. */
export interface Assumption extends Readonly<Record<AssumedField, string>> {
  /** whether a supposed result counts as final: decided, whatever the sub-goal's due */
  readonly isFinal: boolean;
  /** whether the result no longer moves with those that the workbook takes from the same source */
  readonly isParted: boolean;
}

export interface Assumptions {
  /** by `subGoalKey` */
  readonly bySubGoal: ReadonlyMap<string, Assumption>;
  /** the day the plan is judged as of, as it was typed; "" is the plan's own */
  readonly asOf: string;
}

export const nothingAssumed: Assumption = { result: "", target: "", comparedWith: "", due: "", isFinal: true, isParted: false };
export const noAssumptions: Assumptions = { bySubGoal: new Map(), asOf: "" };

/** Names a sub-goal within its plan, whatever becomes of its row. */
export function subGoalKey(goal: string, subGoal: string): string {
  return `${goal}\n${subGoal}`;
}

export function subGoalsByKey({ goals }: PlanEvaluation): ReadonlyMap<string, SubGoal> {
  return new Map(goals.flatMap(({ goal }) => goal.subGoals.map((subGoal) => [subGoalKey(goal.id, subGoal.id), subGoal] as const)));
}

/** Whether a sub-goal is supposed to be other than the workbook says; having parted from others alone changes nothing. */
export function supposesAnything(assumption: Assumption): boolean {
  return assumedFields.some((field) => assumption[field].trim() !== "");
}

/** How many sub-goals are supposed to be other than the workbook says; the day counts as one more. */
export function countAssumptions({ bySubGoal, asOf }: Assumptions): number {
  return [...bySubGoal.values()].filter(supposesAnything).length + (asOf.trim() === "" ? 0 : 1);
}
