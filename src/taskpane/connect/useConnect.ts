import { useState } from "react";
import { connectChange, type Connected } from "../../connect/connectChange";
import { paneWordsFor } from "../../i18n/paneWordsFor";
import { systemClock } from "../../live/systemClock";
import type { Plan } from "../../plan/plan";
import type { ChangeOutcome } from "../../sheet/change";
import type { WorkbookTables } from "../../sheet/workbook";
import { useWorkbookActions } from "../workbookActions";

export type ConnectOutcome =
  | { readonly kind: "none" }
  | { readonly kind: "writing" }
  /** these cells were written: "Resultatplan!H12" */
  | { readonly kind: "connected"; readonly cells: readonly string[] }
  | Exclude<ChangeOutcome, { readonly kind: "written" }>
  | { readonly kind: "failed"; readonly error: unknown };

export interface Connecting {
  readonly outcome: ConnectOutcome;
  /** @returns whether it was written */
  readonly connect: (connected: readonly Connected[], tables: WorkbookTables) => Promise<boolean>;
  readonly dismiss: () => void;
}

/** Writes connections into the plan, and keeps what came of it to be shown. */
export function useConnect(plan: Plan): Connecting {
  const { change } = useWorkbookActions();
  const [outcome, setOutcome] = useState<ConnectOutcome>({ kind: "none" });

  async function connect(connected: readonly Connected[], tables: WorkbookTables): Promise<boolean> {
    setOutcome({ kind: "writing" });
    try {
      const words = paneWordsFor(plan.language).connect.record;
      const came = await change(connectChange(plan, connected, { tables, words, today: systemClock.today() }));
      const cells = connected.flatMap(({ fields }) => fields.map(({ address }) => address));
      setOutcome(came.kind === "written" ? { kind: "connected", cells } : came);
      return came.kind === "written";
    } catch (error) {
      setOutcome({ kind: "failed", error });
      return false;
    }
  }

  return { outcome, connect, dismiss: () => setOutcome({ kind: "none" }) };
}
