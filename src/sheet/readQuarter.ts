import { calendarDay, isPlausibleDay } from "../plan/day";
import { type Quarter, quarterNumber } from "../plan/quarter";
import type { CellValue } from "./workbook";

/**
 * Reads a quarter as people write it: 2021K4, 2021 Q4, K4 2021, 4. kvt. 2021, 4. kvartal 21, Q4-21, or a date within it.
 *
 * @returns its number (see quarterNumber), null where it is none
 */
export function readQuarter(value: CellValue | null): number | null {
  if (typeof value === "number") {
    if (!isPlausibleDay(value)) return null;
    const { year, month } = calendarDay(Math.floor(value));
    return quarterNumber(year, Math.ceil(month / 3) as Quarter);
  }
  const text = String(value ?? "")
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, "");
  const yearFirst = /^(\d{4})[-./,]?(?:k|q|kv|kvt|kvartal)\.?([1-4])$/u.exec(text);
  if (yearFirst) return quarterNumber(Number(yearFirst[1]), Number(yearFirst[2]) as Quarter);
  const quarterFirst = /^(?:(?:k|q)([1-4])|([1-4])\.?(?:kvartal|kvt|kv|q|k)\.?)[-./']?(\d{4}|\d{2})$/u.exec(text);
  if (!quarterFirst) return null;
  const year = Number(quarterFirst[3]);
  return quarterNumber(year < 100 ? 2000 + year : year, Number(quarterFirst[1] ?? quarterFirst[2]) as Quarter);
}
