import { notClosed } from "../figures/onTime";
import { type Day, firstPlausibleDay } from "../plan/day";
import { type Argument, cellError, dayIn, errorIn, expectSameLength, isNothingYet, listArgument } from "./cellArguments";
import { FunctionError } from "./functionError";
import { isTotal, isWord, rowBelowHeading, rowName } from "./listRows";

/** Takes the first `length` cases of both lists: the days of receipt, and the days closed or `notClosed`. */
export type TakeCases = (received: Int32Array, closed: Int32Array, length: number) => void;

/** So many cases are handed on at a time: few enough to stay near the processor. */
const partLength = 2048;

/**
 * Hands on the cases of two lists, part by part. A row that is no case is passed over: a heading, a blank row, a total. Anything else
 * that is no date is an error that names its row.
 */
export function readCases(received: Argument, closed: Argument, take: TakeCases): void {
  const [starts, ends] = twoColumns(received, closed);
  readRows(starts, ends, firstCase(starts, ends), take);
}

/** One case of a list, or what is wrong with its row. */
export type ListedCase =
  | {
      /** its place in the list, from 0 */
      readonly row: number;
      readonly received: Day;
      /** `notClosed` while it is open */
      readonly closed: Day;
      readonly error: null;
    }
  | { readonly row: number; readonly error: FunctionError };

/** The cases of two lists one by one. A row that is no case is passed over, as above; one that is a mistake is told, and the list goes on. */
export function casesOf(received: Argument, closed: Argument): readonly ListedCase[] {
  const [starts, ends] = twoColumns(received, closed);
  const found: ListedCase[] = [];
  for (let row = firstCase(starts, ends); row < starts.length; row += 1) {
    try {
      const days = caseIn(starts[row]![0], ends[row]![0], row);
      if (days === null) continue;
      expectOrder(days[0], days[1], row);
      found.push({ row, received: days[0], closed: days[1], error: null });
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      found.push({ row, error });
    }
  }
  return found;
}

function twoColumns(received: Argument, closed: Argument): readonly [Cells, Cells] {
  const [starts, ends] = [columnArgument(received), columnArgument(closed)];
  expectSameLength({ name: "received", range: received, length: starts.length }, { name: "closed", range: closed, length: ends.length });
  return [starts, ends];
}

function firstCase(starts: Cells, ends: Cells): number {
  return rowBelowHeading(
    starts.length,
    (row) => isWord(starts[row]![0]) && isWord(ends[row]![0]),
    (row) => isFigure(starts[row]![0]) || isFigure(ends[row]![0]),
  );
}

/**
 * A column is a million rows. So nothing here makes an object for a row of dates and blank cells, days are cut off as whole numbers
 * (`| 0`; no day is beyond it), and the lists are no other function's variables, which would be looked up for every row.
 */
function readRows(starts: Cells, ends: Cells, begin: number, take: TakeCases): void {
  const received = new Int32Array(partLength);
  const closed = new Int32Array(partLength);
  let length = 0;
  for (let row = begin; row < starts.length; row += 1) {
    const start = starts[row]![0];
    const end = ends[row]![0];
    let from: Day;
    let to = notClosed;
    if (isUsualDay(start) && isUsualDay(end)) {
      from = start | 0;
      to = end | 0;
    } else if (isNothing(end) && isUsualDay(start)) {
      from = start | 0;
    } else {
      const days = caseIn(start, end, row);
      if (days === null) continue;
      [from, to] = days;
    }
    expectOrder(from, to, row);
    received[length] = from;
    closed[length] = to;
    length += 1;
    if (length === partLength) {
      take(received, closed, length);
      length = 0;
    }
  }
  take(received, closed, length);
}

/** The days received and closed of any row; null where it is no case. */
function caseIn(start: Argument, end: Argument, row: number): readonly [received: Day, closed: Day] | null {
  if ((isNothing(end) && isNothing(start)) || isNoCase(start, end)) return null;
  if (isNothingYet(start) && errorIn(end) !== null) caseDay(end, "closed", row);
  const received = caseDay(start, "received", row);
  return [received, isNothingYet(end) ? notClosed : caseDay(end, "closed", row)];
}

function expectOrder(received: Day, closed: Day, row: number): void {
  if (closed < received) throw new FunctionError("closedBeforeReceived", String(row + 1));
}

/** rows[row][0] */
type Cells = readonly (readonly Argument[])[];

/** Excel's own array where the range is one column, which is all that long ranges are. */
function columnArgument(range: Argument): Cells {
  const [first] = Array.isArray(range) ? (range as readonly unknown[]) : [];
  if (Array.isArray(first) && first.length === 1) return range as Cells;
  return listArgument(range).map((cell) => [cell]);
}

/**
 * The days of nearly all lists, from the first plausible one to the year 2617; what lies outside is looked at more closely. Both are
 * small whole numbers of this file: an import, or a number with decimals, costs time twice a row.
 */
const firstUsualDay = firstPlausibleDay | 0;
const lastUsualDay = 1 << 18;

function isUsualDay(value: Argument): value is number {
  return typeof value === "number" && value >= firstUsualDay && value <= lastUsualDay;
}

/** A blank cell, as the different Excels hand it over. */
function isNothing(value: Argument): boolean {
  return value === null || value === undefined || value === "" || value === 0;
}

/** A case that was closed but has no day of receipt is a mistake in the list, and so is one closed nobody knows when. */
function isNoCase(start: Argument, end: Argument): boolean {
  return isTotal(start) || (isNothingYet(start) && (isNothingYet(end) || isTotal(end) || (typeof end === "number" && dayIn(end) === null)));
}

/** A day, what is meant for one, or an error: below it stands no heading. A title may hold a year or a count. */
function isFigure(value: Argument): boolean {
  if (typeof value === "number") return value >= 10_000;
  return errorIn(value) !== null || (typeof value === "string" && /\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/u.test(value));
}

function caseDay(value: Argument, list: string, row: number): Day {
  const error = errorIn(value);
  if (error !== null) throw cellError(error, rowName(list, row));
  const day = dayIn(value);
  if (day === null && isNothingYet(value)) throw new FunctionError("receivedMissing", rowName(list, row));
  if (day === null) throw new FunctionError("notDate", `${rowName(list, row)}: ${String(value as string)}`);
  return day;
}
