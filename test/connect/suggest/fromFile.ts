import type { Workbook } from "hucre";
import { dayOf } from "../../../src/plan/day";
import type { CellValue } from "../../../src/sheet/workbook";
import { boxOf, SheetsInMemory } from "./sheetsInMemory";

/** A workbook read from a file, as Excel would hand over its cells. */
export function fromFile({ sheets, namedRanges = [] }: Workbook): SheetsInMemory {
  return new SheetsInMemory(
    sheets.map(({ name, rows, cells, hidden = false }) => {
      const formats = new Map<string, string>();
      const formulas = new Map<string, string>();
      for (const [place, { style, formula }] of cells ?? []) {
        const [row, column] = place.split(",").map(Number) as [number, number];
        if (style?.numFmt !== undefined) formats.set(`${row + 1},${column + 1}`, style.numFmt);
        if (formula !== undefined) formulas.set(`${row + 1},${column + 1}`, `=${formula}`);
      }
      return { name, isHidden: hidden, values: rows.map((row) => row.map(asExcel)), formats, formulas };
    }),
    sheets.flatMap(({ name: sheet, tables = [] }) =>
      tables.map(({ name, range, columns }) => ({ name, sheet, box: boxOf(range!), columns: columns.map((column) => column.name) })),
    ),
    namedRanges.flatMap(({ name, range }) =>
      /^[^!]+!\$?[A-Z]+\$?\d+$/u.test(range) ? [{ name, address: range.replaceAll("$", "") }] : [],
    ),
  );
}

function asExcel(value: unknown): CellValue {
  if (value instanceof Date) return dayOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}
