import type { Criterion } from "../plan/criterion";
import type { NewCell } from "../sheet/change";
import { dateFormat, percentFormat } from "../sheet/newCell";
import { readDate } from "../sheet/readDate";
import { readRange } from "../sheet/readNumber";
import type { IsoDay, PrintedFigure } from "./planFile";
import { dayIn, shareOf } from "./printed";

export function dayCell(day: IsoDay | null): NewCell {
  const read = day === null ? null : readDate(day);
  return read === null ? null : { value: read, numberFormat: dateFormat };
}

/** A year is no quantity: without a format of its own it would be shown as 2.022 where thousands are marked. */
export function yearCell(year: number | null): NewCell {
  return year === null ? null : { value: year, numberFormat: "0" };
}

/** A figure as the plan prints it, as something Excel can calculate with where it is a number, a percentage or a day. */
export function figureCell(figure: PrintedFigure | null, criterion?: Criterion): NewCell {
  if (figure === null) return null;
  if (typeof figure === "number")
    return criterion === "within" ? { value: figure, numberFormat: `"+/- "0.${places(String(figure))}` } : { value: figure };
  const day = dayIn(figure);
  if (day !== null) return { value: day, numberFormat: dateFormat };
  const share = shareOf(figure);
  if (share !== null) return { value: share.toNumber(), numberFormat: percentFormat(share, mostDecimals) };
  // Excel reads a typed 10-15 as a date. Other words stay in a cell that takes a formula later on.
  return readRange(figure) === null ? { value: figure } : { value: figure, numberFormat: "@" };
}

function places(digits: string): string {
  return "0".repeat(Math.max(1, digits.split(".")[1]?.length ?? 0));
}

/** Calculated shares have more decimals than anyone reads. */
const mostDecimals = 2;
