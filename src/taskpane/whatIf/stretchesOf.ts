import type { Stretch } from "../../i18n/whatIfWords";
import type { Exact } from "../../plan/exact";
import type { SubGoal } from "../../plan/plan";
import type { Bound, Interval } from "../../whatIf/intervals";
import { percentScale } from "../../whatIf/percentScale";
import { figureText, measureOf } from "../../i18n/figureText";
import type { Text } from "../text";

/** A limit is told with every digit it has, but for what is noise to the judge. */
const decimals = 10;

export function amountOf(value: Exact, subGoal: SubGoal, text: Text): string {
  const isShare = percentScale(subGoal, "result") === "share";
  return figureText({ kind: "number", value, percent: isShare }, { ...measureOf(subGoal), share: isShare, decimals }, text)!;
}

/** Intervals with their bounds as amounts; the unit stands behind the last of two. */
export function stretchesOf(intervals: readonly Interval[], subGoal: SubGoal, text: Text): readonly Stretch[] {
  const whole = ({ value, counts }: Bound) => ({ amount: amountOf(value, subGoal, text), counts });
  const bare = ({ value, counts }: Bound) => {
    const isShare = percentScale(subGoal, "result") === "share";
    return { amount: text.words.number((isShare ? value.times(100) : value).round(decimals)), counts };
  };
  return intervals.map(({ low, high }) => ({
    low: low === null ? null : high === null || high.value.eq(low.value) ? whole(low) : bare(low),
    high: high === null ? null : whole(high),
  }));
}
