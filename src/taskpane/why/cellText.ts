import { errorText, logicalText } from "../../i18n/formulaText";
import { exact } from "../../plan/exact";
import { isDateFormat, isPercentFormat } from "../../sheet/readDate";
import { isCellError } from "../../sheet/readEntry";
import type { CellValue } from "../../sheet/workbook";
import type { Text } from "../text";

/** As many significant digits as Excel counts with: it adds noise after them. */
const digits = 15;
const decimals = 6;

/** A format that says how many decimals are shown, whatever word stands after it: "#,##0.0". */
const fixed = /^[#,]*0(?:\.(0+))?(?![0.#,eE/?])/u;

/** What a cell shows, rounded as its format rounds it; where a figure is reasoned from, `cellText` has more of it. */
export function roundedText(value: CellValue, numberFormat: string, text: Text): string {
  const format = fixed.exec(numberFormat);
  if (typeof value !== "number" || format === null || isPercentFormat(numberFormat)) return cellText(value, numberFormat, text);
  return cellText(
    exact(value)
      .round(format[1]?.length ?? 0)
      .toNumber(),
    numberFormat,
    text,
  );
}

/** What a cell holds, as its format says: a number, a share, a date or a word. */
export function cellText(value: CellValue, numberFormat: string, { words, pane }: Text): string {
  if (typeof value === "boolean") return logicalText(value, words.language);
  if (typeof value === "string") return value === "" ? pane.why.blank : isCellError(value) ? errorText(value, words.language) : value;
  if (isDateFormat(numberFormat)) return words.date(Math.floor(value));
  const number = exact(Number(value.toPrecision(digits)));
  return isPercentFormat(numberFormat) ? words.percent(number.times(100)) : words.number(number.round(decimals));
}
