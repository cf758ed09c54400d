import { deviation } from "../figures/deviation";
import { rollingYear } from "../figures/rollingYear";
import { readQuarter } from "../sheet/readQuarter";
import { type Argument, isOmitted, listArgument, numberArgument, textArgument } from "./cellArguments";
import { FunctionError } from "./functionError";

/** PLAN.DEVIATION(actual, budget): realised less budgeted, exact. #N/A while either is blank. */
export function planDeviation(actual: Argument, budget: Argument): number {
  const [realised, budgeted] = [numberArgument(actual, "actual"), numberArgument(budget, "budget")];
  if (realised === null || budgeted === null) throw new FunctionError("notReported", realised === null ? "actual" : "budget");
  return deviation(realised, budgeted).toNumber();
}

/** PLAN.ROLLINGYEAR(values, [periods], [last_period]): the sum of four quarters. #N/A while one of them is blank. */
export function planRollingYear(values: Argument, periods?: Argument, lastPeriod?: Argument): number {
  const figures = listArgument(values).map((value) => numberArgument(value, "values"));
  const labels = isOmitted(periods) ? null : listArgument(periods);
  if (labels !== null && labels.length !== figures.length) {
    throw new FunctionError("lengthsDiffer", `${String(figures.length)} / ${String(labels.length)}`);
  }
  const quarters = labels?.map(quarterOf) ?? null;
  const last = isOmitted(lastPeriod) ? null : quarterOf(lastPeriod);
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

function quarterOf(label: Argument): number {
  const quarter = readQuarter(typeof label === "number" ? label : textArgument(Array.isArray(label) ? listArgument(label)[0] : label));
  if (quarter === null) throw new FunctionError("notPeriod", textArgument(label));
  return quarter;
}
