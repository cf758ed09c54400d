import type { CaseList } from "../../cases/caseList";
import { lateRoomOf, targetShare } from "../../cases/lateRoomOf";
import type { SubGoal } from "../../plan/plan";
import type { Text } from "../text";

/** How many more cases may become late with the sub-goal still met; null where that cannot be told. */
export function roomText(subGoal: SubGoal, list: Extract<CaseList, { readonly kind: "list" }>, { words, pane }: Text): string | null {
  const share = targetShare(subGoal);
  const room = lateRoomOf(subGoal, list);
  return share === null || room === null ? null : pane.cases.room(subGoal.id, words.percent(share.times(100)), room);
}
