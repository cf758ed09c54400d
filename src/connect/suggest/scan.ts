import { cellAddress, columnLetters, quotedSheet } from "../../sheet/address";
import type { CellBox, SheetOutline, WorkbookOutline } from "../../sheet/outline";
import { planTableNames } from "../../sheet/planTables";
import type { Workbook } from "../../sheet/workbook";
import { findBlocks } from "./layout";
import { type Pace, Stretch } from "./pace";
import { GridReader, SheetGrid } from "./sheetGrid";
import { Texts } from "./texts";
import type { Block, WorkbookIndex } from "./workbookIndex";

export interface ScanOptions extends Pace {
  readonly signal?: AbortSignal;
  /** cells read so far, of so many */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Cells asked for at once. */
const chunkSize = 20_000;
/** What lies further out on a sheet is a stray cell, or a list whose rows are all of one kind. */
const mostColumns = 200;
const mostCells = 200_000;
const mostCellsInAll = 1_000_000;

/**
 * Reads the workbook and finds what belongs together in it, in short stretches. The plan's own tables are left out, and hidden sheets
 * unless there are no others.
 *
 * Rejects with the signal's reason when cancelled; a failing reading rejects as the workbook says.
 */
export async function scan(workbook: Pick<Workbook, "readOutline" | "readCells">, options: ScanOptions): Promise<WorkbookIndex> {
  const stretch = new Stretch(options, options.signal);
  options.signal?.throwIfAborted();
  const outline = await workbook.readOutline();
  stretch.resume();
  const texts = new Texts();
  const reader = new GridReader(texts, planReading(outline));
  const sheets = sheetsToRead(outline);
  const mostOfOne = Math.min(mostCells, Math.floor(mostCellsInAll / Math.max(1, sheets.length)));
  const grids = sheets.map(({ name, used }) => ({ grid: new SheetGrid(name, cut(used, mostOfOne)), used }));
  const parts = partsOf(grids.map(({ grid }) => grid));
  const total = parts.reduce((sum, { cells }) => sum + cells, 0);
  let done = 0;
  options.onProgress?.(done, total);
  for (const group of grouped(parts)) {
    const blocks = await workbook.readCells(group.map(({ address }) => address));
    stretch.resume();
    for (const [index, block] of blocks.entries()) {
      for (let row = 0; row < block.values.length; row += 1) {
        if (stretch.isLong()) await stretch.giveWay();
        reader.put(group[index]!.grid, block, row);
      }
    }
    done += group.reduce((sum, { cells }) => sum + cells, 0);
    options.onProgress?.(done, total);
    await stretch.giveWay();
  }
  const blocks: Block[] = [];
  for (const { grid } of grids) {
    const tables = outline.tables.filter(({ sheet }) => sheet === grid.name);
    blocks.push(...findBlocks(grid, tables, texts).filter(({ table }) => table === null || !isPlanTable(table.name)));
    if (stretch.isLong()) await stretch.giveWay();
  }
  const cutSheets = grids.filter(({ grid, used }) => grid.box !== used).map(({ grid }) => grid.name);
  return { outline, texts, blocks, cutSheets, names: namesByAddress(outline) };
}

interface UsedSheet extends SheetOutline {
  readonly used: CellBox;
}

function sheetsToRead({ sheets, tables }: WorkbookOutline): readonly UsedSheet[] {
  const planSheets = new Set(tables.flatMap(({ name, sheet }) => (isPlanTable(name) ? [sheet] : [])));
  const used = sheets.filter((sheet): sheet is UsedSheet => sheet.used !== null && sheet.used.rows > 0 && sheet.used.columns > 0);
  const own = used.filter(({ name }) => !planSheets.has(name) || tables.some((table) => table.sheet === name && !isPlanTable(table.name)));
  const visible = own.filter(({ isHidden }) => !isHidden);
  return visible.length > 0 ? visible : own;
}

/** The plan's tables, and copies of them, which Excel gives a number behind the name. */
function isPlanTable(name: string): boolean {
  const plain = name.toLowerCase().replace(/_?\d+$/u, "");
  return planTableNames.some((table) => table.toLowerCase() === plain);
}

/** Formulas that read the plan's tables or its sheet, or answer for the plan: they are what comes of the figures. */
export function planReading({ tables }: WorkbookOutline): RegExp {
  const named = tables.filter(({ name }) => isPlanTable(name));
  const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const words = [
    ...planTableNames.map((name) => `(?<![\\p{L}\\p{N}_.])${name}\\[`),
    ...new Set(named.map(({ sheet }) => `(?<![\\p{L}\\p{N}_.])${literally(sheet.replaceAll("'", "''"))}'?!`)),
    "PLAN\\.(?:SCORE|GOALMET|STATUS|EXPLAIN|HEADROOM|POINTS|GOALCOUNT|SUMMARY|NEXTREPORT|EVALUATED|DEVIATION|FULFILMENT)",
  ];
  return new RegExp(words.join("|"), "iu");
}

function cut(used: CellBox, most: number): CellBox {
  const columns = Math.min(used.columns, mostColumns);
  const rows = Math.min(used.rows, Math.max(1, Math.floor(most / columns)));
  return rows === used.rows && columns === used.columns ? used : { ...used, rows, columns };
}

interface Part {
  readonly grid: SheetGrid;
  readonly address: string;
  readonly cells: number;
}

/** Each sheet in pieces of whole rows, none larger than a chunk. */
function partsOf(grids: readonly SheetGrid[]): readonly Part[] {
  return grids.flatMap((grid) => {
    const { top, left, rows, columns } = grid.box;
    const height = Math.max(1, Math.floor(chunkSize / columns));
    return Array.from({ length: Math.ceil(rows / height) }, (_, index) => {
      const first = top + index * height;
      const count = Math.min(height, top + rows - first);
      const corner = `${columnLetters(left + columns - 1)}${String(first + count - 1)}`;
      return { grid, address: `${cellAddress(grid.name, first, left)}:${corner}`, cells: count * columns };
    });
  });
}

/** Pieces of small sheets are asked for together: every round trip costs. */
function grouped(parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  let size = Infinity;
  for (const part of parts) {
    if (size + part.cells > chunkSize) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(part);
    size += part.cells;
  }
  return groups;
}

function namesByAddress({ names }: WorkbookOutline): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap(({ name, address }) => {
      const [, sheet, cells] = /^(.+)!([^!]+)$/u.exec(address) ?? [];
      if (sheet === undefined || cells === undefined) return [];
      const plain = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
      return [[`${quotedSheet(plain)}!${cells.replaceAll("$", "")}`, name] as const];
    }),
  );
}
