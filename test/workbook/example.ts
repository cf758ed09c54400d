import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, Sheet, TableDefinition, Workbook } from "hucre";
import { readXlsx } from "./bundled";

export const examplePath = join(__dirname, "..", "..", "assets", "resultatplan-2022.xlsx");

export async function committed(): Promise<Workbook> {
  return readXlsx(readFileSync(examplePath), { readStyles: true });
}

export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

export function cells(sheet: Sheet): readonly (readonly [position: string, cell: Cell])[] {
  return [...(sheet.cells ?? [])];
}

export interface TableRows {
  readonly headers: readonly string[];
  /** one entry per body row, cell by header; undefined where the cell is blank */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  column(header: string): readonly (Cell | undefined)[];
}

export function tables(workbook: Workbook): readonly TableDefinition[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables ?? []);
}

export function tableNamed(workbook: Workbook, name: string): TableRows {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables?.find((one) => one.name === name);
    const box = /^A(\d+):[A-Z]+(\d+)$/.exec(table?.range ?? "");
    if (table === undefined || box === null) continue;
    const [top, bottom] = [Number(box[1]), Number(box[2])];
    const headers = table.columns.map((column) => column.name);
    const rows = Array.from({ length: bottom - top }, (_, offset) =>
      headers.map((_header, column) => {
        const cell = sheet.cells?.get(`${String(top + offset)},${String(column)}`);
        return cell === undefined || (cell.value === null && cell.formula === undefined) ? undefined : cell;
      }),
    );
    return {
      headers,
      rows,
      column(header) {
        const index = headers.indexOf(header);
        if (index < 0) throw new Error(`No column ${header} in ${name}`);
        return rows.map((row) => row[index]);
      },
    };
  }
  throw new Error(`No table ${name}`);
}

export function values(column: readonly (Cell | undefined)[]): readonly unknown[] {
  return column.map((cell) => cell?.value ?? null);
}

export function formulas(column: readonly (Cell | undefined)[]): readonly string[] {
  return column.map((cell) => cell?.formula ?? "");
}
