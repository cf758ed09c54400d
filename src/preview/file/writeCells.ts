import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { type Cell, type CellStyle, type CellValue, isDateFormat, serialToDate, type Sheet } from "hucre";
import { boxName } from "./a1";
import { BOOLEAN, fileSerial, gridFormula, gridValue, spilledCells, splitKey } from "./cells";
import { maySpill, toFile } from "./formulas";
import { fileStyle, gridStyle, samePaint } from "./styles";

export interface WriteContext {
  readonly styles: NonNullable<IWorkbookData["styles"]>;
  readonly theme: readonly string[] | undefined;
  readonly dateSystem: "1900" | "1904";
}

/** What stands in a grid cell: booleans as such, a rich text as its plain text, null for blank. */
export function gridValueOf(cell: ICellData | null | undefined): string | number | boolean | null {
  if (!cell) return null;
  if (cell.v === null || cell.v === undefined || cell.v === "") return cell.p?.body?.dataStream.replace(/\r\n$|\r|\n$/g, "") || null;
  return cell.t === BOOLEAN ? Boolean(Number(cell.v)) : cell.v;
}

function styleOf(cell: ICellData | null | undefined, styles: WriteContext["styles"]): IStyleData {
  const style = typeof cell?.s === "string" ? styles[cell.s] : cell?.s;
  return style ?? {};
}

const isDate = (style: CellStyle | undefined): boolean => style?.numFmt !== undefined && isDateFormat(style.numFmt);

/** A number in a cell that shows dates goes through a Date, so that the file's own date system is kept. */
function fileValue(content: string | number | boolean | null, style: CellStyle | undefined): CellValue {
  return typeof content === "number" && content >= 0 && isDate(style) ? serialToDate(content) : content;
}

function writeCell(sheet: Sheet, key: string, cell: ICellData | null | undefined, context: WriteContext): void {
  const [row, column] = splitKey(key);
  const old = sheet.cells?.get(key);
  const oldRaw = sheet.rows[row]?.[column] ?? null;
  const formula = cell?.f ?? null;
  const sameFormula = formula === gridFormula(old);
  const was = gridValueOf(gridValue(old?.formula ? (old.value ?? old.formulaResult) : oldRaw));
  const shown = gridValueOf(cell);
  // A function that has not answered yet must not take the last result out of the file.
  const content = sameFormula && formula !== null && shown === "#BUSY!" ? was : shown;
  const painted = styleOf(cell, context.styles);
  const oldPainted = gridStyle(old?.style, context.theme);
  // The grid gives results of date functions a date format of its own.
  const compared = sameFormula && formula && !oldPainted.n ? { ...painted, n: null } : painted;
  const sameStyle = samePaint(compared, oldPainted);
  if (sameFormula && sameStyle && content === was) return;
  const style = sameStyle ? old?.style : fileStyle(compared, old?.style);
  const {
    formula: _f,
    formulaResult: _r,
    formulaType: _t,
    formulaRef: _ref,
    formulaDynamic: _d,
    richText,
    ...rest
  } = old ?? { type: "empty" as const };
  const next: Cell = { ...rest, value: null, type: "empty", ...(style ? { style } : {}) };
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const line = sheet.rows[row] ?? [];
  while (line.length <= column) line.push(null);
  if (formula !== null) {
    const serial = typeof content === "number" && isDate(style) ? fileSerial(content, context.dateSystem) : content;
    next.type = "formula";
    next.value = serial;
    next.formulaResult = serial;
    if (sameFormula && old?.formula) {
      next.formula = old.formula;
      if (old.formulaType) next.formulaType = old.formulaType;
      if (old.formulaRef) next.formulaRef = old.formulaRef;
      if (old.formulaDynamic) next.formulaDynamic = true;
    } else {
      next.formula = toFile(formula.replace(/^=/, ""));
      if (maySpill(formula)) {
        next.formulaType = "array";
        next.formulaRef = boxName({ row, column, rows: 1, columns: 1 });
        next.formulaDynamic = true;
      }
    }
    line[column] = null;
  } else {
    const value = content === was && !old?.formula ? oldRaw : fileValue(content, style);
    next.value = value;
    next.type = value === null ? "empty" : value instanceof Date ? "date" : (typeof value as "string" | "number" | "boolean");
    if (richText && content === was) {
      next.richText = richText;
      next.type = "richText";
    }
    line[column] = value;
  }
  sheet.cells?.set(key, next);
}

/** Writes what differs between the grid and the file's model; cells on both sides that say the same are left as they are. */
export function writeCells(sheet: Sheet, grid: Partial<IWorksheetData>, context: WriteContext): void {
  sheet.cells ??= new Map();
  const at = (key: string): ICellData | null | undefined => {
    const [row, column] = splitKey(key);
    return grid.cellData?.[row]?.[column];
  };
  const keys = new Set(sheet.cells.keys());
  sheet.rows.forEach((values, row) => values.forEach((value, column) => void (value !== null && keys.add(`${row},${column}`))));
  for (const [row, cells] of Object.entries(grid.cellData ?? {}) as [string, object | undefined][])
    for (const column of Object.keys(cells ?? {})) keys.add(`${row},${column}`);
  const spilled = spilledCells({ ...sheet, cells: new Map([...sheet.cells].filter(([key, cell]) => gridFormula(cell) === at(key)?.f)) });
  for (const key of keys) if (!spilled.has(key)) writeCell(sheet, key, at(key), context);
}
