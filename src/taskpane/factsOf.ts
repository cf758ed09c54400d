import type { SubGoalEvaluation } from "../evaluate/evaluation";
import { criterionText } from "./criterionText";
import { figureText, measureOf } from "./figureText";
import type { Text } from "./text";

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What was agreed and what came of it, as name and value; a line without a value is left out, except the result. */
export function factsOf(evaluation: SubGoalEvaluation, text: Text): readonly Fact[] {
  const { words, pane } = text;
  const { subGoal } = evaluation;
  const measure = measureOf(subGoal);
  const { criterion, due, decidedBy, decidedOn } = subGoal;
  const decided = [decidedBy, decidedOn === null ? "" : words.date(decidedOn)].filter((part) => part !== "").join(", ");
  const facts: readonly { readonly name: string; readonly value: string | null }[] = [
    { name: pane.criterion, value: criterionText(subGoal, text) },
    { name: pane.comparedWith, value: figureText(subGoal.comparedWith.entry, measure, text) },
    { name: pane.result, value: figureText(subGoal.result.entry, measure, text) ?? pane.noResult },
    // "senest 30.06.2022" already says it.
    { name: pane.due, value: due === null || criterion === "byDate" ? null : words.date(due) },
    { name: pane.headroom, value: words.headroom(evaluation) },
    { name: pane.evidence, value: subGoal.evidence },
    { name: pane.decidedBy, value: decided },
    { name: pane.owner, value: subGoal.owner },
    { name: pane.sources, value: subGoal.source },
  ];
  return facts.flatMap(({ name, value }) => (value === null || value === "" ? [] : [{ name, value }]));
}
