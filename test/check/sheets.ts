import type { CellBox, NameOutline, TableOutline, WorkbookOutline } from "../../src/sheet/outline";
import { addressOf, boxOf, splitAddress } from "../../src/sheet/cellBox";
import type { ChangeOutcome, WorkbookChange } from "../../src/sheet/change";
import type { CellBlock, CellValue, TableCells, WorkbookTables } from "../../src/sheet/workbook";
import type { CheckedWorkbook } from "../../src/check/readChecked";

/** A cell of a test sheet: a value, or a value with its formula or number format. */
export type TestCell = CellValue | { readonly value: CellValue; readonly formula?: string; readonly format?: string };

interface FullCell {
  value: CellValue;
  content: CellValue;
  format: string;
}

export interface TestSheet {
  /** from A1 on */
  readonly rows: readonly (readonly TestCell[])[];
  readonly hidden?: readonly number[];
  /** tables by name: "A4:E20" with header */
  readonly tables?: Readonly<Record<string, string>>;
}

const blank: FullCell = { value: "", content: "", format: "General" };

/** A workbook in memory that can be checked and mended. It does not calculate. */
export class TestWorkbook implements CheckedWorkbook {
  readonly asked: string[] = [];
  readonly #cells: Map<string, FullCell[][]>;
  /** what comes of a formula that is written; the cell's value stays where nothing is said */
  readonly results = new Map<string, CellValue>();

  constructor(
    readonly sheets: Readonly<Record<string, TestSheet>>,
    readonly names: readonly NameOutline[] = [],
  ) {
    this.#cells = new Map(Object.entries(sheets).map(([name, { rows }]) => [name, rows.map((row) => row.map(full))]));
  }

  readOutline = (): Promise<WorkbookOutline> => {
    const sheets = [...this.#cells].map(([name, rows]) => {
      const columns = Math.max(0, ...rows.map((row) => row.length));
      return { name, isHidden: false, used: columns === 0 ? null : { top: 1, left: 1, rows: rows.length, columns } };
    });
    return Promise.resolve({ sheets, tables: this.#tables(), names: this.names });
  };

  #tables(): readonly TableOutline[] {
    return Object.entries(this.sheets).flatMap(([sheet, { tables = {} }]) =>
      Object.entries(tables).map(([name, range]) => {
        const box = boxOf(range)!;
        return { name, sheet, box, columns: this.#block(sheet, { ...box, rows: 1 }).values[0]!.map(String) };
      }),
    );
  }

  readTables = (names: readonly string[]): Promise<WorkbookTables> => {
    const tables = this.#tables();
    const wanted = tables.filter(({ name }) => names.includes(name));
    const cells = wanted.map(({ name, sheet, box }): TableCells => ({ ...this.#block(sheet, box), name }));
    return Promise.resolve({ tables: cells, names: tables.map(({ name }) => name) });
  };

  readCells = (addresses: readonly string[]): Promise<readonly CellBlock[]> => {
    this.asked.push(...addresses);
    return Promise.resolve(
      addresses.map((address) => {
        const { sheet, cells } = splitAddress(address);
        return this.#block(sheet!, boxOf(cells)!);
      }),
    );
  };

  hiddenRows = (address: string): Promise<readonly number[]> => {
    const { sheet, cells } = splitAddress(address);
    const { top, rows } = boxOf(cells)!;
    return Promise.resolve((this.sheets[sheet!]?.hidden ?? []).filter((row) => row >= top && row < top + rows));
  };

  change = ({ cells = [] }: WorkbookChange): Promise<ChangeOutcome> => {
    for (const { address, before } of cells)
      if (this.cell(address).content !== before) return Promise.resolve({ kind: "changedMeanwhile", address });
    for (const { address, after } of cells) {
      const cell = this.cell(address);
      const isFree = cell.format === "General" || cell.format === "@";
      const content = after === null ? "" : "formula" in after ? after.formula : after.value;
      cell.content = content;
      if (after === null || "value" in after) cell.value = content;
      else if (this.results.has(address)) cell.value = this.results.get(address)!;
      if (isFree && after?.numberFormat !== undefined) cell.format = after.numberFormat;
    }
    return Promise.resolve({ kind: "written", sheets: [] });
  };

  cell(address: string): FullCell {
    const { sheet, cells } = splitAddress(address);
    const { top, left } = boxOf(cells)!;
    return this.#cells.get(sheet!)![top - 1]![left - 1]!;
  }

  #block(sheet: string, box: CellBox): CellBlock {
    const rows = this.#cells.get(sheet);
    if (rows === undefined) throw new Error(`No sheet for ${addressOf(sheet, box)}`);
    const grid = <Content>(take: (cell: FullCell) => Content) =>
      Array.from({ length: box.rows }, (_row, down) =>
        Array.from({ length: box.columns }, (_column, right) => take(rows[box.top - 1 + down]?.[box.left - 1 + right] ?? blank)),
      );
    return {
      ...{ sheet, top: box.top, left: box.left, values: grid(({ value }) => value) },
      ...{ formulas: grid(({ content }) => content), numberFormats: grid(({ format }) => format) },
    };
  }
}

function full(cell: TestCell): FullCell {
  if (typeof cell !== "object") return { value: cell, content: cell, format: "General" };
  return { value: cell.value, content: cell.formula ?? cell.value, format: cell.format ?? "General" };
}
