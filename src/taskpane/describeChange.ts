import type { PlanEvaluation } from "../evaluate/evaluation";
import { scoreSentence } from "../i18n/scoreLines";
import type { Text } from "./text";
import { verdictText } from "./verdictText";

/** More than this many goals at once are told by their number. */
const namedGoals = 3;

/** What a listener should hear when one evaluation of a plan replaces another; "" when nothing they saw has changed. */
export function describeChange(before: PlanEvaluation | null, after: PlanEvaluation, text: Text): string {
  const score = scoreSentence(after, text);
  if (before === null || before.plan.name !== after.plan.name) return score ?? "";

  const verdictsBefore = new Map(before.goals.map((goal) => [goal.goal.id, verdictText(goal, text)]));
  const changed = after.goals
    .map((goal) => ({ id: goal.goal.id, verdict: verdictText(goal, text) }))
    .filter(({ id, verdict }) => verdictsBefore.get(id) !== verdict);
  const goals =
    changed.length > namedGoals
      ? [text.pane.changedGoals(changed.length)]
      : changed.map(({ id, verdict }) => text.pane.changedGoal(id, verdict));
  const scores = score !== null && score !== scoreSentence(before, text) ? [score] : [];
  return [...goals, ...scores].join(" ");
}
