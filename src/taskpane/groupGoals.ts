import type { GoalEvaluation } from "../evaluate/evaluation";
import { groupBy } from "../plan/groupBy";

export interface GoalGroup {
  /** "" for goals without a group */
  readonly name: string;
  readonly goals: readonly KeyedGoal[];
}

export interface KeyedGoal {
  /** stays with a goal when goals are added around it, also where two goals have one id */
  readonly key: string;
  readonly evaluation: GoalEvaluation;
}

/** Names one of a plan's goals; the second of two with one id is its occurrence 1. */
export function goalKey(id: string, occurrence = 0): string {
  return `${id} ${occurrence}`;
}

export function keyedGoals(goals: readonly GoalEvaluation[]): readonly KeyedGoal[] {
  const seen = new Map<string, number>();
  return goals.map((evaluation) => {
    const { id } = evaluation.goal;
    const occurrence = seen.get(id) ?? 0;
    seen.set(id, occurrence + 1);
    return { key: goalKey(id, occurrence), evaluation };
  });
}

/** Groups in the order in which the plan first names them, goals in the plan's order. */
export function groupGoals(goals: readonly KeyedGoal[]): readonly GoalGroup[] {
  const groups = groupBy(goals, ({ evaluation }) => evaluation.goal.group);
  return [...groups].map(([name, members]) => ({ name, goals: members }));
}
