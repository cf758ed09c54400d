import type { Random } from "./random";

export type Cell = number | string | boolean | null;
/** What a function or formula comes to. */
export type Answer = number | boolean | string;
export const undecided = "#N/A";

/** A cell that holds a native formula, without its "=". */
export interface Native {
  readonly formula: string;
  /** comes to a date, and must be kept as the number it is */
  readonly isDay?: true;
}

/** Questions to one of our functions, one a row: inputs, native formulas in columns of their own, and the answer in the last. */
export interface Questions {
  /** of the function and of the sheet */
  readonly name: string;
  /** what the answer is made of, as the test says it */
  readonly natives: string;
  readonly inputs: readonly string[];
  readonly formulas: readonly string[];
  /** the answer is a date */
  readonly isDay?: true;
  rows(random: Random): readonly (readonly Cell[])[];
  /** one formula for each of `formulas`; "#" stands for the row */
  native(row: readonly Cell[]): readonly string[];
  /** @param row inputs and calculated helper columns, as the kept workbook has them */
  ask(row: readonly Cell[], sheets: Sheets): readonly unknown[];
  /** What the answer is exactly; left out where nothing but whole numbers and days is compared. */
  exact?(row: readonly Cell[]): Answer;
}

/** Rows of a sheet by its name, header removed. */
export type Sheets = (name: string) => readonly (readonly Cell[])[];

/** The letter of a column, counted from 0. */
export function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
