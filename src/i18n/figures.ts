import type { Comparison, SubGoalEvaluation } from "../evaluate/evaluation";
import { type Exact, exact } from "../plan/exact";
import { isPercentUnit } from "../plan/percent";
import type { SubGoal } from "../plan/plan";
import { formatNumber, halfUp, type Signs } from "./format";

const mostDecimals = 30;
/** What `compare` takes for noise, relative to the largest number involved: not worth showing. */
const noise = exact(1e-11);
const hundred = exact(100);
const one = exact(1);

/** How the numbers of one comparison are shown: with enough decimals that two different numbers never look the same. */
export interface Figures {
  show(value: Exact): string;
  /** in brackets where negative, for use inside a difference */
  operand(value: Exact): string;
  readonly unit: string;
  readonly isPercent: boolean;
}

export function figuresOf({ subGoal, comparison, headroom }: SubGoalEvaluation, signs: Signs, percentWord: string): Figures {
  const entries = [subGoal.target.entry, subGoal.result.entry];
  const compared = subGoal.comparedWith.entry;
  const values = [
    ...entries.flatMap((entry) => (entry.kind === "number" ? [entry.value] : entry.kind === "range" ? [entry.low, entry.high] : [])),
    ...(subGoal.criterion === "within" || subGoal.criterion === "reducedBy" ? (compared.kind === "number" ? [compared.value] : []) : []),
    ...(comparison === null ? [] : [comparison.measured, ...(comparison.limit === null ? [] : [comparison.limit])]),
    ...(headroom?.kind === "quantity" ? [headroom.value] : []),
  ];
  const share = isShare(subGoal, values);
  const shown = share ? values.map((value) => value.times(hundred)) : values;
  const decimals = decimalsFor(shown, differenceOf(subGoal, comparison, share));
  const show = (value: Exact) => formatNumber(share ? value.times(hundred) : value, signs, decimals);
  return {
    show,
    operand: (value) => (value.s < 0 ? `(${show(value)})` : show(value)),
    unit: share && !isPercentUnit(subGoal.unit) ? percentWord : withPercentWord(subGoal.unit, percentWord),
    isPercent: share || isPercentUnit(subGoal.unit),
  };
}

/** "%" and "procent" in the language's own word; "pct. af sager" as written. */
export function withPercentWord(unit: string, percentWord: string): string {
  return /^(?:pct\.?|%|procent|per ?cent)$/iu.test(unit.trim()) ? percentWord : unit;
}

/** A difference that is shown must be right in the digits that are shown: 2,34 − 1,06 is 1,28, not 2,3 − 1,1 = 1,3. */
type Difference = readonly [from: Exact, less: Exact, is: Exact];

function differenceOf({ criterion, result, comparedWith }: SubGoal, comparison: Comparison | null, share: boolean): Difference | null {
  if (criterion !== "within" || comparison === null) return null;
  if (result.entry.kind !== "number" || comparedWith.entry.kind !== "number") return null;
  const scale = share ? hundred : one;
  return [result.entry.value.times(scale), comparedWith.entry.value.times(scale), comparison.measured.times(scale)];
}

/** A cell that says percent holds a share, also above 100 %; a unit alone may stand beside whole percentages. */
function isShare({ criterion, target, result, unit }: SubGoal, values: readonly Exact[]): boolean {
  if (criterion === "reducedBy") return false;
  if ([target.entry, result.entry].some((entry) => (entry.kind === "number" || entry.kind === "range") && entry.percent)) return true;
  return isPercentUnit(unit) && values.every((value) => value.abs().lte(one));
}

function decimalsFor(values: readonly Exact[], difference: Difference | null): number {
  const least = values.every((value) => value.eq(value.round(0))) ? 0 : 1;
  const largest = values.reduce((most, value) => (value.abs().gt(most) ? value.abs() : most), exact(0));
  const differ = (a: Exact, b: Exact) => a.minus(b).abs().gte(noise.times(largest)) && !a.eq(b);
  for (let decimals = least; decimals <= mostDecimals; decimals += 1) {
    const at = (value: Exact) => value.round(decimals, halfUp);
    const clash = values.some((a) => values.some((b) => differ(a, b) && at(a).eq(at(b))));
    const adds = difference === null || at(difference[0]).minus(at(difference[1])).abs().eq(at(difference[2]));
    if (!clash && adds) return decimals;
  }
  return least;
}
