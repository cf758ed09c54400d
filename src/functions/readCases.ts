import { notClosed } from "../figures/onTime";
import { type Day, isPlausibleDay } from "../plan/day";
import { readDate } from "../sheet/readDate";
import { type Argument, errorIn, isOmitted, listArgument } from "./cellArguments";
import { FunctionError } from "./functionError";
import { isTotal, rowBelowHeading, rowName } from "./listRows";

/**
 * Hands on the cases of two lists, one by one. A row that is no case is passed over: a heading, a blank row, a total. Anything else that
 * is no date is an error that names its row.
 *
 * @param take the day of receipt, and the day closed or `notClosed`
 */
export function readCases(received: Argument, closed: Argument, take: (received: Day, closed: Day) => void): void {
  const [starts, ends] = [columnArgument(received), columnArgument(closed)];
  const { length } = starts;
  if (length !== ends.length) throw new FunctionError("lengthsDiffer", `${String(length)} / ${String(ends.length)}`);
  // a column is a million rows: nothing in this loop makes an object for a row of dates and blank cells
  const begin = rowBelowHeading(
    length,
    (row) => isWord(starts[row]![0]) && isWord(ends[row]![0]),
    (row) => isDayOrError(starts[row]![0]) || isDayOrError(ends[row]![0]),
  );
  for (let row = begin; row < length; row += 1) {
    const start = starts[row]![0];
    const end = ends[row]![0];
    let from: Day;
    let to = notClosed;
    if (isDayNumber(start) && (isDayNumber(end) || isNothing(end))) {
      from = Math.floor(start);
      if (!isNothing(end)) to = Math.floor(end);
    } else if (isNothing(start) && isNothing(end)) {
      continue;
    } else {
      if (isNoCase(start, end)) continue;
      from = caseDay(start, "received", row);
      if (!isBlankDay(end)) to = caseDay(end, "closed", row);
    }
    if (to < from) throw new FunctionError("closedBeforeReceived", String(row + 1));
    take(from, to);
  }
}

/** rows[row][0]: Excel's own array where the range is one column, which is all that long ranges are. */
function columnArgument(range: Argument): readonly (readonly Argument[])[] {
  const [first] = Array.isArray(range) ? (range as readonly unknown[]) : [];
  if (Array.isArray(first) && first.length === 1) return range as readonly (readonly Argument[])[];
  return listArgument(range).map((cell) => [cell]);
}

function isDayNumber(value: Argument): value is number {
  return typeof value === "number" && isPlausibleDay(value);
}

/** A blank cell, as the different Excels hand it over. */
function isNothing(value: Argument): value is null | undefined | "" | 0 {
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
