import type { Figure } from "../plan/plan";
import type { Field } from "./connection";

/** How a field of the plan has its figure: from cells of the workbook, typed, not at all, or from cells that are gone. */
export type FieldState = "connected" | "typed" | "blank" | "broken";

export function stateOfField({ formula, entry }: Figure, field: Field): FieldState {
  // a target such as "Statens gennemsnit" names a figure that is still to come; words in a result are somebody's note
  if (formula === "") return entry.kind === "empty" || (field === "target" && entry.kind === "text") ? "blank" : "typed";
  return /#REF!/iu.test(formula) ? "broken" : "connected";
}
