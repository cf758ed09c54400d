import { type Argument, errorIn, isUnreported } from "./cellArguments";

const totals = /^(?:i alt|total|totals|sum|subtotal|antal|hovedtotal)(?![\p{L}\p{N}])/iu;

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
 * The row in which a list begins: below its heading, which is the first row of words above any figure or error. A whole column
 * may hold a title above it. Words have no digits: "ca. 15-01-2022" is a date nobody can read, and no heading.
 */
export function rowBelowHeading(length: number, isHeading: (row: number) => boolean, isFigure: (row: number) => boolean): number {
  for (let row = 0; row < Math.min(length, furthestHeading) && !isFigure(row); row += 1) if (isHeading(row)) return row + 1;
  return 0;
}

/** Text without a digit that is no word for "nothing yet". */
export function isWord(cell: Argument): boolean {
  return typeof cell === "string" && !isUnreported(cell) && errorIn(cell) === null && !/\d/u.test(cell);
}
