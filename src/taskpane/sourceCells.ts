import type { SubGoal } from "../plan/plan";

/** Where the result comes from: the cells its formula names, else its own cell, else the row. Each once. */
export function sourceCells({ result, place }: SubGoal): readonly string[] {
  return result.sources.length > 0 ? [...new Set(result.sources)] : [result.place?.cell ?? place.cell];
}
