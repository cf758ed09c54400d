import type { GoalEvaluation, PlanEvaluation } from "../evaluate/evaluation";

export interface ChangedGoal {
  readonly before: GoalEvaluation;
  readonly after: GoalEvaluation;
}

/** The goals whose verdict or forecast becomes another, in the order of the plan. */
export function changedGoals(today: PlanEvaluation, assumed: PlanEvaluation): readonly ChangedGoal[] {
  return today.goals.flatMap((before, index) => {
    const after = assumed.goals[index]!;
    return before.verdict !== after.verdict || before.forecast !== after.forecast ? [{ before, after }] : [];
  });
}
