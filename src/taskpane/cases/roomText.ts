import type { CaseList } from "../../cases/caseList";
import { lateRoomOf } from "../../cases/lateRoomOf";
import type { SubGoal } from "../../plan/plan";
import { figureText, measureOf } from "../../i18n/figureText";
import type { Text } from "../text";

/** How many more cases may become late with the sub-goal still met; null where that cannot be told. */
export function roomText(subGoal: SubGoal, list: Extract<CaseList, { readonly kind: "list" }>, text: Text): string | null {
  const room = lateRoomOf(subGoal, list);
  const target = figureText(subGoal.target.entry, measureOf(subGoal), text);
  return target === null || room === null ? null : text.pane.cases.room(subGoal.id, target, room);
}
