import type { Exact } from "../plan/exact";
import type { Entry, SubGoal } from "../plan/plan";
import type { Text } from "./text";

const nonBreakingSpace = "\u00a0";
/** Display only: a formula's result may have 15 digits. The explanation names what was compared. */
const shownDecimals = 4;

/** What figures are measured in. */
export interface Measure {
  readonly unit: string;
  /** 0,9 stands for 90 per cent, whether or not the cell is formatted so */
  readonly share: boolean;
}

/** A share only where every figure can be one: 0,9 against a target of 90 is an issue, and must not look like 90 against 90. */
export function measureOf({ unit, target, result, comparedWith }: SubGoal): Measure {
  const share = isPercentUnit(unit) && [target, result, comparedWith].every(({ entry }) => atMostOne(entry));
  return { unit, share };
}

/** What a cell of the plan says, with its unit; null where it is empty. */
export function figureText(entry: Entry, measure: Measure, text: Text): string | null {
  const { words, pane } = text;
  switch (entry.kind) {
    case "empty":
      return null;
    case "number":
      return amount(entry.value, entry.percent, measure, text);
    case "range":
      return pane.range(bareNumber(entry.low, entry.percent || measure.share, text), amount(entry.high, entry.percent, measure, text));
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

function amount(value: Exact, percent: boolean, { unit, share }: Measure, text: Text): string {
  const asPercent = percent || share;
  const number = bareNumber(value, asPercent, text);
  const shownUnit = asPercent ? text.pane.percentUnit : unit;
  return shownUnit === "" ? number : number + nonBreakingSpace + shownUnit;
}

function bareNumber(value: Exact, asPercent: boolean, { words }: Text): string {
  return words.number((asPercent ? value.times(100) : value).round(shownDecimals));
}

function atMostOne(entry: Entry): boolean {
  if (entry.kind === "number") return entry.value.abs().lte(1);
  return entry.kind !== "range" || (entry.low.abs().lte(1) && entry.high.abs().lte(1));
}

function isPercentUnit(unit: string): boolean {
  return /^(%|pct\.?|procent|per ?cent)$/i.test(unit.trim());
}
