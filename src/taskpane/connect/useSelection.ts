import { useEffect, useEffectEvent, useState } from "react";
import { useWorkbookActions } from "../workbookActions";

/**
 * Hears of the cells the user selects, while it is active.
 *
 * @returns why nothing is heard of; null while all is well
 */
export function useSelection(active: boolean, onSelect: (address: string) => void): { readonly error: unknown } | null {
  const { onSelection } = useWorkbookActions();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const select = useEffectEvent(onSelect);

  useEffect(() => {
    if (!active) return;
    let isOver = false;
    let stop: (() => void) | null = null;
    const listen = async () => {
      try {
        const listening = await onSelection(
          (address) => {
            if (isOver) return;
            setFailure(null);
            select(address);
          },
          (error) => {
            if (!isOver) setFailure({ error });
          },
        );
        if (isOver) listening();
        else stop = listening;
        setFailure(null);
      } catch (error) {
        if (!isOver) setFailure({ error });
      }
    };
    void listen();
    return () => {
      isOver = true;
      stop?.();
    };
  }, [active, onSelection]);

  return active ? failure : null;
}
