import { type Exact, exact, zero } from "../plan/exact";
import type { Goal } from "../plan/plan";
import type { GoalEvaluation, Score } from "./evaluation";

const hundred = exact(100);
const one = exact(1);

/** What a goal weighs; an equal share where no weights are given. */
export function weightOf(goal: Goal): Exact {
  return goal.weight ?? one;
}

/** 100 × part / whole, divided once, so that nine ninths are 100. */
export function pointsOf(part: Exact, whole: Exact): Exact {
  return hundred.times(part).div(whole);
}

/** Sikret, prognose, højst. null without goals, or where the weights cannot be read. */
export function scorePlan(goals: readonly GoalEvaluation[]): Score | null {
  if (goals.length === 0 || goals.some(({ goal }) => !goal.weightsReadable)) return null;
  const sum = (counts: (goal: GoalEvaluation) => boolean) =>
    goals.filter(counts).reduce((total, { goal }) => total.plus(weightOf(goal)), zero);
  const whole = sum(() => true);
  return {
    met: pointsOf(
      sum((goal) => goal.verdict === "met"),
      whole,
    ),
    forecast: pointsOf(
      sum((goal) => (goal.verdict === "pending" ? goal.forecast : goal.verdict) === "met"),
      whole,
    ),
    possible: pointsOf(
      sum((goal) => goal.verdict !== "notMet"),
      whole,
    ),
  };
}
