import type { Day } from "../plan/day";
import { isPlanYear, isReportDays, reportDue, usualReportDays } from "../plan/reportDue";
import type { Quarter } from "../plan/quarter";
import { type Argument, countArgument, needed, numberArgument, textArgument } from "./cellArguments";
import { FunctionError } from "./functionError";

/** PLAN.REPORTDUE(year, quarter, [days]): the quarter's last day and `days` calendar days more. */
export function planReportDue(year: Argument, quarter: Argument, days?: Argument): Day {
  const given = needed(numberArgument(year, "year"), "year").toNumber();
  if (!isPlanYear(given)) throw new FunctionError("notYear", String(given));
  const after = countArgument(days, "days") ?? usualReportDays;
  if (!isReportDays(after)) throw new FunctionError("daysWrong", String(after));
  return reportDue(given, quarterIn(quarter), after);
}

/** 3, K3, Q3, 3. kvt. */
function quarterIn(quarter: Argument): Quarter {
  const text = textArgument(quarter, "quarter");
  if (text === "") throw new FunctionError("argumentMissing", "quarter");
  const match = /^(?:[kq] ?([1-4])|([1-4])(?:\.? ?(?:k|q|kv|kvt|kvartal)\.?)?)$/iu.exec(text);
  if (match === null) throw new FunctionError("notQuarter", text);
  return Number(match[1] ?? match[2]) as Quarter;
}
