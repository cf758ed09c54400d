import { deviation } from "../figures/deviation";
import { rollingYear } from "../figures/rollingYear";
import { readQuarter } from "../sheet/readQuarter";
import { readNumber } from "../sheet/readNumber";
import { type Argument, errorIn, isBlankName, isOmitted, listArgument, numberArgument, textArgument } from "./cellArguments";
import { FunctionError } from "./functionError";

/** PLAN.DEVIATION(actual, budget): realised less budgeted, exact. #N/A while either is blank. */
export function planDeviation(actual: Argument, budget: Argument): number {
  const [realised, budgeted] = [numberArgument(actual, "actual"), numberArgument(budget, "budget")];
  if (realised === null || budgeted === null) throw new FunctionError("notReported", realised === null ? "actual" : "budget");
  return deviation(realised, budgeted).toNumber();
}

/** PLAN.ROLLINGYEAR(values, [periods], [last_period]): the sum of four quarters. #N/A while one of them is blank. */
export function planRollingYear(values: Argument, periods?: Argument, lastPeriod?: Argument): number {
  const named = isOmitted(periods) ? null : listArgument(periods);
  const given = listArgument(values);
  if (named !== null && named.length !== given.length) {
    throw new FunctionError("lengthsDiffer", `${String(given.length)} / ${String(named.length)}`);
  }
  const rows = given.map((_, index) => index).filter((row) => !isPassedOver(given, named, row));
  const figures = rows.map((row) => numberArgument(given[row], "values"));
  const labels = named === null ? null : rows.map((row) => named[row]);
  const quarters = labels?.map(quarterOf) ?? null;
  const last = isBlankName(lastPeriod) ? null : quarterOf(lastPeriod);
  if (last !== null && quarters === null) throw new FunctionError("argumentMissing", "periods");
  const sum = rollingYear(figures, quarters, last);
  switch (sum.kind) {
    case "sum":
      return sum.value.toNumber();
    case "incomplete":
      throw new FunctionError("notReported", sum.index === null || labels === null ? "values" : textArgument(labels[sum.index]));
    case "lastPeriodUnknown":
      throw new FunctionError("lastPeriodUnknown", textArgument(lastPeriod));
    case "periodTwice":
      throw new FunctionError("periodTwice", textArgument(labels![sum.index]));
  }
}

/** Whole columns are passed with their header and the blank rows below: neither is a quarter. */
function isPassedOver(values: readonly Argument[], labels: readonly Argument[] | null, row: number): boolean {
  const [value, label] = [values[row], labels?.[row]];
  const isHeader = row === 0 && isHeading(value) && (labels === null || (isHeading(label) && readQuarter(label) === null));
  return isHeader || (labels !== null && isOmitted(value) && isBlankName(label));
}

function isHeading(value: Argument): value is string {
  return typeof value === "string" && !isOmitted(value) && errorIn(value) === null && readNumber(value).kind === "none";
}

function quarterOf(label: Argument): number {
  const quarter = readQuarter(typeof label === "number" ? label : textArgument(Array.isArray(label) ? listArgument(label)[0] : label));
  if (quarter === null) throw new FunctionError("notPeriod", textArgument(label));
  return quarter;
}
