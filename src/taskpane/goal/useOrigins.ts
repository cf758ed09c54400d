import { useCallback } from "react";
import { type FieldRecord, readRecords } from "../../check/readRecords";
import type { SubGoal } from "../../plan/plan";
import { type Extraction, extractionOf, surroundingsOf } from "../../why/extraction";
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

async function readOrigins({ readTables, readCells }: WorkbookActions, sources: readonly string[]): Promise<Origins> {
  const around = sources.flatMap((source) => {
    const surroundings = surroundingsOf(source);
    return surroundings === null ? [] : [{ source, ...surroundings }];
  });
  const addresses = [...new Set(around.flatMap(({ top, rows }) => (rows === null ? [top] : [top, rows])))];
  const [tables, blocks] = await Promise.all([readTables(["PlanSources"]), addresses.length === 0 ? [] : readCells(addresses)]);
  const blockOf = new Map(addresses.map((address, index) => [address, blocks[index]]));
  const extractions = around.flatMap(({ source, top, rows }) => {
    const head = blockOf.get(top);
    const extraction = head === undefined ? null : extractionOf(source, head, blockOf.get(rows ?? "") ?? null);
    return extraction === null ? [] : [[source, extraction] as const];
  });
  return { records: readRecords(tables), extractions: new Map(extractions) };
}
