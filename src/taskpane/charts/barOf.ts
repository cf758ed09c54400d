import { type Distance, distanceOf } from "../../evaluate/distance";
import type { SubGoalEvaluation } from "../../evaluate/evaluation";
import type { Words } from "../../i18n/words";

/** What a sub-goal's bar shows. */
export interface Bar {
  /** its id */
  readonly subGoal: string;
  readonly distance: Distance;
  /** the same in words */
  readonly headroom: string;
}

/** @returns null where nothing was measured */
export function barOf(evaluation: SubGoalEvaluation, words: Words): Bar | null {
  const distance = distanceOf(evaluation);
  return distance && { subGoal: evaluation.subGoal.id, distance, headroom: words.headroom(evaluation) ?? "" };
}
