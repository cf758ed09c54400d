import type { SubGoal } from "../plan/plan";

const word = /kvartal|kvt\b|quarter|rolling|syge|sick|fravær|absence/iu;

/** Whether a numeric sub-goal seems to be measured over four quarters, by its words or those of its formula. */
export function mayBeQuarterly({ criterion, text, unit, source, result }: SubGoal, title: string): boolean {
  const isNumeric = criterion !== null && criterion !== "byDate" && criterion !== "documented" && criterion !== "assessed";
  return isNumeric && [title, text, unit, source, result.formula].some((words) => word.test(words));
}
