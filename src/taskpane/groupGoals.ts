import type { GoalEvaluation } from "../evaluate/evaluation";

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

/** Groups in the order in which the plan first names them, goals in the plan's order. */
export function groupGoals(goals: readonly GoalEvaluation[]): readonly GoalGroup[] {
  const groups = new Map<string, KeyedGoal[]>();
  const seen = new Map<string, number>();
  for (const evaluation of goals) {
    const { id, group } = evaluation.goal;
    const occurrence = seen.get(id) ?? 0;
    seen.set(id, occurrence + 1);
    const members = groups.get(group) ?? [];
    members.push({ key: `${id} ${occurrence}`, evaluation });
    groups.set(group, members);
  }
  return [...groups].map(([name, members]) => ({ name, goals: members }));
}
