import type { SubGoalEvaluation } from "../evaluate/evaluation";
import { type Exact, exact } from "../plan/exact";
import type { SubGoal } from "../plan/plan";
import { formatNumber, type Signs } from "./format";

const mostDecimals = 10;
const hundred = exact(100);
const one = exact(1);

/** How the numbers of one comparison are shown: with enough decimals that two different numbers never look the same. */
export interface Figures {
  show(value: Exact): string;
  /** in brackets where negative, for use inside a difference */
  operand(value: Exact): string;
  readonly unit: string;
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
  const decimals = decimalsFor(shown);
  const show = (value: Exact) => formatNumber(share ? value.times(hundred) : value, signs, decimals);
  return {
    show,
    operand: (value) => (value.s < 0 ? `(${show(value)})` : show(value)),
    unit: share || isPercentUnit(subGoal.unit) ? percentWord : subGoal.unit,
  };
}

function isPercentUnit(unit: string): boolean {
  return /^(pct\.?|%|procent|percent)$/iu.test(unit.trim());
}

function isShare(subGoal: SubGoal, values: readonly Exact[]): boolean {
  const { entry } = subGoal.target;
  if (subGoal.criterion === "reducedBy") return false;
  const percent = isPercentUnit(subGoal.unit) || ((entry.kind === "number" || entry.kind === "range") && entry.percent);
  return percent && values.every((value) => value.abs().lte(one));
}

function decimalsFor(values: readonly Exact[]): number {
  const least = values.every((value) => value.eq(value.round(0))) ? 0 : 1;
  for (let decimals = least; decimals <= mostDecimals; decimals += 1) {
    const clash = values.some((a) => values.some((b) => !a.eq(b) && a.toFixed(decimals, 1) === b.toFixed(decimals, 1)));
    if (!clash) return decimals;
  }
  return least;
}
