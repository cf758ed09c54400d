import { useState } from "react";
import type { Mend } from "../../check/finding";
import type { ChangeOutcome } from "../../sheet/change";
import { useWorkbookActions } from "../workbookActions";

export type MendState =
  | { readonly kind: "none" }
  | { readonly kind: "writing"; readonly mend: Mend }
  | { readonly kind: "mended"; readonly mend: Mend }
  | Exclude<ChangeOutcome, { readonly kind: "written" }>
  | { readonly kind: "failed"; readonly error: unknown };

export interface Mending {
  readonly state: MendState;
  readonly apply: (mend: Mend) => void;
  readonly dismiss: () => void;
}

/** Writes a mend into the workbook, and keeps what came of it to be shown. @param onMended after it was written */
export function useMend(onMended: () => void): Mending {
  const { change } = useWorkbookActions();
  const [state, setState] = useState<MendState>({ kind: "none" });

  async function apply(mend: Mend): Promise<void> {
    setState({ kind: "writing", mend });
    try {
      const outcome = await change(mend.change);
      setState(outcome.kind === "written" ? { kind: "mended", mend } : outcome);
      if (outcome.kind === "written") onMended();
    } catch (error) {
      setState({ kind: "failed", error });
    }
  }

  return { state, apply: (mend) => void apply(mend), dismiss: () => setState({ kind: "none" }) };
}
