import { calendarDay, type Day } from "../plan/day";
import type { Exact } from "../plan/exact";

/** Half a unit rounds up, away from zero; display only, never before a comparison. */
export const halfUp = 1;

export interface Signs {
  readonly decimal: string;
  readonly thousands: string;
}

/** All digits of an exact number, at least `decimals`, in groups of three: 1.300 or 0,9. */
export function formatNumber(value: Exact, { decimal, thousands }: Signs, decimals?: number): string {
  const [whole = "0", fraction = ""] = (decimals === undefined ? value.toFixed() : value.toFixed(decimals, halfUp))
    .replace("-", "")
    .split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, thousands);
  const digits = fraction === "" ? grouped : `${grouped}${decimal}${fraction}`;
  return value.s < 0 && /[1-9]/u.test(digits) ? `−${digits}` : digits;
}

/** 14.10.2022 with ".", 14/10/2022 with "/". */
export function formatDay(day: Day, separator: string): string {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return [String(dayOfMonth).padStart(2, "0"), String(month).padStart(2, "0"), String(year)].join(separator);
}

export function formatMoment(milliseconds: number, dateSeparator: string, timeSeparator: string): string {
  const local = new Date(milliseconds);
  const two = (part: number) => String(part).padStart(2, "0");
  const date = [two(local.getDate()), two(local.getMonth() + 1), String(local.getFullYear())].join(dateSeparator);
  return `${date} ${two(local.getHours())}${timeSeparator}${two(local.getMinutes())}`;
}
