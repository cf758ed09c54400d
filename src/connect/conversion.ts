import type { Figure, SubGoal } from "../plan/plan";
import { exact } from "../plan/exact";
import { detectUnit } from "./suggest/detectUnit";
import type { Sign, Unit } from "./unit";

const zeros: Readonly<Partial<Record<Unit, number>>> = { kr: 0, thousandKr: 3, millionKr: 6, billionKr: 9 };

export function isAmount(unit: Unit): boolean {
  return zeros[unit] !== undefined;
}

/**
 * How a source's figure becomes the plan's: it is multiplied by ten to this power. 1.300 t.kr. are 1,3 mio. kr. (−3).
 *
 * @returns null where the two count different things
 */
export function powerOfTen(from: Unit, to: Unit): number | null {
  if (from === to) return 0;
  if (from === "percent" && to === "share") return -2;
  if (from === "share" && to === "percent") return 2;
  const [own, wanted] = [zeros[from], zeros[to]];
  return own === undefined || wanted === undefined ? null : own - wanted;
}

/** Whether a source's figure needs neither another unit nor another sign. */
export function isTakenAsItIs({ unit, sign }: { readonly unit: Unit; readonly sign: Sign }, own: Unit): boolean {
  return powerOfTen(unit, own) === 0 && !(isAmount(own) && sign === "deficitPositive");
}

/** What a field of the sub-goal is counted in: its Unit, and of percentages whether the plan writes 90 pct. as 0,9 or as 90. */
export function unitOfSubGoal({ unit, target, criterion }: Pick<SubGoal, "unit" | "target" | "criterion">): Unit {
  const told = detectUnit(unit).unit;
  if (told !== "percent") return told ?? "plain";
  return criterion !== "reducedBy" && isAboveOne(target) ? "percent" : "share";
}

const one = exact(1);

function isAboveOne({ entry }: Figure): boolean {
  if (entry.kind === "number") return !entry.percent && entry.value.abs().gt(one);
  return entry.kind === "range" && !entry.percent && entry.high.gt(one);
}
