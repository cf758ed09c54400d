import type { Workbook } from "hucre";
import { type Answer, type Cell, type Questions, type Sheets } from "./sheet";

/** The rows below each sheet's header, as wide as the header; blank cells are null. */
export function sheetsOf(workbook: Workbook): Sheets {
  const byName = new Map(
    workbook.sheets.map(({ name, rows: [header, ...rows] }) => [name, rows.map((row) => header!.map((_, column) => asCell(row[column])))]),
  );
  return (name) => {
    const rows = byName.get(name);
    if (rows === undefined) throw new Error(`No sheet ${name}`);
    return rows;
  };
}

function asCell(value: unknown): Cell {
  if (value === undefined || value === "") return null;
  if (value === null || typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  throw new Error(`No plain value: ${JSON.stringify(value)}`);
}

/** To fifteen digits, as a spreadsheet shows numbers and this workbook was saved. */
export function isSame(one: Cell, other: Answer): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Number(one.toPrecision(15)) === Number(other.toPrecision(15));
}

/**
 * The sheet rows whose native answer is not the exact one: wrong by binary arithmetic, or in the fifteenth digit, to which
 * the answer was rounded when the workbook was saved.
 */
export function wrongRows({ name, exact }: Questions, sheets: Sheets): readonly number[] {
  if (exact === undefined) return [];
  return sheets(name).flatMap((row, index) => (isSame(row.at(-1)!, exact(row)) ? [] : [index + 2]));
}
