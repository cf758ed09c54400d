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
