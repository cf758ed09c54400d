import { directReferences } from "../sheet/references";
import { type CheckedField, type CheckedSource, cellAt, filledCells, isList } from "./checkedField";
import type { Finding } from "./finding";
import { found } from "./found";
import { isAbout, numberIn } from "./numbers";

const totals = /^(?:i alt|total|totals|total i alt|sum|subtotal|mellemsum|hovedtotal|grand total)(?![\p{L}\p{N}])|(?<!\p{L})i alt\s*:?$/iu;
/** So many small numbers may add up to the next one by chance. */
const leastAdded = 3;
const leastSum = 20;

/** A row that sums up others, inside a list that is counted or summed: it counts twice. */
export function totalInside(field: CheckedField): readonly Finding[] {
  const told = new Set<number>();
  return field.sources
    .filter((source) => isList(source) && source.role !== "label")
    .flatMap((source) => {
      const cells = filledCells(source);
      return cells.flatMap((cell, index) => {
        if (told.has(cell.row)) return [];
        const text = totalText(source, cell.row);
        const sums =
          text === null &&
          source.role === "number" &&
          index >= leastAdded &&
          isSum(
            cells.slice(0, index).map(({ value }) => numberIn(value)),
            cell,
          );
        if (text === null && !sums) return [];
        told.add(cell.row);
        return [found("totalInside", field, cell.address, { text, value: cell.value, isGuess: text === null })];
      });
    });
}

/** The text that names a row of the source's sheet a total. */
function totalText({ around, cells: { box } }: CheckedSource, row: number): string | null {
  const line = around.values[row - around.top] ?? [];
  let column = box.left - around.left;
  // what stands beyond a blank column belongs to something else, but for a label in front
  for (let gaps = 0; column >= 0 && gaps < 3; column -= 1) {
    const value = line[column];
    gaps = value === "" ? gaps + 1 : 0;
    if (typeof value === "string" && totals.test(value.trim())) return value;
  }
  return null;
}

export function isTotalRow(source: CheckedSource, row: number): boolean {
  return totalText(source, row) !== null;
}

function isSum(
  above: readonly (number | null)[],
  { value, formula, row, column }: { value: unknown; formula: string; row: number; column: number },
): boolean {
  if (/^=(?:SUM|SUBTOTAL)\(/iu.test(formula)) return sumsAbove(formula, row, column);
  const numbers = above.filter((each) => each !== null && each !== 0) as readonly number[];
  const sum = numbers.reduce((total, each) => total + each, 0);
  return typeof value === "number" && numbers.length >= leastAdded && Math.abs(sum) >= leastSum && isAbout(sum, value);
}

/** Whether a sum is of cells in its own column. */
function sumsAbove(formula: string, row: number, column: number): boolean {
  const address = cellAt(
    { sheet: "A", top: row, left: column, values: [[1]], formulas: [[1]], numberFormats: [["General"]] },
    row,
    column,
  )!.address;
  const letters = /[A-Z]+(?=\d)/u.exec(address.slice(address.indexOf("!")))![0];
  return directReferences(formula).some(
    (each) => each.kind === "cells" && each.sheet === null && new RegExp(`^${letters}\\d+:${letters}\\d+$`, "u").test(each.address),
  );
}
