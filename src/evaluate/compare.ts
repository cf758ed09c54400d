import type { Criterion } from "../plan/criterion";
import { type Exact, exactFromDigits, zero } from "../plan/exact";
import type { IssueCode } from "../plan/issue";
import { isPercentUnit } from "../plan/percent";
import type { Entry, Figure, SubGoal } from "../plan/plan";
import type { Comparison, Decided } from "./evaluation";

export type NumericCriterion = Exclude<Criterion, "byDate" | "documented" | "assessed">;

export type Compared =
  | {
      readonly kind: "compared";
      readonly outcome: Decided;
      readonly headroom: Exact;
      readonly comparison: Comparison;
      readonly onTheLimit: boolean;
    }
  | { readonly kind: "issue"; readonly code: IssueCode; readonly figure: Figure };

/** Noise that formulas leave in a cell, relative to the largest number involved. */
const noise = exactFromDigits("0.00000000001");
const one = exactFromDigits("1");

/** Compares a figure with its limit, exactly; exactly on the limit is met, except for `moreThan` and `lessThan`. */
export function compare(criterion: NumericCriterion, subGoal: SubGoal): Compared {
  const isText = subGoal.result.entry.kind === "text" || subGoal.result.entry.kind === "range";
  const result = numberIn(subGoal.result, isText ? "resultUnreadable" : "numberNeeded");
  if ("code" in result) return issue(result);
  if (criterion === "between") return compareBetween(result.value, subGoal);
  const target = numberIn(subGoal.target, "targetUnreadable", "targetMissing");
  if ("code" in target) return issue(target);
  if (criterion !== "reducedBy" && unitsDiffer(subGoal, result.value, target.value))
    return issue({ code: "unitMismatch", figure: subGoal.result });
  switch (criterion) {
    case "atLeast":
    case "moreThan":
      return decide(criterion, result.value.minus(target.value), [result.value, target.value], result.value, target.value);
    case "atMost":
    case "lessThan":
      return decide(criterion, target.value.minus(result.value), [result.value, target.value], result.value, target.value);
    case "within": {
      const compared = comparedWith(subGoal);
      if ("code" in compared) return issue(compared);
      if (target.value.lt(zero)) return issue({ code: "toleranceNegative", figure: subGoal.target });
      const deviation = result.value.minus(compared.value).abs();
      return decide(criterion, target.value.minus(deviation), [result.value, compared.value, target.value], deviation, target.value);
    }
    case "reducedBy": {
      const compared = comparedWith(subGoal);
      if ("code" in compared) return issue(compared);
      if (oneSaysPercent(subGoal.result, subGoal.comparedWith) && result.value.abs().lte(one) !== compared.value.abs().lte(one))
        return issue({ code: "unitMismatch", figure: subGoal.result });
      if (target.value.lt(zero) || target.value.gte(one)) return issue({ code: "reductionOutOfRange", figure: subGoal.target });
      const limit = one.minus(target.value).times(compared.value);
      return decide(criterion, limit.minus(result.value), [result.value, compared.value], result.value, limit);
    }
  }
}

function compareBetween(result: Exact, subGoal: SubGoal): Compared {
  const { entry } = subGoal.target;
  if (entry.kind === "empty") return issue({ code: "targetMissing", figure: subGoal.target });
  if (entry.kind === "date") return issue({ code: "betweenIsDate", figure: subGoal.target });
  if (entry.kind !== "range") return issue({ code: "targetUnreadable", figure: subGoal.target });
  const { low, high } = entry;
  if (low.gt(high)) return issue({ code: "rangeReversed", figure: subGoal.target });
  if (unitsDiffer(subGoal, result, high)) return issue({ code: "unitMismatch", figure: subGoal.result });
  const [overLow, underHigh] = [result.minus(low), high.minus(result)];
  return decide("between", overLow.lt(underHigh) ? overLow : underHigh, [result, low, high], result, null);
}

function decide(criterion: NumericCriterion, distance: Exact, operands: readonly Exact[], measured: Exact, limit: Exact | null): Compared {
  const largest = operands.map((operand) => operand.abs()).reduce((a, b) => (a.gt(b) ? a : b));
  const onTheLimit = !distance.eq(zero) && distance.abs().lt(noise.times(largest));
  const headroom = onTheLimit ? zero : distance;
  const strict = criterion === "moreThan" || criterion === "lessThan";
  const met = strict ? headroom.gt(zero) : headroom.gte(zero);
  return { kind: "compared", outcome: met ? "met" : "notMet", headroom, comparison: { measured, limit }, onTheLimit };
}

interface Problem {
  readonly code: IssueCode;
  readonly figure: Figure;
}

function issue(problem: Problem): Compared {
  return { kind: "issue", ...problem };
}

function comparedWith(subGoal: SubGoal): { readonly value: Exact } | Problem {
  return numberIn(subGoal.comparedWith, "comparedWithUnreadable", "comparedWithMissing");
}

function numberIn(figure: Figure, unreadable: IssueCode, missing: IssueCode = unreadable): { readonly value: Exact } | Problem {
  const entry: Entry = figure.entry;
  if (entry.kind === "number") return entry;
  return { code: entry.kind === "empty" ? missing : unreadable, figure };
}

function saysPercent({ entry }: Figure): boolean {
  return (entry.kind === "number" || entry.kind === "range") && entry.percent;
}

function oneSaysPercent(a: Figure, b: Figure): boolean {
  return saysPercent(a) !== saysPercent(b);
}

/** A share against a whole percentage: 0,934 against 90. 0 fits both, and so do two cells that both say percent (105 % of 100 %). */
function unitsDiffer(subGoal: SubGoal, result: Exact, target: Exact): boolean {
  const [resultSays, targetSays] = [saysPercent(subGoal.result), saysPercent(subGoal.target)];
  const isPercentage = resultSays || targetSays || isPercentUnit(subGoal.unit);
  if (!isPercentage || (resultSays && targetSays) || result.eq(zero) || target.eq(zero)) return false;
  return result.abs().lte(one) !== target.abs().lte(one);
}
