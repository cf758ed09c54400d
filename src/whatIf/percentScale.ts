import { type Exact, exact } from "../plan/exact";
import { isPercentUnit } from "../plan/percent";
import type { Entry, SubGoal } from "../plan/plan";

/** How a sub-goal counts percentages: 0,9 or 90. */
export type PercentScale = "share" | "whole";

const one = exact(1);
const ten = exact(10);

/**
 * How a field counts percentages today, told by the target, else by what the result is compared with, else by the result.
 *
 * @returns null where it counts something else, or where nothing tells which
 */
export function percentScale(subGoal: SubGoal, field: "result" | "target" | "comparedWith"): PercentScale | null {
  const isReduction = subGoal.criterion === "reducedBy";
  if (isReduction && field === "target") return "share";
  const { target, comparedWith, result } = subGoal;
  const figures = isReduction ? [comparedWith, result] : [target, comparedWith, result];
  const entries = figures.map(({ entry }) => entry);
  if (!isPercentUnit(subGoal.unit) && !entries.some(saysPercent)) return null;
  return entries.map(scaleOf).find((scale) => scale !== null) ?? null;
}

/**
 * Reads a typed number as the percentage that is meant.
 *
 * - with the word ("85 pct.") it is what it says;
 * - more than 1 is in whole percentages: 85 is 85 pct.;
 * - less than 1 is a share where the sub-goal counts in shares: 0,85 is 85 pct.; beside whole percentages it may be 85 or 0,85 pct.;
 * - 1 may be 1 or 100 pct.; so may any number up to 10 where the target itself is above 100 pct.
 *
 * @returns the number as the sub-goal counts; "unclear" where two percentages may be meant
 */
export function percentMeant(
  { value, percent }: { readonly value: Exact; readonly percent: boolean },
  scale: PercentScale,
  target: Entry,
): Exact | "unclear" {
  if (percent) return scale === "share" ? value : value.times(100);
  const size = value.abs();
  if (size.eq(0)) return value;
  if (scale === "whole") return size.lte(one) ? "unclear" : value;
  if (size.lt(one)) return value;
  const isAboveAll = target.kind === "number" && target.percent && target.value.abs().gt(one);
  return size.lte(isAboveAll ? ten : one) ? "unclear" : value.div(100);
}

function saysPercent(entry: Entry): boolean {
  return (entry.kind === "number" || entry.kind === "range") && entry.percent;
}

function scaleOf(entry: Entry): PercentScale | null {
  if (entry.kind !== "number" && entry.kind !== "range") return null;
  const size = (entry.kind === "number" ? entry.value : entry.high).abs();
  if (entry.percent) return "share";
  return size.eq(0) ? null : size.lte(one) ? "share" : "whole";
}
