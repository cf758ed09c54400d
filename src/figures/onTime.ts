import { addMonths, type Day } from "../plan/day";

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

/**
 * Counts cases closed within their deadline, the same day `months` later (EDATE).
 *
 * @param received day of each case; NaN leaves the row out
 * @param closed day each was closed, NaN while open; a day after `asOf` is still open as of then
 * @param asOf what is known on this day
 * @param dayIsOver whether that day has passed, so that a case due on it and still open is late
 */
export function countOnTime(
  received: ArrayLike<Day>,
  closed: ArrayLike<Day>,
  months: number,
  { from, to }: Period,
  population: Population,
  asOf: Day,
  dayIsOver = false,
): CasesOnTime {
  let [onTime, late, undecided] = [0, 0, 0];
  const deadlineOf = deadlines(months);
  for (let row = 0; row < received.length; row += 1) {
    const start = received[row]!;
    if (Number.isNaN(start)) continue;
    const end = closed[row]!;
    const isClosed = end <= asOf;
    const deadline = deadlineOf(start);
    const counted = population === "due" ? deadline : population === "received" ? start : isClosed ? end : NaN;
    if (!(counted >= from && counted <= to)) continue;
    if (isClosed ? end <= deadline : false) onTime += 1;
    else if (isClosed || asOf > deadline || (dayIsOver && asOf === deadline)) late += 1;
    else undecided += 1;
  }
  return { onTime, late, undecided };
}

/** Long lists name the same days again and again; a deadline is worked out once for each. */
function deadlines(months: number): (day: Day) => Day {
  const known = new Map<Day, Day>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const deadline = addMonths(day, months);
    known.set(day, deadline);
    return deadline;
  };
}
