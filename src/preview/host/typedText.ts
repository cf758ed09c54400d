import type { CellValue } from "./cells";

/** What Excel makes of a written string: the value, and the number format it gives a cell that has none. */
export interface Typed {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d*)?)(?:E[+-]?\d+)?$/i;
const PERCENTAGE = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)) ?%$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const MS_PER_DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;

function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MS_PER_DAY + DAYS_TO_1970 : null;
}

/**
 * Reads a string written by an add-in as if it had been typed, for the plain cases: numbers, percentages, TRUE and FALSE, ISO dates.
 * A leading apostrophe, or the number format Text, keeps text as it is. Excel knows more (currencies, fractions, times); those stay text.
 */
export function readTyped(text: string, numberFormat: string): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === "@") return { value: text };
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { value: Number(trimmed.replaceAll(",", "")) };
  const percentage = PERCENTAGE.exec(trimmed)?.[1];
  if (percentage !== undefined) return { value: Number(`${percentage}e-2`), numberFormat: percentage.includes(".") ? "0.00%" : "0%" };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  const date = ISO_DATE.exec(trimmed);
  const serial = date ? dateSerial(Number(date[1]), Number(date[2]), Number(date[3])) : null;
  return serial === null ? { value: text } : { value: serial, numberFormat: "yyyy-mm-dd" };
}
