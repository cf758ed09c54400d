import { type Draft, draftOf } from "../../connect/draft";
import type { Suggestion } from "../../connect/suggest/suggestion";
import type { Plan, SubGoal } from "../../plan/plan";
import { initialDraft } from "./initialDraft";

/** A suggestion as the form takes it up. What the workbook did not tell of unit and sign stays to be chosen. */
export function draftOfSuggestion({ connection, unit, sign, field }: Suggestion, plan: Plan, subGoal: SubGoal): Draft {
  const begun = initialDraft(plan, subGoal, field);
  const found = draftOf(connection);
  return { ...found, months: found.months ?? begun.months, from: found.from ?? begun.from, to: found.to ?? begun.to, unit, sign };
}
