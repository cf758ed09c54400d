import type { GoalEvaluation, SubGoalEvaluation } from "./evaluation";

/** Where a result lies beside its limits, on an axis from 0 to 1; for drawing only. */
export interface Distance {
  /** where results are good: at or before the limit, at or after it, or between the two */
  readonly good: "before" | "after" | "between";
  /** one limit, or the lower and the upper one */
  readonly limits: readonly number[];
  readonly result: number;
  /** how far inside the good part; negative: outside it */
  readonly room: number;
}

/** Days shown on either side of a deadline at least, so that one day early is not half the axis. */
const leastDays = 60;
/** Room left of the axis beyond what is drawn on it. */
const margin = 0.1;

/** @returns null where nothing was measured */
export function distanceOf({ subGoal, headroom, comparison }: SubGoalEvaluation): Distance | null {
  if (headroom === null) return null;
  if (headroom.kind === "days") {
    const span = Math.max(leastDays, Math.abs(headroom.value)) * (1 + margin);
    return placed([0], -headroom.value, -span, span, "before");
  }
  if (comparison === null) return null;
  const result = comparison.measured.toNumber();
  const { criterion, target } = subGoal;
  if (criterion === "between") {
    if (target.entry.kind !== "range") return null;
    return onAxis([target.entry.low.toNumber(), target.entry.high.toNumber()], result, "between");
  }
  if (comparison.limit === null) return null;
  return onAxis([comparison.limit.toNumber()], result, criterion === "atLeast" || criterion === "moreThan" ? "after" : "before");
}

function onAxis(limits: readonly number[], result: number, good: Distance["good"]): Distance {
  const low = Math.min(0, result, ...limits);
  const high = Math.max(0, result, ...limits);
  const reach = high === low ? 1 : high - low;
  return placed(limits, result, low < 0 ? low - reach * margin : low, high > 0 ? high + reach * margin : high, good);
}

function placed(limits: readonly number[], result: number, from: number, to: number, good: Distance["good"]): Distance {
  const at = (value: number) => (to === from ? 0 : (value - from) / (to - from));
  const places = limits.map(at);
  const place = at(result);
  const [first = 0, last = first] = places;
  const room = good === "before" ? first - place : good === "after" ? place - first : Math.min(place - first, last - place);
  return { good, limits: places, result: place, room };
}

/**
 * The sub-goal whose distance speaks for its goal: where all are required the one with the least room, else the one with the most.
 *
 * @returns null where nothing was measured in any of them
 */
export function speaksFor({ goal, subGoals }: GoalEvaluation): SubGoalEvaluation | null {
  const measured = subGoals.flatMap((subGoal) => {
    const distance = distanceOf(subGoal);
    return distance === null ? [] : [{ subGoal, room: distance.room }];
  });
  const byRoom = measured.sort((a, b) => a.room - b.room);
  return (goal.requires.kind === "all" ? byRoom[0] : byRoom.at(-1))?.subGoal ?? null;
}
