import type { Exact } from "../plan/exact";
import type { Entry } from "../plan/plan";
import type { Text } from "./text";

const nonBreakingSpace = "\u00a0";
/** Display only: a formula's result may have 15 digits. The explanation names what was compared. */
const shownDecimals = 4;

/**
 * What a cell of the plan says, with its unit; null where it is empty.
 *
 * @param unit of the sub-goal; where it is a percentage, 0,9 and 90 both read "90 pct."
 */
export function figureText(entry: Entry, unit: string, text: Text): string | null {
  const { words, pane } = text;
  switch (entry.kind) {
    case "empty":
      return null;
    case "number":
      return amount(entry.value, entry.percent, unit, text);
    case "range":
      return pane.range(amount(entry.low, entry.percent, "", text), amount(entry.high, entry.percent, unit, text));
    case "date":
      return words.date(entry.day);
    case "yes":
      return pane.yes;
    case "no":
      return pane.no;
    case "text":
      return entry.text;
    case "unreadable":
      return pane.unreadable(entry.text);
  }
}

function amount(value: Exact, percent: boolean, unit: string, { words, pane }: Text): string {
  // A share in a goal measured in per cent is 0-1 in the cell, whether or not the cell is formatted so.
  const share = percent || (isPercentUnit(unit) && value.abs().lte(1));
  const number = words.number((share ? value.times(100) : value).round(shownDecimals));
  const shownUnit = share ? pane.percentUnit : unit;
  return shownUnit === "" ? number : number + nonBreakingSpace + shownUnit;
}

function isPercentUnit(unit: string): boolean {
  return /^(%|pct\.?|procent|per ?cent)$/i.test(unit.trim());
}
