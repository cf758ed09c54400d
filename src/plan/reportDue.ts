import { calendarDay, type Day, dayOf } from "./day";
import type { Plan } from "./plan";
import type { Quarter } from "./quarter";

/** @source Results plan 2022, "Påtegning og opgørelse": within 14 calendar days of the quarter's end */
export const usualReportDays = 14;

/** Whether a year can be a plan's. */
export function isPlanYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1990 && year <= 2200;
}

/** Whether a report can be due so many days after its quarter. */
export function isReportDays(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= 366;
}

const quarters: readonly Quarter[] = [1, 2, 3, 4];

/** The day a quarter's report is due; calendar days, never moved for a weekend or holiday. The day after the quarter is day 1. */
export function reportDue(year: number, quarter: Quarter, days: number): Day {
  return dayOf(year, quarter * 3 + 1, 0) + days;
}

/** A quarterly report that is still to be made. */
export interface QuarterlyReport {
  readonly year: number;
  readonly quarter: Quarter;
  readonly due: Day;
}

/** The first of the plan year's four reports whose deadline has not passed as of the plan's day; null after the last, "noYear" without a year. */
export function nextQuarterlyReport({ year, end, asOf, reportDays }: Plan): QuarterlyReport | null | "noYear" {
  const planYear = year ?? (end === null ? null : calendarDay(end).year);
  if (planYear === null) return "noYear";
  const reports = quarters.map((quarter) => ({ year: planYear, quarter, due: reportDue(planYear, quarter, reportDays) }));
  return reports.find(({ due }) => due >= asOf) ?? null;
}

/** When that report is due. */
export function nextReportDue(plan: Plan): Day | null | "noYear" {
  const next = nextQuarterlyReport(plan);
  return next === null || next === "noYear" ? next : next.due;
}

/** The last day of a quarter. */
export function quarterEnd(year: number, quarter: Quarter): Day {
  return reportDue(year, quarter, 0);
}
