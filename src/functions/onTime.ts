import { type CasesOnTime, countOnTime, type Population } from "../figures/onTime";
import { type Day, isPlausibleDay } from "../plan/day";
import { readDate } from "../sheet/readDate";
import { type Argument, dayArgument, errorIn, isOmitted, listArgument, numberArgument, textArgument } from "./cellArguments";
import { FunctionError } from "./functionError";

const populations: ReadonlyMap<string, Population> = new Map(
  Object.entries<Population>({
    due: "due",
    forfalden: "due",
    frist: "due",
    closed: "closed",
    afsluttet: "closed",
    received: "received",
    modtaget: "received",
  }),
);

const totals = /^(i alt|total|totals|sum|subtotal|antal|hovedtotal)\b/iu;
const mostMonths = 1200;

/**
 * PLAN.ONTIME(received, closed, months, from, to, [population], [as_of]): the share of cases closed within their deadline,
 * 0-1. Cases undecided as of that day are left out; no case at all is #N/A, not 0 and not 1.
 *
 * @param today stands in for as_of, where it comes before `to`
 */
export function planOnTime(args: readonly Argument[], today: Day): number {
  const { onTime, late } = countCases(args, today);
  if (onTime + late === 0) throw new FunctionError("nothingToMeasure");
  return onTime / (onTime + late);
}

export function countCases([received, closed, months, from, to, population, asOf]: readonly Argument[], today: Day): CasesOnTime {
  const start = needed(dayArgument(from, "from"), "from");
  const end = needed(dayArgument(to, "to"), "to");
  if (start > end) throw new FunctionError("periodReversed");
  const length = needed(numberArgument(months, "months"), "months").toNumber();
  if (!Number.isInteger(length) || length < 0 || length > mostMonths) throw new FunctionError("monthsWrong", String(length));
  const word = textArgument(population).toLowerCase();
  const counted = word === "" ? "due" : populations.get(word);
  if (counted === undefined) throw new FunctionError("populationUnknown", word);
  const known = dayArgument(asOf, "as_of") ?? Math.min(today, end);
  const cases = readCases(listArgument(received), listArgument(closed));
  return countOnTime(cases.received, cases.closed, length, { from: start, to: end }, counted, known, today > known);
}

function needed<Value>(value: Value | null, name: string): Value {
  if (value === null) throw new FunctionError("argumentMissing", name);
  return value;
}

/** Both lists as days; a header, blank rows and a totals row are left out (NaN), anything else that is no date is an error. */
function readCases(
  received: readonly Argument[],
  closed: readonly Argument[],
): { readonly received: Float64Array; readonly closed: Float64Array } {
  if (received.length !== closed.length) throw new FunctionError("lengthsDiffer", `${String(received.length)} / ${String(closed.length)}`);
  const days = { received: new Float64Array(received.length), closed: new Float64Array(closed.length) };
  for (let row = 0; row < received.length; row += 1) {
    const isHeader = row === 0 && isWord(received[0]) && isWord(closed[0]);
    const start = received[row];
    const isTotal = typeof start === "string" && totals.test(start.trim());
    // a case that was closed but has no day of receipt is a mistake in the list, not a row to pass over
    const skipped = isHeader || isTotal || (isBlankDay(start) && dayIn(closed[row]) === null);
    days.received[row] = skipped ? NaN : caseDay(start, "received", row);
    days.closed[row] = skipped || isBlankDay(closed[row]) ? NaN : caseDay(closed[row], "closed", row);
    if (days.closed[row]! < days.received[row]!) throw new FunctionError("closedBeforeReceived", String(row + 1));
  }
  return days;
}

/** Some desktops hand a blank cell over as 0, which is no day either. */
function isBlankDay(value: Argument): boolean {
  return isOmitted(value) || value === 0;
}

/** Text that is no date and no word for empty, as a header is. */
function isWord(value: Argument): boolean {
  return (
    typeof value === "string" && !isOmitted(value) && errorIn(value) === null && readDate(value) === null && !/^\d/u.test(value.trim())
  );
}

function caseDay(value: Argument, list: string, row: number): Day {
  const error = errorIn(value);
  if (error !== null) throw new FunctionError("cellError", `${error} (${list} ${String(row + 1)})`);
  const day = dayIn(value);
  if (day === null) throw new FunctionError("notDate", `${list} ${String(row + 1)}: ${String((value ?? "") as string)}`);
  return day;
}

function dayIn(value: Argument): Day | null {
  const day = typeof value === "number" ? Math.floor(value) : typeof value === "string" ? readDate(value) : null;
  return day !== null && isPlausibleDay(day) ? day : null;
}
