import { rollingYear } from "../figures/rollingYear";
import type { Exact } from "../plan/exact";
import { readNumber } from "../sheet/readNumber";
import { readQuarter } from "../sheet/readQuarter";
import {
  type Argument,
  errorIn,
  expectSameLength,
  isBlank,
  isOmitted,
  listArgument,
  numberArgument,
  single,
  textArgument,
} from "./cellArguments";
import { FunctionError } from "./functionError";
import { isTotal, isWord, rowBelowHeading, rowName } from "./listRows";

/** PLAN.ROLLINGYEAR(values, [periods], [last_period]): the sum of four quarters. #N/A while one of them is blank. */
export function planRollingYear(values: Argument, periods?: Argument, lastPeriod?: Argument): number {
  return quartersOfYear(values, periods, lastPeriod).sum.toNumber();
}

/** The four quarters that are summed, the earliest first, by their place in the list from 0; throws FunctionError. */
export function quartersOfYear(
  values: Argument,
  periods?: Argument,
  lastPeriod?: Argument,
): { readonly sum: Exact; readonly quarters: readonly { readonly row: number; readonly value: Exact }[] } {
  const named = isOmitted(single(periods)) ? null : listArgument(periods);
  const given = listArgument(values);
  if (named !== null)
    expectSameLength({ name: "values", range: values, length: given.length }, { name: "periods", range: periods, length: named.length });
  const begin = rowBelowHeading(
    given.length,
    (row) => isWord(given[row]) && (named === null || isWord(named[row])),
    (row) => isFigure(given[row]) || (named !== null && isQuarter(named[row])),
  );
  const rows = given.map((_, index) => index).filter((row) => row >= begin && !isPassedOver(given[row], named?.[row], named !== null));
  const figures = rows.map((row) => numberArgument(given[row], rowName("values", row)));
  const quarters = named === null ? null : rows.map((row) => quarterOf(named[row], rowName("periods", row)));
  const last = isBlank(lastPeriod) ? null : quarterOf(lastPeriod, "last_period");
  if (last !== null && quarters === null) throw new FunctionError("argumentMissing", "periods");
  const sum = rollingYear(figures, quarters, last);
  switch (sum.kind) {
    case "sum":
      return { sum: sum.value, quarters: sum.indexes.map((index) => ({ row: rows[index]!, value: figures[index]! })) };
    case "incomplete":
      if (sum.index === null) throw new FunctionError("tooFewQuarters");
      throw new FunctionError("notReported", rowName("values", rows[sum.index]!));
    case "lastPeriodUnknown":
      throw new FunctionError("lastPeriodUnknown", textArgument(lastPeriod, "last_period"));
    case "periodTwice":
      throw new FunctionError("periodTwice", rowName("periods", rows[sum.index]!));
  }
}

/** Whole columns are passed with the blank rows below the list, and perhaps a total: neither is a quarter. */
function isPassedOver(value: Argument, label: Argument, isNamed: boolean): boolean {
  return isNamed && (isTotal(label) || (isBlank(value) && isBlank(label)));
}

function isFigure(value: Argument): boolean {
  return typeof value === "number" || errorIn(value) !== null || (typeof value === "string" && readNumber(value).kind !== "none");
}

function isQuarter(label: Argument): boolean {
  return (typeof label === "string" || typeof label === "number") && readQuarter(label) !== null;
}

/** @param name of the cell, for what is wrong with it */
function quarterOf(label: Argument, name: string): number {
  const cell = single(label);
  const quarter = readQuarter(typeof cell === "number" ? cell : textArgument(cell, name));
  if (quarter === null) throw new FunctionError("notPeriod", `${name}: ${textArgument(cell, name)}`);
  return quarter;
}
