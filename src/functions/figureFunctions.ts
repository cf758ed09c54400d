import { deviation } from "../figures/deviation";
import { type Argument, countArgument, numberArgument } from "./cellArguments";
import { FunctionError } from "./functionError";

/** PLAN.DEVIATION(actual, budget): realised less budgeted, exact. #N/A while either is blank. */
export function planDeviation(actual: Argument, budget: Argument): number {
  const [realised, budgeted] = [numberArgument(actual, "actual"), numberArgument(budget, "budget")];
  if (realised === null || budgeted === null) throw new FunctionError("notReported", realised === null ? "actual" : "budget");
  return deviation(realised, budgeted).toNumber();
}

/** PLAN.ERRORRATE(errors, checked): a share 0-1. #N/A while either is blank, and where nothing was checked. */
export function planErrorRate(errors: Argument, checked: Argument): number {
  const [found, whole] = [countArgument(errors, "errors"), countArgument(checked, "checked")];
  if (found === null || whole === null) throw new FunctionError("notReported", found === null ? "errors" : "checked");
  if (found > whole) throw new FunctionError("moreErrorsThanChecked", `${String(found)} / ${String(whole)}`);
  if (whole === 0) throw new FunctionError("nothingToMeasure");
  return found / whole;
}
