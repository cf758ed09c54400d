import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, CellValue, Sheet, Workbook } from "hucre";
import { calendarDay, dayOf } from "../../src/plan/day";
import { readDate } from "../../src/sheet/readDate";
import { readXlsx } from "../workbook/bundled";
import { sheetNamed } from "../workbook/example";
import truthFile from "./truth.json";

export const names = ["clean-danish", "messy-danish", "tidy-english"] as const;
export type Name = (typeof names)[number];

/** Where a figure is; see truth.json. */
export type Source =
  | { readonly kind: "cell"; readonly cell: string; readonly unit: string; readonly sign: string }
  | { readonly kind: "errorRate"; readonly errors: string; readonly checked: string }
  | { readonly kind: "quarters"; readonly values: string; readonly periods: string; readonly lastPeriod: string }
  | {
      readonly kind: "cases";
      readonly received: string;
      readonly closed: string;
      readonly months: number;
      readonly from: number;
      readonly to: number;
      readonly population: string;
      readonly onlyRows?: { readonly column: string; readonly equals: string };
    };

export interface Figure extends Readonly<Record<Name, Source>> {
  readonly id: string;
  readonly field: string;
  readonly value: string | number;
  readonly also?: Readonly<Partial<Record<Name, Source>>>;
}

interface Mend {
  readonly workbook: string;
  readonly cell: string;
  readonly found: string;
  readonly value: string | number | null;
}

export const truth = truthFile as unknown as {
  readonly goals: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<string, string>>;
  readonly figures: readonly Figure[];
  readonly mends: readonly Mend[];
};

/** What a cell holds: dates as days, null where it is blank. */
export type Content = string | number | null;

/** A workbook, as it is or with what must be mended mended. */
export class Department {
  readonly #mended = new Map<string, Content>();

  private constructor(readonly workbook: Workbook) {}

  static async open(name: Name): Promise<Department> {
    return new Department(await readXlsx(readFileSync(join(__dirname, `${name}.xlsx`)), { readStyles: true }));
  }

  mended(mends: readonly Mend[]): Department {
    const department = new Department(this.workbook);
    for (const { cell, value } of mends) department.#mended.set(cell, typeof value === "string" ? (readDate(value) ?? value) : value);
    return department;
  }

  sheet(name: string): Sheet {
    return sheetNamed(this.workbook, name);
  }

  /** What is known of a cell beside its value; undefined where it has neither style, formula nor comment. */
  cell(address: string): Cell | undefined {
    const { sheet, top, left } = parse(address);
    return this.sheet(sheet).cells?.get(`${String(top)},${String(left)}`);
  }

  /** @param reference one cell, as "Økonomi!G8" */
  content(reference: string): Content {
    return this.contents(reference)[0]!;
  }

  /** @param reference cells of one row or column: "Klager!C5:C20", "tblKlager[Modtaget]" */
  contents(reference: string): readonly Content[] {
    const { sheet, top, left, bottom, right } = parse(this.#inCells(reference));
    const { rows } = this.sheet(sheet);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, column) => {
        const address = `${quoted(sheet)}!${letter(left + column)}${String(top + row + 1)}`;
        return this.#mended.has(address) ? this.#mended.get(address)! : contentOf(rows[top + row]?.[left + column]);
      }),
    ).flat();
  }

  /** The body of a table's column as an ordinary reference. */
  #inCells(reference: string): string {
    const [, name, header] = /^([^!]+)\[(.+)\]$/u.exec(reference) ?? [];
    if (name === undefined) return reference;
    for (const sheet of this.workbook.sheets) {
      const table = sheet.tables?.find((one) => one.name === name);
      if (table === undefined) continue;
      const { top, left, bottom } = parse(`${quoted(sheet.name)}!${table.range!}`);
      const column = letter(left + table.columns.findIndex((one) => one.name === header));
      return `${quoted(sheet.name)}!${column}${String(top + 2)}:${column}${String(bottom + 1)}`;
    }
    throw new Error(`No table ${name}`);
  }

  /** The numbers of the rows nobody sees, counted from 1. */
  hiddenRows(name: string): readonly number[] {
    return [...(this.sheet(name).rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden === true ? [row + 1] : []));
  }

  /** "A1:H1" of every merged range. */
  merges(name: string): readonly string[] {
    return (this.sheet(name).merges ?? []).map(
      ({ startRow, startCol, endRow, endCol }) => `${letter(startCol)}${String(startRow + 1)}:${letter(endCol)}${String(endRow + 1)}`,
    );
  }
}

const letter = (column: number) => String.fromCharCode(65 + column);
const quoted = (sheet: string) => (/[ .-]/u.test(sheet) ? `'${sheet}'` : sheet);

function parse(reference: string): { sheet: string; top: number; left: number; bottom: number; right: number } {
  const match = /^(?:'(.+)'|([^'!]+))!([A-Z])(\d+)(?::([A-Z])(\d+))?$/u.exec(reference);
  if (!match) throw new Error(`No reference: ${reference}`);
  const [, quoted, plain, left, top, right = left, bottom = top] = match;
  const column = (letter: string | undefined) => letter!.charCodeAt(0) - 65;
  return { sheet: (quoted ?? plain)!, top: Number(top) - 1, left: column(left), bottom: Number(bottom) - 1, right: column(right) };
}

function contentOf(value: CellValue | undefined): Content {
  if (value instanceof Date) return dayOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string" || typeof value === "number") return value;
  throw new Error(`Neither text nor number: ${JSON.stringify(value)}`);
}

export function isoDay(day: number): string {
  const { year, month, day: ofMonth } = calendarDay(day);
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(ofMonth).padStart(2, "0")}`;
}
