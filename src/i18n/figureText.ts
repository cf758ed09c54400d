import type { Exact } from "../plan/exact";
import { isPercentUnit } from "../plan/percent";
import type { Entry, SubGoal } from "../plan/plan";
import { withPercentWord } from "./figures";
import { errorText } from "./formulaText";
import type { PaneWords } from "./paneWords";
import type { Words } from "./words";

/** The wording of the pane in one language: the words shared with cells and reports, and the pane's own. */
export interface Text {
  readonly words: Words;
  readonly pane: PaneWords;
}

const nonBreakingSpace = "\u00a0";
const fewestDecimals = 2;
const mostDecimals = 10;

/** What figures are measured in. */
export interface Measure {
  readonly unit: string;
  /** 0,9 stands for 90 per cent, whether or not the cell is formatted so */
  readonly share: boolean;
  /** how many decimals are shown at most, display only */
  readonly decimals: number;
}

/** A share only where every figure can be one: 0,9 against a target of 90 is an issue, and must not look like 90 against 90. */
export function measureOf({ unit, target, result, comparedWith }: SubGoal): Measure {
  const entries = [target, result, comparedWith].map(({ entry }) => entry);
  const share = isPercentUnit(unit) && entries.every((entry) => numbersOf(entry).every((number) => number.abs().lte(1)));
  return { unit, share, decimals: decimalsFor(entries.flatMap(numbersOf)) };
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
      return pane.range(
        bareNumber(entry.low, entry.percent || measure.share, measure, text),
        amount(entry.high, entry.percent, measure, text),
      );
    case "date":
      return words.date(entry.day);
    case "yes":
      return pane.yes;
    case "no":
      return pane.no;
    case "text":
      return entry.text;
    case "unreadable":
      return pane.unreadable(errorText(entry.text, words.language));
  }
}

function amount(value: Exact, percent: boolean, measure: Measure, text: Text): string {
  const asPercent = percent || measure.share;
  const number = bareNumber(value, asPercent, measure, text);
  const { percentUnit } = text.pane;
  const shownUnit = asPercent && !isPercentUnit(measure.unit) ? percentUnit : withPercentWord(measure.unit, percentUnit);
  return shownUnit === "" ? number : number + nonBreakingSpace + shownUnit;
}

function bareNumber(value: Exact, asPercent: boolean, { decimals }: Measure, { words }: Text): string {
  return words.number((asPercent ? value.times(100) : value).round(decimals));
}

function numbersOf(entry: Entry): readonly Exact[] {
  return entry.kind === "number" ? [entry.value] : entry.kind === "range" ? [entry.low, entry.high] : [];
}

/** Enough that a result which misses its target never looks the same: 2,004 against 2. */
function decimalsFor(numbers: readonly Exact[]): number {
  const distinct = new Set(numbers.map(String)).size;
  let decimals = fewestDecimals;
  while (decimals < mostDecimals && new Set(numbers.map((number) => String(number.round(decimals)))).size < distinct) decimals += 1;
  return decimals;
}
