import { lateRoom } from "../figures/lateRoom";
import { type Exact, exact, zero } from "../plan/exact";
import { isPercentUnit } from "../plan/percent";
import type { SubGoal } from "../plan/plan";
import type { CaseList } from "./caseList";

const one = exact(1);

/** The share of cases on time a sub-goal asks for, above 0 and at most 1; null where it asks for anything else. */
export function targetShare({ criterion, target: { entry }, unit }: SubGoal): Exact | null {
  if (criterion !== "atLeast" || entry.kind !== "number") return null;
  const isWhole = !entry.percent && entry.value.gt(one);
  if (isWhole && unit !== "" && !isPercentUnit(unit)) return null;
  const share = isWhole ? entry.value.div(100) : entry.value;
  return share.gt(zero) && share.lte(one) ? share : null;
}

/** How many more cases may become late with the sub-goal still met; negative: so many too many are. null where it cannot be told. */
export function lateRoomOf(
  subGoal: SubGoal,
  { isShare, counted, question, unreadable }: Extract<CaseList, { kind: "list" }>,
): number | null {
  const share = targetShare(subGoal);
  return share === null || !isShare || unreadable.length > 0 ? null : lateRoom(counted, question.population, share);
}
