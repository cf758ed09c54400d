import { addMonths, type Day } from "../plan/day";

/**
 * The deadlines of a list's days, each worked out once: long lists name the same days again and again. A plain object and functions,
 * because they run for every row: compiled for the browsers Excel runs in, the fields of a class are slow.
 */
export interface Deadlines {
  readonly months: number;
  /** the day whose deadline is known[0] */
  first: Day;
  /** 0 where not worked out yet */
  known: Int32Array;
}

/** As many days are added at either end when one lies outside. */
const margin = 1024;

export function noDeadlines(months: number): Deadlines {
  return { months, first: 0, known: new Int32Array(0) };
}

/** The same day `months` later, as Excel's EDATE. */
export function deadlineOf(deadlines: Deadlines, day: Day): Day {
  const index = day - deadlines.first;
  const known = index >= 0 && index < deadlines.known.length ? deadlines.known[index]! : 0;
  return known === 0 ? workOut(deadlines, day) : known;
}

function workOut(deadlines: Deadlines, day: Day): Day {
  if (day < deadlines.first || day >= deadlines.first + deadlines.known.length) widen(deadlines, day);
  const deadline = addMonths(day, deadlines.months);
  deadlines.known[day - deadlines.first] = deadline;
  return deadline;
}

function widen(deadlines: Deadlines, day: Day): void {
  const { known } = deadlines;
  const isNew = known.length === 0;
  const [first, end] = isNew ? [day, day] : [deadlines.first, deadlines.first + known.length];
  const from = Math.min(first, day - margin);
  const wider = new Int32Array(Math.max(end, day + margin) - from);
  wider.set(known, first - from);
  deadlines.first = from;
  deadlines.known = wider;
}

/** No month is longer, and no deadline further from its day's. */
const longestMonth = 31;

/** The first and the last day whose deadline falls in a period; a later day never has an earlier deadline. */
export function daysDueIn(from: Day, to: Day, months: number): readonly [first: Day, last: Day] {
  let first = addMonths(from, -months) - longestMonth;
  while (addMonths(first, months) < from) first += 1;
  let last = addMonths(to, -months) + longestMonth;
  while (addMonths(last, months) > to) last -= 1;
  return [first, last];
}
