/** A calendar day counted as Excel counts it: 1 is 1 January 1900, 44561 is 31 December 2021. Whole, no time of day. */
export type Day = number;

export interface CalendarDay {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  /** 1-31 */
  readonly day: number;
}

const millisecondsPerDay = 86_400_000;
/** Day 0 in Excel's count, as seen from 1 March 1900 on (before that Excel has a 29 February that never was). */
const origin = Date.UTC(1899, 11, 30);

/** A date before this one in a plan is a number mistaken for a date. */
export const firstPlausibleDay: Day = dayOf(1990, 1, 1);
/** Excel knows no day after 31 December 9999. */
const lastPossibleDay: Day = dayOf(9999, 12, 31);

/** Whether a day can stand in a plan. */
export function isPlausibleDay(day: Day): boolean {
  return day >= firstPlausibleDay && day <= lastPossibleDay;
}

/** @param month 1-12; months and days beyond their range carry over, as in Excel's DATE */
export function dayOf(year: number, month: number, day: number): Day {
  return (Date.UTC(year, month - 1, day) - origin) / millisecondsPerDay;
}

export function calendarDay(day: Day): CalendarDay {
  const date = new Date(origin + day * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isRealDay({ year, month, day }: CalendarDay): boolean {
  const back = calendarDay(dayOf(year, month, day));
  return back.year === year && back.month === month && back.day === day;
}

/** The same day `months` later, or the last day of a shorter month, as Excel's EDATE. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  const lastOfMonth = calendarDay(dayOf(year, month + months + 1, 0)).day;
  return dayOf(year, month + months, Math.min(dayOfMonth, lastOfMonth));
}

/** 2022-10-14 */
export function isoDay(day: Day): string {
  return new Date(origin + day * millisecondsPerDay).toISOString().slice(0, 10);
}
