import { notClosed } from "../figures/onTime";
import { type Day, firstPlausibleDay, isPlausibleDay } from "../plan/day";
import { readDate } from "../sheet/readDate";
import { type Argument, errorIn, isOmitted, listArgument } from "./cellArguments";
import { FunctionError } from "./functionError";
import { isTotal, rowBelowHeading, rowName } from "./listRows";

/** Takes the first `length` cases of both lists: the days of receipt, and the days closed or `notClosed`. */
export type TakeCases = (received: Int32Array, closed: Int32Array, length: number) => void;

/** So many cases are handed on at a time: few enough to stay near the processor. */
const partLength = 2048;

/**
 * Hands on the cases of two lists, part by part. A row that is no case is passed over: a heading, a blank row, a total. Anything else
 * that is no date is an error that names its row.
 */
export function readCases(received: Argument, closed: Argument, take: TakeCases): void {
  const [starts, ends] = [columnArgument(received), columnArgument(closed)];
  const { length } = starts;
  if (length !== ends.length) throw new FunctionError("lengthsDiffer", `${String(length)} / ${String(ends.length)}`);
  const begin = rowBelowHeading(
    length,
    (row) => isWord(starts[row]![0]) && isWord(ends[row]![0]),
    (row) => isDayOrError(starts[row]![0]) || isDayOrError(ends[row]![0]),
  );
  readRows(starts, ends, begin, take);
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
    } else if (isNothing(end) && isNothing(start)) {
      continue;
    } else {
      if (isNoCase(start, end)) continue;
      from = caseDay(start, "received", row);
      if (!isBlankDay(end)) to = caseDay(end, "closed", row);
    }
    if (to < from) throw new FunctionError("closedBeforeReceived", String(row + 1));
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

function isNoCase(start: Argument, end: Argument): boolean {
  // a case that was closed but has no day of receipt is a mistake in the list, not a row to pass over
  return isTotal(start) || (isBlankDay(start) && dayIn(end) === null && errorIn(end) === null);
}

/** Some desktops hand a blank cell over as 0, which is no day either. */
function isBlankDay(value: Argument): boolean {
  return isOmitted(value) || value === 0;
}

/** Text that is no date and no word for empty, as a heading is. */
function isWord(value: Argument): boolean {
  return (
    typeof value === "string" && !isOmitted(value) && errorIn(value) === null && readDate(value) === null && !/^\d/u.test(value.trim())
  );
}

function isDayOrError(value: Argument): boolean {
  return dayIn(value) !== null || errorIn(value) !== null;
}

function caseDay(value: Argument, list: string, row: number): Day {
  const error = errorIn(value);
  if (error !== null) throw new FunctionError("cellError", `${error} (${rowName(list, row)})`);
  const day = dayIn(value);
  if (day === null) throw new FunctionError("notDate", `${rowName(list, row)}: ${String((value ?? "") as string)}`);
  return day;
}

function dayIn(value: Argument): Day | null {
  const day = typeof value === "number" ? Math.floor(value) : typeof value === "string" ? readDate(value) : null;
  return day !== null && isPlausibleDay(day) ? day : null;
}
