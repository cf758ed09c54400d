import { exact, zero } from "../plan/exact";
import type { Day } from "../plan/day";
import type { Exact } from "../plan/exact";
import type { Figure, SubGoal } from "../plan/plan";
import type { Bound, Interval } from "./intervals";

/** Which results meet a sub-goal. */
export type Reach =
  /** in the sub-goal's unit; shares are compared with the target as shares */
  | { readonly kind: "numbers"; readonly met: readonly Interval[] }
  /** the last day that meets it, which counts */
  | { readonly kind: "days"; readonly last: Day }
  /** yes meets it, no does not */
  | { readonly kind: "yes" }
  /** what the result is measured by is missing or cannot be used */
  | { readonly kind: "unknown"; readonly missing: "target" | "comparedWith" | "row" };

const one = exact(1);

/**
 * How far a sub-goal's result can go: the exact limits its result is judged by, whatever it is today.
 *
 * The judge takes what lies within 10⁻¹¹ of a limit, of the largest number involved, to be on it, for the noise of formulas.
 */
export function reachOf(subGoal: SubGoal): Reach {
  const { criterion, due } = subGoal;
  if (!subGoal.judgeable || criterion === null || due === null) return unknown("row");
  switch (criterion) {
    case "byDate":
    case "documented":
      return { kind: "days", last: due };
    case "assessed":
      return { kind: "yes" };
    case "between": {
      const { entry } = subGoal.target;
      return entry.kind === "range" && entry.low.lte(entry.high)
        ? { kind: "numbers", met: [{ low: on(entry.low), high: on(entry.high) }] }
        : unknown("target");
    }
    case "within": {
      const [target, middle] = [numberOf(subGoal.target), numberOf(subGoal.comparedWith)];
      if (target === null || target.lt(zero)) return unknown("target");
      if (middle === null) return unknown("comparedWith");
      return { kind: "numbers", met: [{ low: on(middle.minus(target)), high: on(middle.plus(target)) }] };
    }
    case "reducedBy": {
      const [reduction, before] = [numberOf(subGoal.target), numberOf(subGoal.comparedWith)];
      if (reduction === null || reduction.lt(zero) || reduction.gte(one)) return unknown("target");
      if (before === null) return unknown("comparedWith");
      return { kind: "numbers", met: [{ low: null, high: on(one.minus(reduction).times(before)) }] };
    }
    default: {
      const target = numberOf(subGoal.target);
      if (target === null) return unknown("target");
      const bound = { value: target, counts: criterion === "atLeast" || criterion === "atMost" };
      const isFloor = criterion === "atLeast" || criterion === "moreThan";
      return { kind: "numbers", met: [isFloor ? { low: bound, high: null } : { low: null, high: bound }] };
    }
  }
}

function unknown(missing: "target" | "comparedWith" | "row"): Reach {
  return { kind: "unknown", missing };
}

function on(value: Exact): Bound {
  return { value, counts: true };
}

function numberOf({ entry }: Figure): Exact | null {
  return entry.kind === "number" ? entry.value : null;
}
