import type { Figure } from "../plan/plan";

/** How a field of the plan has its figure: from cells of the workbook, typed, not at all, or from cells that are gone. */
export type FieldState = "connected" | "typed" | "blank" | "broken";

export function stateOfField({ formula, entry }: Figure): FieldState {
  // words such as "Statens gennemsnit" name a figure that is still to come
  if (formula === "") return entry.kind === "empty" || entry.kind === "text" ? "blank" : "typed";
  return /#REF!/iu.test(formula) ? "broken" : "connected";
}
