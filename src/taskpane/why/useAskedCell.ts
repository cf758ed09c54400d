import { useCallback, useEffect, useState } from "react";
import { systemClock } from "../../live/systemClock";
import { boxOf, splitAddress } from "../../sheet/cellBox";
import { type AskedCell, readAskedCell } from "../../why/askedCell";
import { useCellActions } from "../functions/cellActions";
import { useReadingTime } from "../readingTime";
import { type Reading, useReading } from "../useReading";
import { useViewShown } from "../viewShown";
import { useWorkbookActions } from "../workbookActions";

/**
 * The first selected cell, read anew when another is selected and when the workbook has changed.
 *
 * @returns `again` reads it once more, after a failure
 */
export function useAskedCell(): { readonly reading: Reading<AskedCell>; readonly again: () => void } {
  const workbook = useWorkbookActions();
  const { onSelection } = workbook;
  const { selectedAddress } = useCellActions();
  const isShown = useViewShown();
  const [selected, setSelected] = useState<string | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!isShown) return;
    let isOver = false;
    let hasHeard = false;
    const failed = (error: unknown) => {
      hasHeard = true;
      if (!isOver) setFailure({ error });
    };
    const choose = (address: string) => {
      if (isOver) return;
      hasHeard = true;
      setFailure(null);
      setSelected(address);
    };
    const listening = onSelection(choose, failed);
    listening.catch(failed);
    // while it was asked for, another one may have been selected
    selectedAddress().then(
      (address) => {
        if (!hasHeard) choose(address);
      },
      (error: unknown) => {
        if (!hasHeard) failed(error);
      },
    );
    return () => {
      isOver = true;
      void listening.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }, [isShown, onSelection, selectedAddress, attempt]);

  const read = useCallback(
    () => (selected === null ? new Promise<never>(() => undefined) : readAskedCell(firstCell(selected), workbook, systemClock.today())),
    [selected, workbook],
  );
  const { reading, again } = useReading(read, useReadingTime());
  return {
    reading: failure === null ? reading : { kind: "failed", error: failure.error },
    again() {
      setFailure(null);
      setAttempt(attempt + 1);
      again();
    },
  };
}

function firstCell(address: string): string {
  const { cells } = splitAddress(address);
  return boxOf(cells) === null ? address : `${address.slice(0, address.lastIndexOf("!") + 1)}${cells.split(":")[0]!}`;
}
