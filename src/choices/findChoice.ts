import type { Choice, Plan } from "../plan/plan";
import { planKey } from "../sheet/planKey";
import { findTable } from "../sheet/planTables";
import { readPlans } from "../sheet/readPlans";
import type { WorkbookTables } from "../sheet/workbook";

/** Whether the workbook has a register of choices at all. */
export function hasRegister(tables: WorkbookTables): boolean {
  return findTable(tables, "PlanChoices") !== undefined;
}

/** The plan as the tables say it; null where they no longer have it. */
export function planIn(tables: WorkbookTables, { name, asOf }: Plan): Plan | null {
  return readPlans(tables, { today: asOf }).plans.find((plan) => planKey(plan.name) === planKey(name)) ?? null;
}

/** The same choice of a plan read anew; null where somebody has changed its row meanwhile. */
export function sameChoice(choice: Choice, plan: Plan | null): Choice | null {
  const is = (each: Choice) =>
    each.place.cell === choice.place.cell &&
    each.topic === choice.topic &&
    each.about === choice.about &&
    each.chosen === choice.chosen &&
    each.readings.join("\n") === choice.readings.join("\n");
  return plan?.choices.find(is) ?? null;
}
