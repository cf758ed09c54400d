import { useEffect, useState } from "react";
import { boxOf, splitAddress } from "../../sheet/cellBox";
import type { CellValue } from "../../sheet/workbook";
import { argumentReference } from "../../why/whyOf";
import { useCellActions } from "../functions/cellActions";
import { useReadingTime } from "../readingTime";
import { useViewShown } from "../viewShown";
import { useWorkbookActions } from "../workbookActions";

export type Asked =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly address: string; readonly formula: string; readonly value: CellValue; readonly given: string | null }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * The first selected cell, read anew when another is selected and when the workbook has changed.
 *
 * @returns `again` reads it once more, after a failure
 */
export function useAskedCell(): { readonly asked: Asked; readonly again: () => void } {
  const { readCells, onSelection } = useWorkbookActions();
  const { selectedAddress } = useCellActions();
  const isShown = useViewShown();
  const readingTime = useReadingTime();
  const [selected, setSelected] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked>({ kind: "reading" });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!isShown) return;
    let isOver = false;
    const failed = (error: unknown) => {
      if (!isOver) setAsked({ kind: "failed", error });
    };
    const listening = onSelection((address) => {
      if (!isOver) setSelected(address);
    }, failed);
    listening.catch(failed);
    selectedAddress().then((address) => {
      if (!isOver) setSelected((now) => now ?? address);
    }, failed);
    return () => {
      isOver = true;
      void listening.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }, [isShown, onSelection, selectedAddress, attempt]);

  useEffect(() => {
    if (selected === null) return;
    let isOver = false;
    const read = async (): Promise<Asked> => {
      const address = firstCell(selected);
      const block = (await readCells([address]))[0];
      const value = block?.values[0]?.[0] ?? "";
      const formula = String(block?.formulas[0]?.[0] ?? "");
      const reference = argumentReference(formula);
      const named = reference === null ? null : reference.includes("!") ? reference : `${sheetPart(address)}${reference}`;
      const given = named === null ? null : String((await readCells([named]))[0]?.values[0]?.[0] ?? "");
      return { kind: "read", address, formula, value, given };
    };
    read().then(
      (cell) => {
        if (!isOver) setAsked(cell);
      },
      (error: unknown) => {
        if (!isOver) setAsked({ kind: "failed", error });
      },
    );
    return () => {
      isOver = true;
    };
  }, [selected, readingTime, readCells, attempt]);

  return {
    asked,
    again() {
      setAsked({ kind: "reading" });
      setAttempt(attempt + 1);
    },
  };
}

function sheetPart(address: string): string {
  return address.slice(0, address.lastIndexOf("!") + 1);
}

function firstCell(address: string): string {
  const { cells } = splitAddress(address);
  return boxOf(cells) === null ? address : `${sheetPart(address)}${cells.split(":")[0]!}`;
}
