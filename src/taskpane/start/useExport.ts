import { useState } from "react";
import { planTableNames } from "../../sheet/planTables";
import type { PlanFileProblem } from "../../start/planFileProblem";
import { type PlanExport, planToFile } from "../../start/planToFile";
import { useWorkbookActions } from "../workbookActions";

export type ExportState =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | Extract<PlanExport, { readonly kind: "file" }>
  | { readonly kind: "refused"; readonly problems: readonly PlanFileProblem[] }
  /** it has been taken out of the workbook */
  | { readonly kind: "gone" }
  | { readonly kind: "failed"; readonly error: unknown };

/** Reads a plan out of the workbook as a plan file, as it stands when asked for. */
export function useExport(plan: string): { readonly state: ExportState; readonly run: () => void } {
  const { readTables } = useWorkbookActions();
  const [state, setState] = useState<ExportState>({ kind: "none" });

  async function run(): Promise<void> {
    // what has been made stays in sight while it is made anew
    setState((before) => (before.kind === "file" ? before : { kind: "reading" }));
    try {
      setState(planToFile(await readTables(planTableNames), plan) ?? { kind: "gone" });
    } catch (error) {
      setState({ kind: "failed", error });
    }
  }

  return { state, run: () => void run() };
}
