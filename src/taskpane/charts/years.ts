import type { HistoryRow, Entry, SubGoal } from "../../plan/plan";
import { isPercentUnit } from "../../plan/percent";

/** A sub-goal in one year; null where the year has no such number. */
export interface Year {
  readonly year: number;
  readonly result: number | null;
  readonly target: number | null;
}

/** A sub-goal's years as numbers of one scale: shares are per cent, also where one cell says 0,9 and another 90. */
export function yearsOf(subGoal: SubGoal, history: readonly HistoryRow[], planYear: number | null): readonly Year[] {
  const rows = history.filter((row) => row.subGoal === subGoal.id);
  const now =
    planYear === null ? [] : [{ year: planYear, target: subGoal.target, comparedWith: subGoal.comparedWith, result: subGoal.result }];
  const isDeviation = subGoal.criterion === "within";
  const years = new Map<number, Year>();
  for (const { year, target, comparedWith, result } of [...rows, ...now]) {
    const [reached, from] = [numberIn(result.entry, subGoal.unit), numberIn(comparedWith.entry, subGoal.unit)];
    const measured =
      isDeviation && reached !== null && from !== null ? Math.abs(reached - from) : isDeviation && from === null ? null : reached;
    const limit = subGoal.criterion === "reducedBy" ? null : numberIn(target.entry, subGoal.unit);
    // what is known now stands for the plan's own year, unless only the printed row knows anything
    const known = years.get(year);
    years.set(year, { year, result: measured ?? known?.result ?? null, target: limit ?? known?.target ?? null });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

function numberIn(entry: Entry, unit: string): number | null {
  if (entry.kind !== "number") return null;
  const value = entry.value.toNumber();
  return entry.percent || (isPercentUnit(unit) && Math.abs(value) <= 1) ? value * 100 : value;
}
