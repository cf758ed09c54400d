import { type Day, isPlausibleDay } from "../plan/day";
import { readDate } from "../sheet/readDate";
import { type Argument, errorIn, isOmitted, listArgument } from "./cellArguments";
import { FunctionError } from "./functionError";
import { isTotal, rowName } from "./listRows";

export interface Cases {
  /** NaN where the row is no case: a heading, a blank row, a total */
  readonly received: Float64Array;
  /** NaN while the case is open */
  readonly closed: Float64Array;
}

/** Both lists as days. Anything that is neither a date nor passed over is an error that names its row. */
export function readCases(received: Argument, closed: Argument): Cases {
  const [starts, ends] = [listArgument(received), listArgument(closed)];
  const { length } = starts;
  if (length !== ends.length) throw new FunctionError("lengthsDiffer", `${String(length)} / ${String(ends.length)}`);
  const days = { received: new Float64Array(length), closed: new Float64Array(length) };
  for (let row = 0; row < length; row += 1) {
    const [start, end] = [starts[row], ends[row]];
    const [from, to] = isDayNumber(start) && isDayNumber(end) ? [Math.floor(start), Math.floor(end)] : readCase(start, end, row);
    if (to < from) throw new FunctionError("closedBeforeReceived", String(row + 1));
    days.received[row] = from;
    days.closed[row] = to;
  }
  return days;
}

function isDayNumber(value: Argument): value is number {
  return typeof value === "number" && isPlausibleDay(value);
}

function readCase(start: Argument, end: Argument, row: number): readonly [received: number, closed: number] {
  const isHeading = row === 0 && isWord(start) && isWord(end);
  // a case that was closed but has no day of receipt is a mistake in the list, not a row to pass over
  if (isHeading || isTotal(start) || (isBlankDay(start) && dayIn(end) === null && errorIn(end) === null)) return [NaN, NaN];
  return [caseDay(start, "received", row), isBlankDay(end) ? NaN : caseDay(end, "closed", row)];
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
