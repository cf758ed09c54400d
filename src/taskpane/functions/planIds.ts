import type { PlanEvaluation } from "../../evaluate/evaluation";

/** What the workbook calls things, offered where a function asks for one of them. */
export interface PlanIds {
  /** empty where there is nothing to choose between */
  readonly plan: readonly string[];
  readonly goal: readonly string[];
  /** goals and sub-goals */
  readonly id: readonly string[];
}

export function planIds(plans: readonly PlanEvaluation[], shown: PlanEvaluation | null): PlanIds {
  const goals = shown?.goals ?? [];
  const goal = unique(goals.map((each) => each.goal.id));
  const subGoals = goals.flatMap((each) => [each.goal.id, ...each.subGoals.map(({ subGoal }) => subGoal.id)]);
  return { plan: plans.length > 1 ? unique(plans.map((each) => each.plan.name)) : [], goal, id: unique(subGoals) };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== "");
}
