import { type Day, dayOf } from "../plan/day";
import { addressOfCells, type FoundCells } from "../sheet/resolveReference";
import { isCellError } from "../sheet/readEntry";
import type { CellBlock, CellValue } from "../sheet/workbook";
import type { Comparator, Operand } from "./operand";

/** An argument's value as Excel hands it to a function: one value, or rows of cells. */
export interface OperandValue {
  readonly value: CellValue | readonly (readonly CellValue[])[];
  /** null where it is one value, which stands in no cell */
  readonly cells: GivenCells | null;
}

/** All three of one length. */
export interface GivenCells {
  readonly values: readonly (readonly CellValue[])[];
  /** as in a block of cells: what tells a blank cell from an empty text */
  readonly formulas: readonly (readonly CellValue[])[];
  /** the rows on the sheet */
  readonly rows: readonly number[];
}

/** Blocks that have been read, by their address. */
export type ReadBlocks = ReadonlyMap<string, CellBlock>;

/** @returns null where the argument is a calculation that this add-in does not follow */
export function operandValue(operand: Operand, blocks: ReadBlocks, today: Day): OperandValue | null {
  switch (operand.kind) {
    case "omitted":
      return oneValue("");
    case "literal":
      return oneValue(operand.value);
    case "today":
      return oneValue(today);
    case "date":
      return dateValue(operand.parts, blocks, today);
    case "cells": {
      const block = blocks.get(addressOfCells(operand.found));
      if (block === undefined) return null;
      return ofCells({ values: block.values, formulas: block.formulas, rows: block.values.map((_, index) => block.top + index) });
    }
    case "filtered":
      return filteredValue(operand, blocks, today);
    case "calculation":
      return null;
  }
}

/** The cells an argument reads, those its conditions ask for too. */
export function cellsIn(operand: Operand): readonly FoundCells[] {
  switch (operand.kind) {
    case "cells":
      return [operand.found];
    case "date":
      return operand.parts.flatMap(cellsIn);
    case "filtered":
      return [
        ...cellsIn(operand.of),
        ...operand.conditions.flatMap(({ left, right }) => [...cellsIn(left), ...cellsIn(right)]),
        ...cellsIn(operand.ifEmpty),
      ];
    default:
      return [];
  }
}

function dateValue(parts: readonly Operand[], blocks: ReadBlocks, today: Day): OperandValue | null {
  const [year, month, day] = parts.map((part) => cellAt(operandValue(part, blocks, today), 0, 1));
  // Excel counts the years before 1900 from 1900
  if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number" || year < 1900) return null;
  return oneValue(dayOf(year, month, day));
}

function filteredValue(
  { of, conditions, ifEmpty }: Extract<Operand, { readonly kind: "filtered" }>,
  blocks: ReadBlocks,
  today: Day,
): OperandValue | null {
  const whole = operandValue(of, blocks, today);
  if (whole?.cells == null) return null;
  const { values, formulas, rows } = whole.cells;
  const kept = rows.map(() => true);
  for (const { left, comparator, right } of conditions) {
    const [first, second] = [operandValue(left, blocks, today), operandValue(right, blocks, today)];
    if (Math.max(lengthOf(first), lengthOf(second)) !== rows.length) return null;
    for (let row = 0; row < rows.length; row += 1) {
      const [one, other] = [cellAt(first, row, rows.length), cellAt(second, row, rows.length)];
      if (one === undefined || other === undefined) return null;
      const error = [one, other].find((cell) => cell !== null && isCellError(cell));
      if (typeof error === "string") return oneValue(error);
      kept[row] &&= holds(one, comparator, other);
    }
  }
  if (!kept.includes(true)) return ifEmpty.kind === "omitted" ? oneValue("#CALC!") : operandValue(ifEmpty, blocks, today);
  const keep = <Row>(list: readonly Row[]): readonly Row[] => list.filter((_, row) => kept[row]);
  return ofCells({ values: keep(values), formulas: keep(formulas), rows: keep(rows) });
}

function oneValue(value: CellValue): OperandValue {
  return { value, cells: null };
}

function ofCells(cells: GivenCells): OperandValue {
  return { value: cells.values, cells };
}

/** How many rows it has; one value stands beside every row. */
function lengthOf(given: OperandValue | null): number {
  return given?.cells?.rows.length ?? 1;
}

/**
 * The cell beside a row of a list of that length; null where it is blank.
 *
 * @returns undefined where no single cell stands beside the row
 */
function cellAt(given: OperandValue | null, row: number, length: number): CellValue | null | undefined {
  if (given === null) return undefined;
  if (given.cells === null) return given.value as CellValue;
  const { values, formulas, rows } = given.cells;
  if (rows.length !== 1 && rows.length !== length) return undefined;
  const at = rows.length === 1 ? 0 : row;
  if (values[at]?.length !== 1) return undefined;
  return values[at][0] === "" && formulas[at]?.[0] === "" ? null : values[at][0];
}

/** As Excel compares: capitals do not count, a blank cell (null) is "", 0 and FALSE, and numbers come before texts. */
function holds(one: CellValue | null, comparator: Comparator, other: CellValue | null): boolean {
  const order = compare(one, other);
  switch (comparator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
  }
}

const kinds = ["number", "string", "boolean"];

function compare(one: CellValue | null, other: CellValue | null): number {
  if (one === null) return other === null ? 0 : compare(blankBeside(other), other);
  if (other === null) return compare(one, blankBeside(one));
  if (typeof one !== typeof other) return kinds.indexOf(typeof one) - kinds.indexOf(typeof other);
  if (typeof one !== "string") return Number(one) - Number(other);
  const [first, second] = [one.toLowerCase(), String(other).toLowerCase()];
  // a collation may hold two spellings for one: "aa" and "å"
  return first === second ? 0 : first.localeCompare(second, "da") || (first < second ? -1 : 1);
}

function blankBeside(other: CellValue): CellValue {
  return { number: 0, string: "", boolean: false }[typeof other as "number" | "string" | "boolean"];
}
