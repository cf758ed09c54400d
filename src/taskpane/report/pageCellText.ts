import type { Words } from "../../i18n/words";
import { exact } from "../../plan/exact";
import type { NewCell } from "../../sheet/change";
import { isDateFormat } from "../../sheet/readDate";

const minutesPerDay = 1440;

/** What a cell of a page will show, near enough: Excel's own formats are not imitated. */
export function pageCellText(cell: NewCell, words: Words): string {
  if (cell === null || !("value" in cell)) return "";
  const { value, numberFormat = "General" } = cell;
  if (typeof value !== "number") return String(value);
  if (isDateFormat(numberFormat)) {
    const day = Math.floor(value);
    const minutes = Math.round((value - day) * minutesPerDay);
    const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(".");
    return minutes === 0 ? words.date(day) : `${words.date(day)} ${time}`;
  }
  if (numberFormat === "0") return String(value);
  const [, unit = ""] = /"([^"]*)"/u.exec(numberFormat) ?? [];
  return `${words.number(exact(value).round(numberFormat.includes("#") ? 3 : 1))}${unit}`;
}
