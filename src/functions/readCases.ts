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
  const [starts, ends] = [columnArgument(received), columnArgument(closed)];
  expectSameLength({ name: "received", range: received, length: starts.length }, { name: "closed", range: closed, length: ends.length });
  const begin = rowBelowHeading(
    starts.length,
    (row) => isWord(starts[row]![0]) && isWord(ends[row]![0]),
    (row) => isFigure(starts[row]![0]) || isFigure(ends[row]![0]),
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
      if (isNothingYet(start) && errorIn(end) !== null) caseDay(end, "closed", row);
      from = caseDay(start, "received", row);
      if (!isNothingYet(end)) to = caseDay(end, "closed", row);
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
