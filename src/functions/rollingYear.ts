import { rollingYear } from "../figures/rollingYear";
import { readNumber } from "../sheet/readNumber";
import { readQuarter } from "../sheet/readQuarter";
import { type Argument, errorIn, isBlankName, isOmitted, listArgument, numberArgument, single, textArgument } from "./cellArguments";
import { FunctionError } from "./functionError";
import { isTotal, rowName } from "./listRows";

/** PLAN.ROLLINGYEAR(values, [periods], [last_period]): the sum of four quarters. #N/A while one of them is blank. */
export function planRollingYear(values: Argument, periods?: Argument, lastPeriod?: Argument): number {
  const named = isOmitted(periods) ? null : listArgument(periods);
  const given = listArgument(values);
  if (named !== null && named.length !== given.length) {
    throw new FunctionError("lengthsDiffer", `${String(given.length)} / ${String(named.length)}`);
  }
  const rows = given.map((_, index) => index).filter((row) => !isPassedOver(given, named, row));
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

/** Whole columns are passed with their header, the blank rows below and perhaps a total: none is a quarter. */
function isPassedOver(values: readonly Argument[], labels: readonly Argument[] | null, row: number): boolean {
  const [value, label] = [values[row], labels?.[row]];
  const isHeader = row === 0 && isHeading(value) && (labels === null || (isHeading(label) && readQuarter(label) === null));
  return isHeader || isTotal(label) || (labels !== null && isOmitted(value) && isBlankName(label));
}

function isHeading(value: Argument): value is string {
  return typeof value === "string" && !isOmitted(value) && errorIn(value) === null && readNumber(value).kind === "none";
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
