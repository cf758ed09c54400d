import type { SubGoalEvaluation } from "../../evaluate/evaluation";
import type { Text } from "../text";

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What is known of a sub-goal beside its numbers; a line without a value is left out, except evidence where a word must be proven. */
export function factsOf(evaluation: SubGoalEvaluation, { words, pane }: Text): readonly Fact[] {
  const { criterion, evidence, decidedBy, decidedOn, owner, source } = evaluation.subGoal;
  const needsEvidence = criterion === "documented" || criterion === "assessed" || criterion === "byDate";
  const decided = [decidedBy, decidedOn === null ? "" : words.date(decidedOn)].filter((part) => part !== "").join(", ");
  const facts: readonly { readonly name: string; readonly value: string | null }[] = [
    { name: pane.headroom, value: words.headroom(evaluation) },
    { name: pane.evidence, value: evidence === "" && needsEvidence ? pane.goalPage.noEvidence : evidence },
    { name: pane.decidedBy, value: decided },
    { name: pane.owner, value: owner },
    { name: pane.sources, value: source },
  ];
  return facts.flatMap(({ name, value }) => (value === null || value === "" ? [] : [{ name, value }]));
}
