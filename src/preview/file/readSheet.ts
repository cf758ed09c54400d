import type { ICellData, IColumnData, IRowData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { CellStyle, Sheet } from "hucre";
import { gridFormula, gridValue, spilledCells, splitKey, TEXT, unshareFormulas } from "./cells";
import { gridStyle } from "./styles";

/** Styles shared by all sheets of a workbook, by id. */
export class StylePool {
  readonly styles: Record<string, IStyleData> = {};
  readonly #ids = new Map<string, string>();
  readonly #known = new Map<CellStyle, string | null>();

  constructor(private readonly theme: readonly string[] | undefined) {}

  /** null for a style that paints nothing. */
  id(style: CellStyle | undefined): string | null {
    if (!style) return null;
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    const painted = gridStyle(style, this.theme);
    const key = JSON.stringify(painted);
    let id = this.#ids.get(key) ?? null;
    if (id === null && key !== "{}") {
      id = `s${this.#ids.size + 1}`;
      this.#ids.set(key, id);
      this.styles[id] = painted;
    }
    this.#known.set(style, id);
    return id;
  }
}

/** Among what a cell or a column carries with it: whether it may be written where its sheet is protected. */
export const UNLOCKED = "unlocked";

const isUnlocked = (style: CellStyle | undefined): boolean => style?.protection?.locked === false;

const DATE_STYLE: CellStyle = { numFmt: "yyyy-mm-dd" };
/** Files give widths in characters of the default font and heights in points; the grid wants pixels. */
const pixelsOfWidth = (characters: number): number => Math.round(characters * 7 + 5);
export const pixelsOfHeight = (points: number): number => Math.round((points * 96) / 72);

/** undefined where it has none, or one of the theme's, which the grid does not know */
export const tabColorOf = (sheet: Sheet): string | undefined =>
  sheet.view?.tabColor?.rgb ? `#${sheet.view.tabColor.rgb.slice(-6)}` : undefined;

/** One sheet as the grid's snapshot; the sheet's shared formulas are resolved in place. */
export function readSheet(sheet: Sheet, id: string, pool: StylePool): Partial<IWorksheetData> {
  unshareFormulas(sheet);
  const spilled = spilledCells(sheet);
  const cellData: Record<number, Record<number, ICellData>> = {};
  let width = 26;
  const unlockedColumns = new Set(sheet.columns?.flatMap((column, i) => (isUnlocked(column.style) ? [i] : [])));
  const put = (row: number, column: number, cell: ICellData): void => {
    const unlocked = isUnlocked(sheet.cells?.get(`${row},${column}`)?.style);
    (cellData[row] ??= {})[column] = unlocked || unlockedColumns.has(column) ? { ...cell, custom: { [UNLOCKED]: unlocked } } : cell;
    if (column >= width) width = column + 1;
  };
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value === null) return;
      const key = `${row},${column}`;
      const known = sheet.cells?.get(key);
      if (known?.formula || spilled.has(key)) return;
      const content = gridValue(value);
      if (!content) return;
      const style = pool.id(known?.style ?? (value instanceof Date ? DATE_STYLE : undefined));
      put(row, column, { ...content, ...(style ? { s: style } : {}) });
    }),
  );
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = splitKey(key);
    const style = pool.id(cell.style);
    const formula = gridFormula(cell);
    if (formula) {
      const cached = gridValue(cell.formulaResult ?? cell.value) ?? (cell.formulaResult === "" ? { v: "", t: TEXT } : {});
      put(row, column, { f: formula, ...cached, ...(style ? { s: style } : {}) });
    } else if ((style || isUnlocked(cell.style)) && !cellData[row]?.[column]) put(row, column, style ? { s: style } : {});
  }
  const columnData: Record<number, Partial<IColumnData>> = {};
  sheet.columns?.forEach((column, i) => {
    const style = pool.id(column.style);
    if (column.width !== undefined || column.hidden || style || isUnlocked(column.style))
      columnData[i] = {
        ...(column.width !== undefined ? { w: pixelsOfWidth(column.width) } : {}),
        ...(column.hidden ? { hd: 1 } : {}),
        ...(style ? { s: style } : {}),
        ...(isUnlocked(column.style) ? { custom: { [UNLOCKED]: true } } : {}),
      };
  });
  const rowData: Record<number, Partial<IRowData>> = {};
  for (const [row, definition] of sheet.rowDefs ?? [])
    if (definition.height !== undefined || definition.hidden)
      rowData[row] = {
        ...(definition.height !== undefined ? { h: pixelsOfHeight(definition.height), ia: 0 } : {}),
        ...(definition.hidden ? { hd: 1 } : {}),
      };
  const frozenRows = sheet.freezePane?.rows ?? 0;
  const frozenColumns = sheet.freezePane?.columns ?? 0;
  return {
    id,
    name: sheet.name,
    cellData,
    columnData,
    rowData,
    hidden: sheet.hidden || sheet.veryHidden ? 1 : 0,
    rowCount: Math.max(200, sheet.rows.length + 100),
    columnCount: Math.max(width, sheet.columns?.length ?? 0) + 4,
    mergeData: (sheet.merges ?? []).map((merge) => ({
      startRow: merge.startRow,
      endRow: merge.endRow,
      startColumn: merge.startCol,
      endColumn: merge.endCol,
    })),
    showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
    ...(tabColorOf(sheet) === undefined ? {} : { tabColor: tabColorOf(sheet)! }),
    ...(frozenRows || frozenColumns
      ? { freeze: { xSplit: frozenColumns, ySplit: frozenRows, startRow: frozenRows || -1, startColumn: frozenColumns || -1 } }
      : {}),
  };
}
