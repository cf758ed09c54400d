import type { Day } from "../plan/day";
import type { Argument } from "./cellArguments";
import { planOnTime } from "./onTime";
import { planDeviation, planRollingYear } from "./pure";

/** The functions that need nothing but their arguments, by id; they throw FunctionError. */
export function pureFunctions(today: () => Day): Readonly<Record<string, (args: readonly Argument[]) => number>> {
  return {
    DEVIATION: ([actual, budget]) => planDeviation(actual, budget),
    ROLLINGYEAR: ([values, periods, lastPeriod]) => planRollingYear(values, periods, lastPeriod),
    ONTIME: (args) => planOnTime(args, today()),
  };
}
