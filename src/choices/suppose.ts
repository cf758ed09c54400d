import type { Exact } from "../plan/exact";
import type { Plan, SubGoal } from "../plan/plan";
import { evaluatePlan } from "../evaluate/evaluatePlan";
import type { GoalEvaluation, PlanEvaluation } from "../evaluate/evaluation";
import type { Asked } from "../sheet/askedOf";

/** What would come of the plan by a reading: the goal it is about, and the whole. */
export interface Supposed {
  readonly evaluation: PlanEvaluation;
  readonly goal: GoalEvaluation;
  /** the goal as it is now */
  readonly before: GoalEvaluation;
}

/**
 * Evaluates the plan with a reading's effect, in memory. Nothing is read or written.
 *
 * @param result the sub-goal's result by the reading's cases, a share; null where the reading changes which count and they are not known
 * @returns null where it asks nothing of the plan, or nothing is known of what would come of it
 */
export function suppose(now: PlanEvaluation, asked: Asked, result: Exact | null = null): Supposed | null {
  if (asked.kind === "nothing" || asked.kind === "byHand") return null;
  if (asked.kind === "population" && !asked.isFollowed && result === null) return null;
  const plan = asked.isFollowed ? now.plan : withAsked(now.plan, asked, result);
  const evaluation = plan === now.plan ? now : evaluatePlan(plan);
  const at = now.plan.goals.findIndex((goal) => (asked.kind === "requires" ? goal === asked.goal : goal.subGoals.includes(asked.subGoal)));
  const [goal, before] = [evaluation.goals[at], now.goals[at]];
  return goal === undefined || before === undefined ? null : { evaluation, goal, before };
}

type Effective = Exclude<Asked, { readonly kind: "nothing" | "byHand" }>;

function withAsked(plan: Plan, asked: Effective, result: Exact | null): Plan {
  if (asked.kind === "requires") {
    const { goal, requires } = asked;
    return { ...plan, goals: plan.goals.map((each) => (each === goal ? { ...each, requires } : each)) };
  }
  const changed = changedSubGoal(asked, result);
  const goals = plan.goals.map((goal) =>
    goal.subGoals.includes(asked.subGoal)
      ? { ...goal, subGoals: goal.subGoals.map((each) => (each === asked.subGoal ? changed : each)) }
      : goal,
  );
  return { ...plan, goals };
}

function changedSubGoal(asked: Exclude<Effective, { readonly kind: "requires" }>, result: Exact | null): SubGoal {
  const { subGoal } = asked;
  if (asked.kind === "criterion") {
    const { criterion, target } = asked;
    return { ...subGoal, criterion, target: target === null ? subGoal.target : { ...subGoal.target, entry: target.entry } };
  }
  const percent = subGoal.result.entry.kind === "number" && subGoal.result.entry.percent;
  return { ...subGoal, result: { ...subGoal.result, entry: { kind: "number", value: result!.times(asked.scale), percent } } };
}
