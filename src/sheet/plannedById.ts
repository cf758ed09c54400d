import { firstById } from "../plan/firstById";
import type { Goal, SubGoal } from "../plan/plan";

export interface Planned {
  readonly goal: Goal;
  readonly subGoals: ReadonlyMap<string, SubGoal>;
}

/** A plan's goals by id, and each goal's sub-goals by theirs, for tables with a row for every sub-goal. */
export function plannedById(goals: readonly Goal[]): ReadonlyMap<string, Planned> {
  return new Map([...firstById(goals)].map(([id, goal]) => [id, { goal, subGoals: firstById(goal.subGoals) }]));
}
