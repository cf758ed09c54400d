import type { ICellData, ICommandService, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellBox } from "../engine/engine";
import { UNLOCKED } from "../file/readSheet";
import { readTyped } from "./typedText";

/** What Excel's `range.values` holds: "" for blank, error texts, a serial number for a date. */
export type CellValue = string | number | boolean;

type Unlocked = Nullable<{ readonly [UNLOCKED]?: boolean }>;

const ERROR = /^#(N\/A|DIV\/0!|NUM!|VALUE!|NULL!|NAME\?|REF!|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|GETTING_DATA)$/;
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/** nothing of a former formula, shared formula or rich text may survive a write */
const BLANK: ICellData = { v: null, f: null, si: null, p: null };

const richText = (cell: ICellData): string | undefined => cell.p?.body?.dataStream.replace(/\r\n$/, "");

export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const text = richText(cell);
  if (text !== undefined) return text;
  const { v, t } = cell;
  if (v === undefined || v === null) return "";
  if (t === BOOLEAN) return v === true || v === 1 || v === "1";
  return t === NUMBER ? Number(v) : v;
}

export function valueType(value: CellValue): "Empty" | "Double" | "Boolean" | "Error" | "String" {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return ERROR.test(value) ? "Error" : "String";
}

const contains = (box: CellBox, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

/** The cells of one sheet in Excel's terms. A grid is smaller than Excel's sheet: what lies outside is blank. */
export class SheetCells {
  readonly #worksheet: Worksheet;

  constructor(
    readonly sheet: FWorksheet,
    readonly commands: ICommandService,
  ) {
    this.#worksheet = sheet.getSheet();
  }

  #map<T>(box: CellBox, read: (row: number, column: number) => T, outside: T): T[][] {
    const [rows, columns] = [this.sheet.getMaxRows(), this.sheet.getMaxColumns()];
    return Array.from({ length: box.rows }, (_, i) =>
      Array.from({ length: box.columns }, (__, j) =>
        box.row + i < rows && box.column + j < columns ? read(box.row + i, box.column + j) : outside,
      ),
    );
  }

  /** getCellRaw has plain numbers where getCell has display text, but only getCell knows a spill and a painted table header */
  #stored(row: number, column: number): Nullable<ICellData> {
    const raw = this.#worksheet.getCellRaw(row, column);
    return raw?.v === undefined || raw.v === null ? this.#worksheet.getCell(row, column) : raw;
  }

  value(row: number, column: number): CellValue {
    return this.values({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
  }

  values(box: CellBox): CellValue[][] {
    return this.#map<CellValue>(box, (row, column) => valueOf(this.#stored(row, column)), "");
  }

  formulas(box: CellBox): CellValue[][] {
    const rows = Math.min(box.rows, this.sheet.getMaxRows() - box.row);
    const columns = Math.min(box.columns, this.sheet.getMaxColumns() - box.column);
    const values = this.values(box);
    if (rows <= 0 || columns <= 0) return values;
    // resolves shared formulas, which a raw cell only points at
    const formulas = this.sheet.getRange(box.row, box.column, rows, columns).getFormulas();
    return values.map((row, i) => row.map((value, j) => formulas[i]?.[j] || value));
  }

  texts(box: CellBox): string[][] {
    const shown = (row: number, column: number): string => {
      const cell = this.#worksheet.getCell(row, column);
      if (!cell) return "";
      const value = richText(cell) ?? cell.v ?? "";
      return cell.t === BOOLEAN && typeof value !== "string" ? (value ? "TRUE" : "FALSE") : String(value);
    };
    return this.#map(box, shown, "");
  }

  numberFormats(box: CellBox): string[][] {
    const known = new Map<string, string>();
    return this.#map(
      box,
      (row, column) => {
        const styles = [
          this.#worksheet.getCellRaw(row, column)?.s,
          this.#worksheet.getRowStyle(row, true),
          this.#worksheet.getColumnStyle(column, true),
        ];
        // a style of its own, that is no name of one, is rare
        const names = styles.map((style) => (typeof style === "object" && style !== null ? null : (style ?? "")));
        if (names.includes(null)) return this.numberFormat(row, column);
        const key = names.join("|");
        const format = known.get(key) ?? this.numberFormat(row, column);
        known.set(key, format);
        return format;
      },
      "General",
    );
  }

  numberFormat(row: number, column: number): string {
    const cell = this.#worksheet.getCellRaw(row, column) ?? {};
    return this.#worksheet.getComposedCellStyleByCellData(row, column, cell).n?.pattern ?? "General";
  }

  /** The smallest box inside `within` that holds every stored cell with contents (or, unless valuesOnly, with a format); null for none. */
  used(valuesOnly: boolean, within: CellBox): CellBox | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const lastRow = Math.min(within.row + within.rows, this.sheet.getMaxRows());
    const lastColumn = Math.min(within.column + within.columns, this.sheet.getMaxColumns());
    for (let row = within.row; row < lastRow; row++)
      for (let column = within.column; column < lastColumn; column++) {
        const cell = this.#worksheet.getCellRaw(row, column);
        if (!cell) continue;
        const filled = valueOf(cell) !== "" || Boolean(cell.f) || Boolean(cell.si);
        if (!filled && (valuesOnly || !cell.s)) continue;
        [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
      }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Writes a block in one command. null leaves a cell as it is, "" empties it, "=…" is a formula, other text is read as typed. */
  write(box: CellBox, values: readonly (readonly unknown[])[]): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    values.forEach((line, i) => {
      line.forEach((value, j) => {
        if (value === null || value === undefined) return;
        const [row, column] = [box.row + i, box.column + j];
        (cells[row] ??= {})[column] = this.#cell(value, row, column);
      });
    });
    this.#set(box, cells);
  }

  #cell(value: unknown, row: number, column: number): ICellData {
    if (value === "") return BLANK;
    if (typeof value === "boolean") return { ...BLANK, v: value ? 1 : 0, t: BOOLEAN };
    if (typeof value === "number") return { ...BLANK, v: value, t: NUMBER };
    const text = String(value);
    const format = this.numberFormat(row, column);
    if (text.startsWith("=") && text.length > 1 && format !== "@") return { ...BLANK, f: text };
    const typed = readTyped(text, format);
    const cell: ICellData =
      typeof typed.value === "string"
        ? { ...BLANK, v: typed.value, t: TEXT }
        : { ...BLANK, v: Number(typed.value), t: typeof typed.value === "boolean" ? BOOLEAN : NUMBER };
    return typed.numberFormat !== undefined && format === "General" ? { ...cell, s: { n: { pattern: typed.numberFormat } } } : cell;
  }

  /** Empties what is there; cells that were never used are not touched. */
  clear(box: CellBox, what: { readonly contents: boolean; readonly formats: boolean }): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    const cleared: ICellData = { ...(what.contents ? BLANK : {}), ...(what.formats ? { s: null } : {}) };
    this.#worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && contains(box, row, column)) (cells[row] ??= {})[column] = cleared;
    });
    if (Object.keys(cells).length > 0) this.#set({ ...box, rows: 1, columns: 1 }, cells);
  }

  /** @param style null leaves the cell's own */
  style(box: CellBox, style: (row: number, column: number) => IStyleData | null): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    for (let row = box.row; row < box.row + box.rows; row++) {
      const line: Record<number, ICellData> = (cells[row] = {});
      for (let column = box.column; column < box.column + box.columns; column++) {
        const own = style(row, column);
        if (own !== null) line[column] = { s: own };
      }
    }
    this.#grow(box);
    // As the grid's own command for styles does: anything else given cells without a formula takes the old formula out.
    this.commands.syncExecuteCommand("sheet.mutation.set-range-values", {
      unitId: this.sheet.getWorkbook().getUnitId(),
      subUnitId: this.sheet.getSheetId(),
      trigger: "sheet.command.set-style",
      cellValue: cells,
    });
  }

  /** null where some are and others are not */
  locked(box: CellBox): boolean | null {
    const answers = new Set<boolean>();
    const last = Math.min(box.column + box.columns, this.sheet.getMaxColumns());
    for (let row = box.row; row < Math.min(box.row + box.rows, this.sheet.getMaxRows()); row++)
      for (let column = box.column; column < last; column++) {
        const own = (this.#worksheet.getCellRaw(row, column)?.custom as Unlocked)?.[UNLOCKED];
        const ofColumn = (this.#worksheet.getColumnManager().getColumn(column)?.custom as Unlocked)?.[UNLOCKED];
        answers.add(!(own ?? ofColumn ?? false));
        if (answers.size > 1) return null;
      }
    return answers.size === 0 || answers.has(true);
  }

  styleOf(row: number, column: number): IStyleData {
    return this.#worksheet.getComposedCellStyle(row, column);
  }

  #set(box: CellBox, cells: Record<number, Record<number, ICellData>>): void {
    if (Object.keys(cells).length === 0) return;
    this.#grow(box);
    this.sheet.getRange(box.row, box.column, box.rows, box.columns).setValues(cells);
  }

  /** Excel's sheet has no edge where the grid has one. */
  #grow(box: CellBox): void {
    const [rows, columns] = [box.row + box.rows, box.column + box.columns];
    if (rows > this.sheet.getMaxRows()) this.sheet.setRowCount(rows + 50);
    if (columns > this.sheet.getMaxColumns()) this.sheet.setColumnCount(columns + 5);
  }
}
