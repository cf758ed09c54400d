import type { Argument } from "./cellArguments";

const totals = /^(i alt|total|totals|sum|subtotal|antal|hovedtotal)\b/iu;

/** Whether a list's row is a sum of others, by the word in its first cell. */
export function isTotal(cell: Argument): boolean {
  return typeof cell === "string" && totals.test(cell.trim());
}

/** "closed 12": the place of a cell in a list, counted as a person does. */
export function rowName(list: string, row: number): string {
  return `${list} ${String(row + 1)}`;
}

/** A list whose heading stands further down is not one anybody can read. */
const furthestHeading = 100;

/**
 * The row in which a list begins: below its heading, which is the last row of words before its first figure or error. A whole
 * column may hold titles above it.
 */
export function rowBelowHeading(length: number, isHeading: (row: number) => boolean, isFigure: (row: number) => boolean): number {
  let begin = 0;
  for (let row = 0; row < Math.min(length, furthestHeading) && !isFigure(row); row += 1) if (isHeading(row)) begin = row + 1;
  return begin;
}
