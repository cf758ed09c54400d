import { useState } from "react";
import type { Inserted, InsertOptions } from "../../sheet/workbook";
import { useCellActions } from "./cellActions";

export type Outcome =
  { readonly kind: "none" } | { readonly kind: "writing" } | Inserted | { readonly kind: "failed"; readonly error: unknown };

export interface Insertion {
  readonly outcome: Outcome;
  readonly insert: (formula: string, options: InsertOptions) => void;
  readonly dismiss: () => void;
}

/** Writes a formula into the workbook, and keeps what came of it to be shown. */
export function useInsert(): Insertion {
  const { insertFormula } = useCellActions();
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });

  async function insert(formula: string, options: InsertOptions): Promise<void> {
    setOutcome({ kind: "writing" });
    try {
      setOutcome(await insertFormula(formula, options));
    } catch (error) {
      setOutcome({ kind: "failed", error });
    }
  }

  return { outcome, insert: (formula, options) => void insert(formula, options), dismiss: () => setOutcome({ kind: "none" }) };
}
