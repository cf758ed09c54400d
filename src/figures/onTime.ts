import type { Day } from "../plan/day";
import { daysDueIn, deadlineOf, type Deadlines, noDeadlines } from "./deadlines";

/** Which cases count: those due, closed or received in the period. */
export type Population = "due" | "closed" | "received";

export interface Period {
  readonly from: Day;
  /** inclusive */
  readonly to: Day;
}

export interface CasesOnTime {
  readonly onTime: number;
  readonly late: number;
  /** in the population, open and not yet past the deadline: neither on time nor late */
  readonly undecided: number;
}

export interface Question {
  readonly months: number;
  readonly period: Period;
  readonly population: Population;
  /** what is known on this day */
  readonly asOf: Day;
  /** whether that day has passed, so that a case due on it and still open is late */
  readonly dayIsOver: boolean;
}

/** When a case is closed that is not: a day after every other, and as whole a number, which counts quicker than NaN. */
export const notClosed: Day = 1_000_000_000;
/** What has been counted so far, and what for: a plain object and functions, for the same reason as `Deadlines`. */
export interface CaseCount extends CasesOnTime {
  onTime: number;
  late: number;
  undecided: number;
  readonly deadlines: Deadlines;
  /** Which of a case's two days must lie between `from` and `to`. */
  readonly byClosed: boolean;
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
  /** An open case that was due by then is late. */
  readonly lateUntil: Day;
}

/** Begins to count cases closed within their deadline, the same day `months` later (EDATE). */
export function startCount({ months, period, population, asOf, dayIsOver }: Question): CaseCount {
  const [from, to] = population === "due" ? daysDueIn(period.from, period.to, months) : [period.from, period.to];
  return {
    onTime: 0,
    late: 0,
    undecided: 0,
    deadlines: noDeadlines(months),
    byClosed: population === "closed",
    from,
    // a case closed after that day was open on it
    to: population === "closed" ? Math.min(to, asOf) : to,
    asOf,
    lateUntil: dayIsOver ? asOf : asOf - 1,
  };
}

/**
 * Counts the first `length` cases of two lists; so a list of a million comes in parts and is never copied whole.
 *
 * @param received whole days
 * @param closed whole days; one after `asOf`, as `notClosed` always is, counts as still open as of then
 */
export function addCases(count: CaseCount, received: Int32Array, closed: Int32Array, length: number): void {
  const { deadlines, byClosed, from, to, asOf, lateUntil } = count;
  let onTime = 0;
  let late = 0;
  let undecided = 0;
  for (let index = 0; index < length; index += 1) {
    const start = received[index]!;
    const end = closed[index]!;
    const counted = byClosed ? end : start;
    if (counted < from || counted > to) continue;
    const deadline = deadlineOf(deadlines, start);
    if (end <= deadline && end <= asOf) onTime += 1;
    else if (deadline <= lateUntil || end <= asOf) late += 1;
    else undecided += 1;
  }
  count.onTime += onTime;
  count.late += late;
  count.undecided += undecided;
}
