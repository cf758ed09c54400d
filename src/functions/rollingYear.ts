import { rollingYear } from "../figures/rollingYear";
import { readNumber } from "../sheet/readNumber";
import { readQuarter } from "../sheet/readQuarter";
import { type Argument, errorIn, isBlankName, isOmitted, listArgument, numberArgument, single, textArgument } from "./cellArguments";
import { FunctionError } from "./functionError";
import { isTotal, rowBelowHeading, rowName } from "./listRows";

/** PLAN.ROLLINGYEAR(values, [periods], [last_period]): the sum of four quarters. #N/A while one of them is blank. */
export function planRollingYear(values: Argument, periods?: Argument, lastPeriod?: Argument): number {
  const named = isOmitted(periods) ? null : listArgument(periods);
  const given = listArgument(values);
  if (named !== null && named.length !== given.length) {
    throw new FunctionError("lengthsDiffer", `${String(given.length)} / ${String(named.length)}`);
  }
  const begin = rowBelowHeading(
    given.length,
    (row) => isHeading(given[row]) && (named === null || isHeading(named[row])),
    (row) => isFigure(given[row]) || (named !== null && isQuarter(named[row])),
  );
  const rows = given.map((_, index) => index).filter((row) => row >= begin && !isPassedOver(given[row], named?.[row], named !== null));
  const figures = rows.map((row) => numberArgument(given[row], rowName("values", row)));
  const labels = named === null ? null : rows.map((row) => named[row]);
  const quarters = labels?.map(quarterOf) ?? null;
  const last = isBlankName(lastPeriod) ? null : quarterOf(lastPeriod);
  if (last !== null && quarters === null) throw new FunctionError("argumentMissing", "periods");
  const sum = rollingYear(figures, quarters, last);
  switch (sum.kind) {
    case "sum":
      return sum.value.toNumber();
    case "incomplete":
      throw new FunctionError("notReported", sum.index === null || labels === null ? "values" : periodText(labels[sum.index]));
    case "lastPeriodUnknown":
      throw new FunctionError("lastPeriodUnknown", periodText(lastPeriod));
    case "periodTwice":
      throw new FunctionError("periodTwice", periodText(labels![sum.index]));
  }
}

/** Whole columns are passed with the blank rows below the list, and perhaps a total: neither is a quarter. */
function isPassedOver(value: Argument, label: Argument, isNamed: boolean): boolean {
  return isNamed && (isTotal(label) || (isOmitted(value) && isBlankName(label)));
}

function isHeading(value: Argument): boolean {
  return typeof value === "string" && !isOmitted(value) && !isFigure(value) && !isQuarter(value);
}

function isFigure(value: Argument): boolean {
  return typeof value === "number" || errorIn(value) !== null || (typeof value === "string" && readNumber(value).kind !== "none");
}

function isQuarter(label: Argument): boolean {
  return (typeof label === "string" || typeof label === "number") && readQuarter(label) !== null;
}

function quarterOf(label: Argument): number {
  const cell = single(label);
  const quarter = readQuarter(typeof cell === "number" ? cell : periodText(cell));
  if (quarter === null) throw new FunctionError("notPeriod", periodText(cell));
  return quarter;
}

function periodText(label: Argument): string {
  return textArgument(label, "periods");
}
