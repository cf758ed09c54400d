import { suppose } from "../../choices/suppose";
import type { Effect } from "../../choices/effectOf";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import type { ChoicesWords } from "../../i18n/choicesWords";
import type { Exact } from "../../plan/exact";
import type { Asked } from "../../sheet/askedOf";
import type { Text } from "../text";
import { verdictText } from "../verdictText";

/**
 * What a reading would do right now: to cells, verdict and score.
 *
 * @param effect null while the tables are not those the plan was read from
 * @param share what the reading's cases give; null where that is not known
 */
export function consequenceText(
  now: PlanEvaluation,
  asked: Asked,
  effect: Effect | null,
  share: Exact | null,
  text: Text,
  choices: ChoicesWords,
): string {
  if (asked.kind === "nothing") return choices.recorded;
  if (effect?.kind === "byHand" && effect.isFollowed !== true) return choices.byHand(effect);
  const supposed = suppose(now, asked, share);
  if (supposed === null) return asked.kind === "population" ? choices.mustRecalculate : choices.recorded;
  const { goal, before, evaluation } = supposed;
  const score = evaluation.score && {
    met: text.words.percent(evaluation.score.met),
    possible: text.words.percent(evaluation.score.possible),
  };
  const says = goal.verdict === before.verdict && goal.forecast === before.forecast ? choices.stays : choices.becomes;
  const said = says(goal.goal.id, verdictText(goal, text), score);
  return share === null ? said : `${choices.share(text.words.percent(share.times(100)))} ${said}`;
}
