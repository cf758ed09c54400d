import { useCallback } from "react";
import { type FieldRecord, readRecords } from "../../check/readRecords";
import type { SubGoal } from "../../plan/plan";
import type { Extraction } from "../../trace/extraction";
import { readExtractions } from "../../trace/readExtractions";
import { useReadingTime } from "../readingTime";
import { type Reading, useReading } from "../useReading";
import { useWorkbookActions, type WorkbookActions } from "../workbookActions";

/** What the workbook says of where a sub-goal's figures come from. */
export interface Origins {
  /** every connection that was noted in the workbook */
  readonly records: readonly FieldRecord[];
  /** by source; none where the sheet says nothing of it */
  readonly extractions: ReadonlyMap<string, Extraction>;
}

/** Of figures that no formula takes from anywhere there is nothing to be read. */
const none: Reading<Origins> = { kind: "read", value: { records: [], extractions: new Map() } };

/** Reads them when they are first shown, and anew when the workbook has changed. @returns `again` reads once more, after a failure */
export function useOrigins({ result, target, comparedWith }: SubGoal): {
  readonly origins: Reading<Origins>;
  readonly again: () => void;
} {
  const actions = useWorkbookActions();
  const figures = [result, target, comparedWith];
  const isCalculated = figures.some(({ formula }) => formula !== "");
  // the figures are new objects at each evaluation; what is read depends on these addresses alone
  const sources = JSON.stringify([...new Set(figures.flatMap((figure) => figure.sources))]);
  const read = useCallback(
    () => (isCalculated ? readOrigins(actions, JSON.parse(sources) as readonly string[]) : new Promise<never>(() => undefined)),
    [actions, isCalculated, sources],
  );
  const { reading, again } = useReading(read, useReadingTime());
  return { origins: isCalculated ? reading : none, again };
}

async function readOrigins(actions: WorkbookActions, sources: readonly string[]): Promise<Origins> {
  const [tables, extractions] = await Promise.all([actions.readTables(["PlanSources"]), readExtractions(actions, sources)]);
  return { records: readRecords(tables), extractions };
}
