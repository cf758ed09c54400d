import type { NewCell } from "../sheet/change";

/** Excel reads short text with a digit in it as a number or a date where it can, and these as formulas or yes and no. */
const mayBeReadOtherwise = /^[=+\-@']|^(?:true|false|sand|falsk)$/iu;
const longestRead = 30;

export function mustBeText(value: unknown): boolean {
  return typeof value === "string" && (mayBeReadOtherwise.test(value) || (value.length <= longestRead && /\d/u.test(value)));
}

/** The number format a new cell needs; null leaves the cell's own. Text format keeps text from being read as anything else. */
export function formatOf(cell: NewCell): string | null {
  if (cell === null) return null;
  if ("value" in cell && mustBeText(cell.value) && !beginsWithApostrophe(cell.value)) return "@";
  return cell.numberFormat ?? null;
}

/** What goes into one cell's formulas. Excel takes an apostrophe in front of a text for a sign that it is one, and drops it. */
export function contentOf(cell: NonNullable<NewCell>): string | number | boolean {
  if ("formula" in cell) return cell.formula;
  return beginsWithApostrophe(cell.value) ? `'${String(cell.value)}` : cell.value;
}

export function beginsWithApostrophe(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("'");
}

/**
 * Writes a block into cells that are new. Formats come first: they decide how Excel reads what is written. Cells that get nothing are left
 * alone: Excel may have filled them by then, with the formula of a calculated column.
 */
export function writeBlock(range: Excel.Range, rows: readonly (readonly NewCell[])[]): void {
  // null leaves a cell's format or content as it is, which the declarations do not say
  range.numberFormat = rows.map((row) => row.map(formatOf)) as string[][];
  range.formulas = rows.map((row) => row.map((cell) => (cell === null ? null : contentOf(cell)))) as string[][];
}
