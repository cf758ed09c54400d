import type { Day } from "../plan/day";
import type { Argument } from "./cellArguments";
import { planLateRoom, planOnTime } from "./caseFunctions";
import { planByDate, planMeets, planSickLeaveMet, planWithin } from "./criterionFunctions";
import { FunctionError } from "./functionError";
import { planDeviation, planErrorRate } from "./figureFunctions";
import { planReportDue } from "./reportDue";
import { planRollingYear } from "./rollingYear";
import { planAllMet, planAnyMet, planAtLeastMet, planFulfilment } from "./verdictFunctions";

type PureFunction = (args: readonly Argument[]) => number | boolean;

/** The functions that need nothing but their arguments, by id; they throw FunctionError. */
export function pureFunctions(today: () => Day): Readonly<Record<string, PureFunction>> {
  const functions: Readonly<Record<string, PureFunction>> = {
    DEVIATION: ([actual, budget]) => planDeviation(actual, budget),
    WITHIN: (args) => planWithin(args, today()),
    MEETS: (args) => planMeets(args, today()),
    SICKLEAVEMET: (args) => planSickLeaveMet(args, today()),
    ROLLINGYEAR: ([values, periods, lastPeriod]) => planRollingYear(values, periods, lastPeriod),
    ERRORRATE: ([errors, checked]) => planErrorRate(errors, checked),
    BYDATE: (args) => planByDate(args, today()),
    ONTIME: (args) => planOnTime(args, today()),
    LATEROOM: (args) => planLateRoom(args, today()),
    REPORTDUE: ([year, quarter, days]) => planReportDue(year, quarter, days),
    ALLMET: ([verdicts]) => planAllMet(verdicts),
    ANYMET: ([verdicts]) => planAnyMet(verdicts),
    ATLEASTMET: ([k, verdicts]) => planAtLeastMet(k, verdicts),
    FULFILMENT: ([verdicts, weights]) => planFulfilment(verdicts, weights),
  };
  return Object.fromEntries(Object.entries(functions).map(([id, calculate]) => [id, (args) => finite(calculate(args))]));
}

/** A cell holds no number beyond 1.8 × 10³⁰⁸. */
function finite(value: number | boolean): number | boolean {
  if (value === Infinity || value === -Infinity) throw new FunctionError("tooLarge");
  return value;
}
