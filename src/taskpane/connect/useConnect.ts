import { useRef, useState } from "react";
import { type ConnectOutcome, connectAsShown, type Shown } from "../../connect/connectAsShown";
import { paneWordsFor } from "../../i18n/paneWordsFor";
import { systemClock } from "../../live/systemClock";
import type { Plan } from "../../plan/plan";
import { useWorkbookActions } from "../workbookActions";
import { panePace } from "./pace";

export type ConnectState =
  { readonly kind: "none" } | { readonly kind: "writing" } | ConnectOutcome | { readonly kind: "failed"; readonly error: unknown };

export interface Connecting {
  readonly outcome: ConnectState;
  /** @returns whether it was written */
  readonly connect: (shown: readonly Shown[]) => Promise<boolean>;
  readonly dismiss: () => void;
}

/** Writes connections into the plan, and keeps what came of it to be shown. */
export function useConnect({ name }: Plan): Connecting {
  const workbook = useWorkbookActions();
  const [outcome, setOutcome] = useState<ConnectState>({ kind: "none" });
  const isWriting = useRef(false);

  async function connect(shown: readonly Shown[]): Promise<boolean> {
    // a second press comes before the first has been rendered
    if (isWriting.current) return false;
    isWriting.current = true;
    setOutcome({ kind: "writing" });
    try {
      const wordsFor = (plan: Plan) => paneWordsFor(plan.language).connect.record;
      const came = await connectAsShown(workbook, shown, { ...panePace, plan: name, today: systemClock.today(), wordsFor });
      setOutcome(came);
      return came.kind === "connected";
    } catch (error) {
      setOutcome({ kind: "failed", error });
      return false;
    } finally {
      isWriting.current = false;
    }
  }

  return { outcome, connect, dismiss: () => setOutcome({ kind: "none" }) };
}
