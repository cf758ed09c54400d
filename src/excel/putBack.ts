import type { CellValue } from "../sheet/workbook";
import { beginsWithApostrophe, mustBeText } from "./newCells";
import { rangeAt } from "./rangeAt";

/** A cell as it was before it was written, and what was written into it. */
export interface HeldCell {
  readonly address: string;
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly numberFormat: string;
  readonly written: CellValue;
}

/** Gives cells back what they held, with its number format; but not where somebody has written something else meanwhile. */
export async function putBack(context: Excel.RequestContext, cells: readonly HeldCell[]): Promise<void> {
  const ranges = cells.map(({ address }) => rangeAt(context, address).load("values,formulas,numberFormat"));
  await context.sync();
  cells.forEach((cell, index) => {
    const range = ranges[index]!;
    const now = range.formulas[0]![0] as CellValue;
    // text may look like the formula that was written
    const isText = isPlainText(range.values[0]![0] as CellValue, now);
    const isAsBefore = now === cell.formula && isText === isPlainText(cell.value, cell.formula);
    if (!isAsBefore && !isSame(now, cell.written)) return;
    // the format decides how Excel reads what comes after it
    if (range.numberFormat[0]![0] !== cell.numberFormat) range.numberFormat = [[cell.numberFormat]];
    if (!isAsBefore) range.formulas = [[asTyped(cell)]];
  });
  await context.sync();
}

/** Excel writes formulas in a way of its own: without some brackets and spaces, in capitals. */
function isSame(now: CellValue, written: CellValue): boolean {
  const isFormula = [now, written].every((content) => typeof content === "string" && content.startsWith("="));
  const plain = (content: CellValue) =>
    String(content)
      .replace(/[\s[\]]|_xl(?:fn|udf|ws|l)\./giu, "")
      .toLowerCase();
  return isFormula ? plain(now) === plain(written) : now === written || (typeof now === "string" && `'${now}` === written);
}

/** Text that Excel would read as something else was typed after an apostrophe, or into a cell in text format, which needs none. */
function asTyped({ value, formula, numberFormat }: HeldCell): CellValue {
  const isReadOtherwise = beginsWithApostrophe(value) || (numberFormat !== "@" && mustBeText(value));
  const needsApostrophe = isPlainText(value, formula) && isReadOtherwise && !String(value).startsWith("#");
  return needsApostrophe ? `'${String(value)}` : formula;
}

function isPlainText(value: CellValue, formula: CellValue): boolean {
  return typeof value === "string" && value === formula;
}
