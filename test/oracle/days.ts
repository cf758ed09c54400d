import type { Random } from "./random";

const millisecondsPerDay = 86_400_000;
const origin = Date.UTC(1899, 11, 30);

/** The day on which every question is asked. */
export const today = serial(2023, 6, 1);

/** Excel's number of a day; months and days beyond their range carry over. */
export function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - origin) / millisecondsPerDay;
}

/** A day of these years, every other one from the 28th to the last of a month, where months differ. */
export function dayIn(random: Random, firstYear: number, lastYear: number): number {
  const [year, month] = [random.whole(firstYear, lastYear), random.whole(1, 12)];
  const last = serial(year, month + 1, 0);
  return random.chance(0.5) ? random.whole(serial(year, month, 28), last) : random.whole(serial(year, month, 1), last);
}

/** Where the generator aims a deadline; EDATE in the workbook says what it is. */
export function aboutMonthsLater(day: number, months: number): number {
  const date = new Date(origin + day * millisecondsPerDay);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months];
  return Math.min(serial(year, month, date.getUTCDate()), serial(year, month + 1, 0));
}
