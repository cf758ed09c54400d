import { useState } from "react";
import type { GoTo } from "./goTo";

export interface Actions {
  goTo(address: string): Promise<void>;
  recalculate(): Promise<void>;
}

export interface ActionFailure {
  /** the cell that could not be shown; null when it was the recalculation */
  readonly address: string | null;
  readonly error: unknown;
}

export interface PaneActions {
  readonly goTo: GoTo;
  readonly recalculate: () => void;
  readonly recalculating: boolean;
  /** the last action's failure, until another succeeds or the user closes the message */
  readonly failure: ActionFailure | null;
  readonly dismiss: () => void;
}

export function usePaneActions(actions: Actions): PaneActions {
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [recalculating, setRecalculating] = useState(false);

  async function attempt(action: () => Promise<void>, address: string | null): Promise<void> {
    try {
      await action();
      setFailure(null);
    } catch (error) {
      setFailure({ address, error });
    }
  }

  async function recalculate(): Promise<void> {
    setRecalculating(true);
    await attempt(() => actions.recalculate(), null);
    setRecalculating(false);
  }

  return {
    goTo: (address) => void attempt(() => actions.goTo(address), address),
    recalculate: () => void recalculate(),
    recalculating,
    failure,
    dismiss: () => setFailure(null),
  };
}
