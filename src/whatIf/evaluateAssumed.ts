import { evaluatePlanAsOf } from "../evaluate/evaluatePlan";
import type { GoalEvaluation, PlanEvaluation } from "../evaluate/evaluation";
import { scorePlan } from "../evaluate/scorePlan";
import type { Day } from "../plan/day";
import type { Goal } from "../plan/plan";
import { type Assumptions, subGoalKey, supposesAnything } from "./assumption";
import { readSupposedDay, type SupposedProblem } from "./readSupposed";
import { type Supposed, suppose } from "./suppose";

export interface AssumedEvaluation {
  readonly evaluation: PlanEvaluation;
  /** what became of each sub-goal of which something is supposed, by its key */
  readonly supposed: ReadonlyMap<string, Supposed>;
  /** why the typed day cannot be read; the plan's own day is kept */
  readonly asOfProblem: SupposedProblem | null;
}

/**
 * What would come of the plan with something supposed of it. Nothing of the workbook is read or written.
 *
 * A goal of which nothing is supposed keeps its evaluation, the very same object. A supposed date that counts as final is judged as
 * of that date, where it comes after the plan's day: otherwise nothing planned could be supposed done.
 */
export function evaluateAssumed(today: PlanEvaluation, assumptions: Assumptions): AssumedEvaluation {
  const { plan } = today;
  const asked =
    assumptions.asOf.trim() === "" ? null : readSupposedDay(assumptions.asOf, { table: "PlanInfo", row: 1, column: "", cell: "" }, plan);
  const asOf = asked?.day ?? plan.asOf;
  const supposed = new Map<string, Supposed>();
  const days = new Map<object, Day>();
  const goalOf = (goal: Goal): Goal => {
    const subGoals = goal.subGoals.map((subGoal) => {
      const key = subGoalKey(goal.id, subGoal.id);
      const assumption = assumptions.bySubGoal.get(key);
      if (assumption === undefined || !supposesAnything(assumption) || !subGoal.judgeable) return subGoal;
      const made = suppose(subGoal, assumption, plan);
      supposed.set(key, made);
      if (made.doneOn !== null && made.doneOn > asOf) days.set(made.subGoal, made.doneOn);
      return made.subGoal;
    });
    return subGoals.some((subGoal, index) => subGoal !== goal.subGoals[index]) ? { ...goal, subGoals } : goal;
  };
  const goals = plan.goals.map(goalOf);
  const isTouched = (index: number) => asOf !== plan.asOf || goals[index] !== plan.goals[index];
  const touched = goals.filter((_, index) => isTouched(index));
  if (touched.length === 0) return { evaluation: today, supposed, asOfProblem: asked?.problem ?? null };
  const judged = evaluatePlanAsOf({ ...plan, asOf, goals: touched, history: [] }, (subGoal) => days.get(subGoal) ?? asOf).goals.values();
  const evaluated = today.goals.map((goal, index): GoalEvaluation => {
    // points are shares of the whole plan, which supposing does not change
    return isTouched(index) ? { ...judged.next().value!, worth: goal.worth } : goal;
  });
  const evaluation = { plan: { ...plan, asOf, goals }, goals: evaluated, score: scorePlan(evaluated), history: today.history };
  return { evaluation, supposed, asOfProblem: asked?.problem ?? null };
}
