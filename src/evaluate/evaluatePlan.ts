import type { Day } from "../plan/day";
import { zero } from "../plan/exact";
import type { Goal, Plan, SubGoal } from "../plan/plan";
import { combineForecasts, combineVerdicts } from "./combine";
import type { GoalEvaluation, PlanEvaluation } from "./evaluation";
import { evaluateHistory } from "./evaluateHistory";
import { judge } from "./judge";
import { pointsOf, scorePlan, weightOf } from "./scorePlan";

/** What came of a plan as of its day: every sub-goal judged, goals combined, points added up. */
export function evaluatePlan(plan: Plan): PlanEvaluation {
  return evaluatePlanAsOf(plan, () => plan.asOf);
}

/** @param asOf the day each sub-goal is judged as of */
export function evaluatePlanAsOf(plan: Plan, asOf: (subGoal: SubGoal) => Day): PlanEvaluation {
  const readable = plan.goals.every((goal) => goal.weightsReadable);
  const whole = plan.goals.reduce((total, goal) => total.plus(weightOf(goal)), zero);
  const goals = plan.goals.map((goal) => evaluateGoal(goal, plan, asOf, readable ? pointsOf(weightOf(goal), whole) : null));
  return { plan, goals, score: scorePlan(goals), history: evaluateHistory(plan) };
}

function evaluateGoal(goal: Goal, plan: Plan, asOf: (subGoal: SubGoal) => Day, worth: GoalEvaluation["worth"]): GoalEvaluation {
  const subGoals = goal.subGoals.map((subGoal) => judge(subGoal, asOf(subGoal), plan.name));
  if (!goal.judgeable) return { goal, subGoals, worth, verdict: "pending", forecast: null };
  const verdict = combineVerdicts(
    goal.requires,
    subGoals.map((subGoal) => subGoal.verdict),
  );
  if (verdict === "pending") return { goal, subGoals, worth, verdict, forecast: combineForecasts(goal.requires, subGoals) };
  return { goal, subGoals, worth, verdict, forecast: null };
}
