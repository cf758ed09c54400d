import { directReferences } from "../sheet/references";
import { dayIn } from "../functions/cellArguments";
import { boxOf } from "../sheet/cellBox";
import { type CheckedField, type CheckedSource, filledCells, isList, type SourceCell } from "./checkedField";
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
    .filter((source) => isList(source) && source.role !== "label" && !isNamed(source, field))
    .flatMap((source) => {
      const above = { count: 0, sum: 0 };
      return filledCells(source).flatMap((cell) => {
        const number = numberIn(cell.value);
        // of a total without a number nothing counts, and a row with a date is a case, though its party be called Total
        if (number === null || (source.role === "date" && dayIn(cell.value) !== null)) return [];
        const text = totalText(source, cell.row);
        const isSum = source.role === "number" && sumsUp(cell, number, above);
        above.count += number === 0 ? 0 : 1;
        above.sum += number;
        if ((text === null && !isSum) || told.has(cell.row)) return [];
        told.add(cell.row);
        return [found("totalInside", field, cell.address, { text, value: cell.value, isGuess: text === null })];
      });
    });
}

/** Of quarters that are called by name a total is left out. */
function isNamed({ part }: CheckedSource, { sources }: CheckedField): boolean {
  return part === "values" && sources.some((other) => other.part === "periods");
}

function sumsUp({ formula, value, column }: SourceCell, number: number, above: { readonly count: number; readonly sum: number }): boolean {
  if (/^=(?:SUM|SUBTOTAL)\(/iu.test(formula)) return sumsOwnColumn(formula, column);
  return typeof value === "number" && above.count >= leastAdded && Math.abs(above.sum) >= leastSum && isAbout(above.sum, number);
}

function sumsOwnColumn(formula: string, column: number): boolean {
  return directReferences(formula).some((each) => {
    const box = each.kind === "cells" && each.sheet === null ? boxOf(each.address) : null;
    return box !== null && box.left === column && box.columns === 1 && box.rows > 1;
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
