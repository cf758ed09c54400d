import { useEffect, useState } from "react";
import { type FieldRecord, readRecords } from "../../check/readRecords";
import type { SubGoal } from "../../plan/plan";
import { type Extraction, extractionOf, surroundingsOf } from "../../why/extraction";
import { useReadingTime } from "../readingTime";
import { useWorkbookActions, type WorkbookActions } from "../workbookActions";

/** What the workbook says of where a sub-goal's figures come from. */
export type Origins =
  | { readonly kind: "reading" }
  | {
      readonly kind: "read";
      /** every connection that was noted in the workbook */
      readonly records: readonly FieldRecord[];
      /** by source; none where the sheet says nothing of it */
      readonly extractions: ReadonlyMap<string, Extraction>;
    }
  | { readonly kind: "failed"; readonly error: unknown };

/** Of figures that no formula takes from anywhere there is nothing to be read. */
const none: Origins = { kind: "read", records: [], extractions: new Map() };

/** Reads them when they are first shown, and anew when the workbook has changed. @returns `again` reads once more, after a failure */
export function useOrigins({ result, target, comparedWith }: SubGoal): { readonly origins: Origins; readonly again: () => void } {
  const actions = useWorkbookActions();
  const readingTime = useReadingTime();
  const [origins, setOrigins] = useState<Origins>({ kind: "reading" });
  const [attempt, setAttempt] = useState(0);
  const figures = [result, target, comparedWith];
  const isCalculated = figures.some(({ formula }) => formula !== "");
  // the figures are new objects at each evaluation; what is read depends on these addresses alone
  const sources = JSON.stringify([...new Set(figures.flatMap((figure) => figure.sources))]);

  useEffect(() => {
    if (!isCalculated) return;
    let isOver = false;
    readOrigins(actions, JSON.parse(sources) as readonly string[]).then(
      (read) => {
        if (!isOver) setOrigins(read);
      },
      (error: unknown) => {
        if (!isOver) setOrigins({ kind: "failed", error });
      },
    );
    return () => {
      isOver = true;
    };
  }, [actions, isCalculated, sources, readingTime, attempt]);

  return { origins: isCalculated ? origins : none, again: () => setAttempt(attempt + 1) };
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
  return { kind: "read", records: readRecords(tables), extractions: new Map(extractions) };
}
