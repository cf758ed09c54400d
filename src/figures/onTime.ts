import type { Day } from "../plan/day";
import { Deadlines } from "./deadlines";

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

export interface Count {
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
/** A day before every period. */
const never: Day = -1;

/** Counts cases closed within their deadline, the same day `months` later. They come one by one: a list of a million is not copied. */
export class CountOnTime implements CasesOnTime {
  onTime = 0;
  late = 0;
  undecided = 0;
  private readonly deadlines: Deadlines;
  private readonly from: Day;
  private readonly to: Day;
  private readonly population: Population;
  private readonly asOf: Day;
  /** An open case that was due by then is late. */
  private readonly lateUntil: Day;

  constructor({ months, period, population, asOf, dayIsOver }: Count) {
    this.deadlines = new Deadlines(months);
    this.from = period.from;
    this.to = period.to;
    this.population = population;
    this.asOf = asOf;
    this.lateUntil = dayIsOver ? asOf : asOf - 1;
  }

  /** @param closed a day after `asOf`, as `notClosed` always is, counts as still open as of then */
  add(received: Day, closed: Day): void {
    const deadline = this.deadlines.of(received);
    const isClosed = closed <= this.asOf;
    const { population } = this;
    const counted = population === "due" ? deadline : population === "received" ? received : isClosed ? closed : never;
    if (counted < this.from || counted > this.to) return;
    if (isClosed && closed <= deadline) this.onTime += 1;
    else if (isClosed || deadline <= this.lateUntil) this.late += 1;
    else this.undecided += 1;
  }
}
