import { type Draft, draftOf } from "../../connect/draft";
import type { Suggestion } from "../../connect/suggest/suggestion";
import type { Plan, SubGoal } from "../../plan/plan";
import { initialDraft } from "./initialDraft";

/** A suggestion as the form takes it up. Unit and sign are told of its cells as of any others. */
export function draftOfSuggestion({ connection, field }: Suggestion, plan: Plan, subGoal: SubGoal): Draft {
  const begun = initialDraft(plan, subGoal, field);
  const found = draftOf(connection);
  const { months, from, to } = begun;
  return { ...found, months: found.months ?? months, from: found.from ?? from, to: found.to ?? to, unit: null, sign: null };
}
