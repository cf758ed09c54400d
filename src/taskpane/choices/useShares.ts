import { useCallback } from "react";
import { findCaseList } from "../../cases/findCaseLists";
import { systemClock } from "../../live/systemClock";
import { exact, type Exact } from "../../plan/exact";
import type { Asked } from "../../sheet/askedOf";
import { populationWord } from "../../sheet/readPopulation";
import { useReading } from "../useReading";
import { useWorkbookActions } from "../workbookActions";

/** By reading, in their order: the share its cases give; null where its list cannot be counted, or it counts none. */
export type Shares = readonly (Exact | null)[];

/** The share each reading's cases give today, counted from the list behind the result; null until it is known. */
export function useShares(asked: readonly Asked[], evaluatedAt: number): Shares | null {
  const { readOutline, readCells } = useWorkbookActions();
  // the readings are made anew with each rendering: what they ask is the same while the formula is
  const formulas = JSON.stringify(
    asked.map((each) => (each.kind === "population" ? each.withWord(populationWord(each.population, "en")) : "")),
  );
  const place = asked.flatMap((each) => (each.kind === "population" ? [each.subGoal] : []))[0];
  const read = useCallback(async (): Promise<Shares> => {
    const each = JSON.parse(formulas) as readonly string[];
    if (place === undefined) return each.map(() => null);
    const today = systemClock.today();
    return Promise.all(
      each.map(async (formula) => {
        if (formula === "") return null;
        const list = await findCaseList({ ...place, result: { ...place.result, formula } }, { readOutline, readCells }, today);
        if (list?.kind !== "list" || !list.isShare || list.unreadable.length > 0) return null;
        const { onTime, late } = list.counted;
        return onTime + late === 0 ? null : exact(onTime / (onTime + late));
      }),
    );
  }, [formulas, place, readOutline, readCells]);
  const { reading } = useReading(read, evaluatedAt);
  return reading.kind === "read" ? reading.value : null;
}
