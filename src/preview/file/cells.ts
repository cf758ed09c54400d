import type { ICellData } from "@univerjs/core";
import { type Cell, type CellValue, dateToSerial, type Sheet } from "hucre";
import { parseBox } from "./a1";
import { fromFile, moveFormula } from "./formulas";

/** Univer's CellValueType. */
export const TEXT = 1;
export const NUMBER = 2;
export const BOOLEAN = 3;

export const splitKey = (key: string): readonly [row: number, column: number] => {
  const comma = key.indexOf(",");
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
};

/** A file's value as the grid holds it: dates as 1900 serials, whatever the file's own date system; null for blank. */
export function gridValue(value: CellValue | undefined): Pick<ICellData, "v" | "t"> | null {
  if (value === null || value === undefined || value === "") return null; // an empty inline string is a blank cell
  if (value instanceof Date) return { v: dateToSerial(value), t: NUMBER };
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: TEXT };
}

/** Replaces shared formulas by the formula each cell stands for: rows that move would otherwise tear a group apart. */
export function unshareFormulas(sheet: Sheet): void {
  const masters = new Map<number, { readonly formula: string; readonly row: number; readonly column: number }>();
  for (const [key, cell] of sheet.cells ?? [])
    if (cell.formulaType === "shared" && cell.formula && cell.formulaSharedIndex !== undefined) {
      const [row, column] = splitKey(key);
      masters.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
    }
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== "shared") continue;
    const master = cell.formulaSharedIndex === undefined ? undefined : masters.get(cell.formulaSharedIndex);
    if (!cell.formula && master) {
      const [row, column] = splitKey(key);
      cell.formula = moveFormula(master.formula, row - master.row, column - master.column);
    }
    delete cell.formulaType;
    delete cell.formulaSharedIndex;
    delete cell.formulaRef;
  }
}

/** Cells that only hold the cached spill of an array formula; in the grid they must be blank or the formula shows #SPILL!. */
export function spilledCells(sheet: Sheet): ReadonlySet<string> {
  const spilled = new Set<string>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== "array" || !cell.formulaRef) continue;
    const box = parseBox(cell.formulaRef);
    if (!box) continue;
    for (let row = box.row; row < box.row + box.rows; row++)
      for (let column = box.column; column < box.column + box.columns; column++)
        if (`${row},${column}` !== key) spilled.add(`${row},${column}`);
  }
  return spilled;
}

/** The formula of a file's cell as the grid writes it, with "="; null without one. */
export const gridFormula = (cell: Cell | undefined): string | null => (cell?.formula ? `=${fromFile(cell.formula)}` : null);

const DAYS_BETWEEN_SYSTEMS = 1462;

/** A day as the file's own date system counts it. */
export const fileSerial = (serial: number, dateSystem: "1900" | "1904"): number =>
  dateSystem === "1904" ? serial - DAYS_BETWEEN_SYSTEMS : serial;

/** hucre writes no result of a formula that it read as a text or a date: colleagues without the add-in would see empty cells. */
export function keepResults(sheet: Sheet, dateSystem: "1900" | "1904"): void {
  for (const cell of sheet.cells?.values() ?? []) {
    if (cell.formula === undefined) continue;
    const result = cell.formulaResult ?? cell.value;
    if (result instanceof Date) cell.formulaResult = fileSerial(dateToSerial(result), dateSystem);
    else if (result !== null) cell.formulaResult = result;
  }
}
