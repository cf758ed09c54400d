import type { Field } from "../../connect/connection";
import type { Draft } from "../../connect/draft";
import type { Plan, SubGoal } from "../../plan/plan";
import { initialDraft } from "./initialDraft";

/** What has been chosen for a sub-goal so far. */
export type Drafts = Readonly<Record<Field, Draft>>;

export function initialDrafts(plan: Plan, subGoal: SubGoal): Drafts {
  const draft = (field: Field) => initialDraft(plan, subGoal, field);
  return { result: draft("result"), comparedWith: draft("comparedWith"), target: draft("target") };
}
