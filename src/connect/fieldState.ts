import type { Figure } from "../plan/plan";

/** How a field of the plan has its figure: from cells of the workbook, typed, not at all, or from cells that are gone. */
export type FieldState = "connected" | "typed" | "blank" | "broken";

export function stateOfField({ formula, entry }: Figure): FieldState {
  if (formula === "") return entry.kind === "empty" ? "blank" : "typed";
  return /#REF!/iu.test(formula) ? "broken" : "connected";
}
