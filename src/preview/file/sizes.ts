import type { IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import { bytesOf, textOf } from "./xml";

/** In pixels, as the saved file has them: the grid itself shows rows and columns without a size of their own larger. */
const ROW = 20;
const COLUMN = 64;
/** below that a row that was fitted is an ordinary one */
const GRID_ROW = 24;

type Row = Partial<IRowData> | undefined;

/** A row fitted to wrapped or large text. */
const fitted = (row: Row): number | null => (row !== undefined && row.ia !== 0 && (row.ah ?? 0) > GRID_ROW ? (row.ah ?? null) : null);

export const rowPixels = (row: Row): number => (row?.hd === 1 ? 0 : row?.ia === 0 ? (row.h ?? ROW) : (fitted(row) ?? ROW));
export const columnPixels = (column: Partial<IColumnData> | undefined): number => (column?.hd === 1 ? 0 : (column?.w ?? COLUMN));

/**
 * Rows fitted to their text get their height without being fixed to it. LibreOffice fits none when it opens a file; Excel would, but takes
 * what stands there.
 */
export function putFittedHeights(
  parts: ReadonlyMap<string, Uint8Array>,
  sheets: readonly Partial<IWorksheetData>[],
  sheetPaths: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  const out = new Map(parts);
  sheets.forEach((grid, index) => {
    const heights = new Map<string, number>();
    for (const [row, data] of Object.entries(grid.rowData ?? {}) as [string, Row][]) {
      const pixels = fitted(data);
      if (pixels !== null) heights.set(String(Number(row) + 1), (pixels * 72) / 96);
    }
    const path = sheetPaths[index];
    if (heights.size === 0 || path === undefined) return;
    const xml = textOf(out.get(path)).replace(/<row r="(\d+)"(?![^>]* ht=)/g, (tag, row: string) => {
      const height = heights.get(row);
      return height === undefined ? tag : `${tag} ht="${height}"`;
    });
    out.set(path, bytesOf(xml));
  });
  return out;
}
