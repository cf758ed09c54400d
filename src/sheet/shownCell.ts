import { isoDay, isPlausibleDay } from "../plan/day";
import { exact } from "../plan/exact";
import type { Language } from "../plan/plan";
import { isDateFormat, isPercentFormat } from "./readDate";
import type { Cell } from "./readTable";

/** What stands for a blank cell. */
export const blankShown = "–";

/** What a cell says, as a person would type it in the language of the plan: "31-12-2022", "5 pct.", "2,5". */
export function shownCell({ value, numberFormat }: Pick<Cell, "value" | "numberFormat">, language: Language): string {
  if (typeof value === "boolean") return language === "da" ? (value ? "ja" : "nej") : value ? "yes" : "no";
  if (typeof value === "string") {
    const text = value.replace(/\s+/gu, " ").trim();
    return text === "" ? blankShown : text;
  }
  if (isDateFormat(numberFormat) && isPlausibleDay(Math.floor(value))) return isoDay(Math.floor(value)).split("-").reverse().join("-");
  const isShare = isPercentFormat(numberFormat);
  const digits = exact(value)
    .times(isShare ? 100 : 1)
    .toFixed();
  const number = language === "da" ? digits.replace(".", ",") : digits;
  return isShare ? `${number}${language === "da" ? " pct." : " %"}` : number;
}
