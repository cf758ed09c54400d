import type { PlanEvaluation } from "../evaluate/evaluation";

/**
 * What concerns the chosen plan. What belongs to no plan that can be chosen stays in sight under all of them:
 * it would otherwise be shown nowhere.
 */
export function toldAbout<Told extends { readonly plan: string | null }>(
  told: readonly Told[],
  chosen: PlanEvaluation,
  plans: readonly PlanEvaluation[],
): readonly Told[] {
  const others = new Set(plans.map((each) => each.plan.name));
  others.delete(chosen.plan.name);
  return told.filter(({ plan }) => plan === null || !others.has(plan));
}
