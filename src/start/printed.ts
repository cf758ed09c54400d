import { exact, type Exact } from "../plan/exact";
import { isoDay } from "../plan/day";
import type { Entry, Language } from "../plan/plan";
import { isPlausibleDay } from "../plan/day";
import { isDateFormat, isPercentFormat, readDate } from "../sheet/readDate";
import { isCellError } from "../sheet/readEntry";
import { readNumber } from "../sheet/readNumber";
import type { Cell } from "../sheet/readTable";
import { dayPattern, type PrintedFigure } from "./planFile";

/** 0,9 as "90 pct." or "90 %". */
export function percentText(share: Exact, language: Language): string {
  const digits = share.times(100).toFixed();
  // three decimals could be thousands as well: 1,125 is written 1,1250
  const clear = /\.\d{3}$/u.test(digits) ? `${digits}0` : digits;
  return language === "da" ? `${clear.replace(".", ",")} pct.` : `${clear} %`;
}

/** The share that a printed percentage stands for; null where it is none, or one that a cell cannot hold exactly. */
export function shareOf(text: string): Exact | null {
  const number = readNumber(text);
  if (number.kind !== "number" || !number.percent || number.approximate) return null;
  return exact(number.value.toNumber()).eq(number.value) ? number.value : null;
}

/** The day a printed figure is; null where it is none. */
export function dayIn(figure: PrintedFigure | null): number | null {
  return typeof figure === "string" && dayPattern.test(figure) ? readDate(figure) : null;
}

export type CellContent =
  { readonly kind: "printed"; readonly figure: PrintedFigure | null } | { readonly kind: "formula" | "unreadable"; readonly text: string };

/** What stands in a cell of the plan, as it would be printed. A formula is the workbook's own and is not read. */
export function printedIn(cell: Cell | null, language: Language): CellContent {
  const printed = (figure: PrintedFigure | null): CellContent => ({ kind: "printed", figure });
  if (cell === null) return printed(null);
  const { value, formula, numberFormat } = cell;
  // text that merely looks like a formula is its own value
  if (formula !== "" && formula !== value) return { kind: "formula", text: formula };
  if (typeof value === "boolean") return printed(yesOrNo(value, language));
  if (typeof value === "string") {
    const text = value.replace(/\s+/gu, " ").trim();
    if (isCellError(text)) return { kind: "unreadable", text };
    const share = shareOf(text);
    return printed(text === "" ? null : share === null ? text : percentText(share, language));
  }
  if (isDateFormat(numberFormat))
    return isPlausibleDay(Math.floor(value)) ? printed(isoDay(Math.floor(value))) : { kind: "unreadable", text: String(value) };
  const number = exact(value);
  return printed(isPercentFormat(numberFormat) ? percentText(number, language) : number.toNumber());
}

/** What an entry says, as it would be printed: the value of a formula, not the formula. */
export function printedEntry(entry: Entry, language: Language): PrintedFigure | null {
  switch (entry.kind) {
    case "number":
      return entry.percent ? percentText(entry.value, language) : entry.value.toNumber();
    case "range": {
      const { low, high, percent } = entry;
      const shown = (limit: Exact) => (percent ? limit.times(100) : limit).toFixed().replace(".", language === "da" ? "," : ".");
      return `${shown(low)}-${shown(high)}${percent ? (language === "da" ? " pct." : " %") : ""}`;
    }
    case "date":
      return isoDay(entry.day);
    case "yes":
    case "no":
      return yesOrNo(entry.kind === "yes", language);
    case "text":
      return entry.text;
    case "empty":
    case "unreadable":
      return null;
  }
}

function yesOrNo(yes: boolean, language: Language): string {
  if (language === "da") return yes ? "ja" : "nej";
  return yes ? "yes" : "no";
}
