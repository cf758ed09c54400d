import { columnLetters } from "../../../src/sheet/address";
import type { NameOutline, TableOutline, WorkbookOutline } from "../../../src/sheet/outline";
import type { CellBlock, CellValue } from "../../../src/sheet/workbook";

export interface SheetInMemory {
  readonly name: string;
  readonly isHidden?: boolean;
  /** from A1 on */
  readonly values: readonly (readonly CellValue[])[];
  /** by "row,column" counted from 1, where it is not General */
  readonly formats?: ReadonlyMap<string, string>;
  readonly formulas?: ReadonlyMap<string, string>;
}

/** What scanning asks of a workbook, answered from memory. */
export class SheetsInMemory {
  readonly asked: string[] = [];

  constructor(
    readonly sheets: readonly SheetInMemory[],
    readonly tables: readonly TableOutline[] = [],
    readonly names: readonly NameOutline[] = [],
  ) {}

  readOutline(): Promise<WorkbookOutline> {
    const sheets = this.sheets.map(({ name, isHidden = false, values }) => {
      const columns = Math.max(0, ...values.map((row) => row.length));
      return { name, isHidden, used: columns === 0 ? null : { top: 1, left: 1, rows: values.length, columns } };
    });
    return Promise.resolve({ sheets, tables: this.tables, names: this.names });
  }

  readCells(addresses: readonly string[]): Promise<readonly CellBlock[]> {
    this.asked.push(...addresses);
    return Promise.resolve(addresses.map((address) => this.block(address)));
  }

  private block(address: string): CellBlock {
    const [, sheetName, left, top, right, bottom] = /^(.+)!([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(address)!;
    const name = sheetName!.startsWith("'") ? sheetName!.slice(1, -1).replaceAll("''", "'") : sheetName!;
    const sheet = this.sheets.find((one) => one.name === name)!;
    const [firstColumn, lastColumn] = [columnNumber(left!), columnNumber(right!)];
    const grid = <Content>(content: (row: number, column: number) => Content): Content[][] =>
      Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, down) =>
        Array.from({ length: lastColumn - firstColumn + 1 }, (_cell, across) => content(Number(top) + down, firstColumn + across)),
      );
    const value = (row: number, column: number): CellValue => sheet.values[row - 1]?.[column - 1] ?? "";
    return {
      sheet: name,
      top: Number(top),
      left: firstColumn,
      values: grid(value),
      formulas: grid((row, column) => sheet.formulas?.get(`${row},${column}`) ?? value(row, column)),
      numberFormats: grid((row, column) => sheet.formats?.get(`${row},${column}`) ?? "General"),
    };
  }
}

export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "B4:F9" as a box. */
export function boxOf(range: string): { top: number; left: number; rows: number; columns: number } {
  const [, left, top, right, bottom] = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/u.exec(range)!;
  const [first, last] = [columnNumber(left!), columnNumber(right!)];
  return { top: Number(top), left: first, rows: Number(bottom) - Number(top) + 1, columns: last - first + 1 };
}

/** Rows of text as people draw them: cells between "|", numbers as numbers, 2022-06-21 as a date. */
export function drawn(name: string, lines: string): SheetInMemory {
  const formats = new Map<string, string>();
  const values = lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, row) =>
      line.split("|").map((cell, column): CellValue => {
        const text = cell.trim();
        const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
        if (year !== undefined) {
          formats.set(`${row + 1},${column + 1}`, "dd-mm-yyyy");
          return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
        }
        const [, share] = /^(-?\d+(?:\.\d+)?)%$/u.exec(text) ?? [];
        if (share !== undefined) formats.set(`${row + 1},${column + 1}`, "0.0%");
        if (share !== undefined) return Number(share) / 100;
        return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
      }),
    );
  return { name, values, formats };
}

/** A table whose range holds its header. */
export function tableIn(sheet: SheetInMemory, name: string, range: string): TableOutline {
  const box = boxOf(range);
  const header = sheet.values[box.top - 1]!.slice(box.left - 1, box.left - 1 + box.columns);
  return { name, sheet: sheet.name, box, columns: header.map(String) };
}

export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
