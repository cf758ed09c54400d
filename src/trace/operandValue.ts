import { type Day, dayOf } from "../plan/day";
import { addressOfCells, type FoundCells } from "../sheet/resolveReference";
import type { CellBlock, CellValue } from "../sheet/workbook";
import type { Comparator, Condition, Operand } from "./operand";

/** An argument's value as Excel hands it to a function: one value, or rows of cells. */
export interface OperandValue {
  readonly value: CellValue | readonly (readonly CellValue[])[];
  /** the rows on the sheet that its rows of cells stand in; null where they are no cells */
  readonly rows: readonly number[] | null;
}

/** Blocks that have been read, by their address. */
export type ReadBlocks = ReadonlyMap<string, CellBlock>;

/** @returns null where the argument is a calculation that this add-in does not follow */
export function operandValue(operand: Operand, blocks: ReadBlocks, today: Day): OperandValue | null {
  switch (operand.kind) {
    case "omitted":
      return { value: "", rows: null };
    case "literal":
      return { value: operand.value, rows: null };
    case "today":
      return { value: today, rows: null };
    case "date":
      return dateValue(operand.parts, blocks, today);
    case "cells": {
      const block = blocks.get(addressOfCells(operand.found));
      if (block === undefined) return null;
      return { value: block.values, rows: block.values.map((_, index) => block.top + index) };
    }
    case "filtered":
      return filteredValue(operand.of, operand.conditions, blocks, today);
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
      return [...cellsIn(operand.of), ...operand.conditions.flatMap(({ left, right }) => [...cellsIn(left), ...cellsIn(right)])];
    default:
      return [];
  }
}

function dateValue(parts: readonly Operand[], blocks: ReadBlocks, today: Day): OperandValue | null {
  const numbers = parts.map((part) => single(operandValue(part, blocks, today)));
  const [year, month, day] = numbers;
  if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") return null;
  return { value: dayOf(year, month, day), rows: null };
}

function filteredValue(of: Operand, conditions: readonly Condition[], blocks: ReadBlocks, today: Day): OperandValue | null {
  const whole = operandValue(of, blocks, today);
  if (whole?.rows == null || !Array.isArray(whole.value)) return null;
  const kept = (whole.value as readonly (readonly CellValue[])[]).map(() => true);
  for (const { left, comparator, right } of conditions) {
    const [first, second] = [operandValue(left, blocks, today), operandValue(right, blocks, today)];
    if (first === null || second === null) return null;
    for (let row = 0; row < kept.length; row += 1) {
      const [one, other] = [cellAt(first, row), cellAt(second, row)];
      if (one === undefined || other === undefined) return null;
      kept[row] &&= holds(one, comparator, other);
    }
  }
  const rows = whole.rows;
  return { value: whole.value.filter((_, row) => kept[row]) as CellValue[][], rows: rows.filter((_, row) => kept[row]) };
}

/** The cell beside another list's row; one value stands beside every row. */
function cellAt(given: OperandValue, row: number): CellValue | undefined {
  if (!Array.isArray(given.value)) return given.value as CellValue;
  const rows = given.value as readonly (readonly CellValue[])[];
  return rows.length === 1 ? rows[0]![0] : rows[row]?.[0];
}

function single(given: OperandValue | null): CellValue | undefined {
  return given === null ? undefined : cellAt(given, 0);
}

/** As Excel compares: capitals do not count, a blank cell is "" and 0, and numbers come before texts. */
function holds(one: CellValue, comparator: Comparator, other: CellValue): boolean {
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

function compare(one: CellValue, other: CellValue): number {
  if (one === "" && typeof other === "number") return compare(0, other);
  if (other === "" && typeof one === "number") return compare(one, 0);
  if (typeof one !== typeof other) return kinds.indexOf(typeof one) - kinds.indexOf(typeof other);
  if (typeof one === "string") return one.localeCompare(String(other), "da", { sensitivity: "accent" });
  return Number(one) - Number(other);
}
