import type { Sign, Unit } from "./unit";

/** The columns of a sub-goal's row that can take their figure from the department's sheets. */
export const fields = ["result", "comparedWith", "target"] as const;
export type Field = (typeof fields)[number];

export type Population = "due" | "closed" | "received";

/**
 * Where a field takes its figure from. References are written as in a formula: "Økonomi!G8", "tblKlager[Modtaget]", "Klager!C5:C19",
 * or a name.
 */
export type Connection =
  /** one cell; unit and sign are those of the source */
  | { readonly kind: "cell"; readonly cell: string; readonly unit: Unit; readonly sign: Sign }
  /** errors among what was checked */
  | { readonly kind: "errorRate"; readonly errors: string; readonly checked: string }
  /** the sum of four quarters; of more than four, those up to `lastPeriod`, which `periods` must then name */
  | { readonly kind: "quarters"; readonly values: string; readonly periods: string | null; readonly lastPeriod: string | null }
  /** the share of cases closed in time */
  | {
      readonly kind: "cases";
      readonly received: string;
      readonly closed: string;
      readonly months: number;
      /** days as Excel counts them */
      readonly from: number;
      readonly to: number;
      readonly population: Population;
      /** of a list that several institutions share: only the rows in which these cells hold this word */
      readonly only?: { readonly cells: string; readonly word: string };
    };
