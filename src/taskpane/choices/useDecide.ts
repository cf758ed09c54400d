import { useState } from "react";
import type { CellChange, ChangeOutcome } from "../../sheet/change";
import { useWorkbookActions } from "../workbookActions";

export type DecideState =
  | { readonly kind: "none" }
  | { readonly kind: "writing" }
  /** done: what has come of it, in words */
  | { readonly kind: "written"; readonly done: string }
  | { readonly kind: "notWritten"; readonly outcome: Exclude<ChangeOutcome, { readonly kind: "written" }> }
  | { readonly kind: "failed"; readonly error: unknown };

export interface Decide {
  readonly state: DecideState;
  /** all cells in one change; resolves to whether they were written */
  readonly write: (cells: readonly CellChange[], done: string) => Promise<boolean>;
  readonly dismiss: () => void;
}

/** Writes what was decided, and keeps what came of it to be shown. */
export function useDecide(): Decide {
  const { change } = useWorkbookActions();
  const [state, setState] = useState<DecideState>({ kind: "none" });

  async function write(cells: readonly CellChange[], done: string): Promise<boolean> {
    setState({ kind: "writing" });
    try {
      const outcome = await change({ cells });
      setState(outcome.kind === "written" ? { kind: "written", done } : { kind: "notWritten", outcome });
      return outcome.kind === "written";
    } catch (error) {
      setState({ kind: "failed", error });
      return false;
    }
  }

  return { state, write, dismiss: () => setState({ kind: "none" }) };
}
