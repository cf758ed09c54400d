import type { IStyleData, Nullable } from "@univerjs/core";
import type { CellBox } from "../../engine/engine";
import { flagArgument, numberArgument, oneOf, sizeArgument, textArgument } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";
import { columnPixels, rowPixels } from "../../file/sizes";
import { INDENT } from "../../file/styles";
import { intersection } from "../address";
import { gridSheet, mayFormat, sheetCells } from "../model";
import { invalidArgument } from "../richApiError";
import { rangeBorders } from "./rangeBorders";
import { formatBoxOf, boxOf, type RangeTarget } from "./rangeTarget";

/** One value where the whole range agrees, null where it differs, as Excel answers. */
function agreed<T>(target: RangeTarget, read: (style: IStyleData) => T): T | null {
  const box = formatBoxOf(target);
  const cells = sheetCells(target.sheet);
  const first = read(cells.styleOf(box.row, box.column));
  for (let row = box.row; row < box.row + box.rows; row++)
    for (let column = box.column; column < box.column + box.columns; column++) if (read(cells.styleOf(row, column)) !== first) return null;
  return first;
}

const apply = (target: RangeTarget, style: IStyleData): void => {
  mayFormat(target.sheet);
  sheetCells(target.sheet).style(formatBoxOf(target), () => style);
};

const color = (value: Nullable<string>, otherwise: string): string => (value ?? otherwise).toUpperCase();

const fill: HostClass<RangeTarget> = {
  name: "RangeFill",
  read: { Color: (target) => agreed(target, (style) => color(style.bg?.rgb, "#FFFFFF")) ?? "" },
  write: {
    Color: (target, value) => {
      apply(target, { bg: { rgb: textArgument(value) } });
    },
  },
  call: {
    Clear: (target) => {
      apply(target, { bg: null });
    },
  },
};

const font: HostClass<RangeTarget> = {
  name: "RangeFont",
  read: {
    Bold: (target) => agreed(target, (style) => style.bl === 1),
    Italic: (target) => agreed(target, (style) => style.it === 1),
    Color: (target) => agreed(target, (style) => color(style.cl?.rgb, "#000000")) ?? "",
    Size: (target) => agreed(target, (style) => style.fs ?? 11),
    Name: (target) => agreed(target, (style) => style.ff ?? "Calibri"),
    Underline: (target) => agreed(target, (style) => (style.ul?.s === 1 ? "Single" : "None")),
  },
  write: {
    Name: (target, value) => {
      apply(target, { ff: textArgument(value) });
    },
    /** the grid and its file know one line only */
    Underline: (target, value) => {
      apply(target, { ul: { s: oneOf(value, ["None", "Single"]) === "Single" ? 1 : 0 } });
    },
    Bold: (target, value) => {
      apply(target, { bl: flagArgument(value) ? 1 : 0 });
    },
    Size: (target, value) => {
      apply(target, { fs: sizeArgument(value) });
    },
    Italic: (target, value) => {
      apply(target, { it: flagArgument(value) ? 1 : 0 });
    },
    Color: (target, value) => {
      apply(target, { cl: { rgb: textArgument(value) } });
    },
  },
};

/** As the file has it; the preview neither locks nor unlocks. */
const formatProtection: HostClass<RangeTarget> = {
  name: "FormatProtection",
  read: { Locked: (target) => sheetCells(target.sheet).locked(formatBoxOf(target)) },
};

/** Univer's WrapStrategy.WRAP and OVERFLOW */
const WRAP = 3;
const OVERFLOW = 1;

/** Univer's VerticalAlign and HorizontalAlign */
const VERTICAL = { Top: 1, Center: 2, Bottom: 3 } as const;
const HORIZONTAL = { General: 0, Left: 1, Center: 2, Right: 3, Justify: 4, Distributed: 6 } as const;

const wordOf = <Word extends string>(words: Readonly<Record<Word, number>>, own: number, otherwise: Word): Word =>
  (Object.keys(words) as Word[]).find((word) => words[word] === own) ?? otherwise;

/** Excel counts in points, the grid in pixels */
const pixels = (value: unknown): number => Math.round(sizeArgument(value) * (96 / 72));
const points = (size: number): number => (size * 72) / 96;

/** The rows of a range that the grid has: more is never to be seen. */
function gridRows(target: RangeTarget): CellBox {
  const sheet = gridSheet(target.sheet);
  const box = intersection(boxOf(target), { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  if (!box) throw invalidArgument();
  return box;
}

/** Rows nobody gave a height are as high as their wrapped texts need. @param keepSet leaves those alone that somebody gave one */
function fitRows(target: RangeTarget, keepSet: boolean): void {
  const [box, sheet] = [gridRows(target), gridSheet(target.sheet)];
  const rows = Array.from({ length: box.rows }, (_, index) => box.row + index);
  const free = keepSet ? rows.filter((row) => sheet.getSheet().getRowManager().getRow(row)?.ia !== 0) : rows;
  if (free.length === box.rows) sheet.setRowAutoHeight(box.row, box.rows);
  else for (const row of free) sheet.setRowAutoHeight(row, 1);
}

function sameSize(from: number, count: number, size: (index: number) => number): number | null {
  const first = size(from);
  for (let index = from + 1; index < from + count; index++) if (size(index) !== first) return null;
  return points(first);
}

export const rangeFormat: HostClass<RangeTarget> = {
  name: "RangeFormat",
  read: {
    WrapText: (target) => agreed(target, (style) => style.tb === WRAP),
    VerticalAlignment: (target) => agreed(target, (style) => wordOf(VERTICAL, style.vt ?? VERTICAL.Bottom, "Bottom")),
    HorizontalAlignment: (target) => agreed(target, (style) => wordOf(HORIZONTAL, style.ht ?? HORIZONTAL.General, "General")),
    IndentLevel: (target) => agreed(target, (style) => Math.round((style.pd?.l ?? 0) / INDENT)),
    RowHeight: (target) => {
      const { row, rows } = gridRows(target);
      return sameSize(row, rows, (index) => rowPixels(gridSheet(target.sheet).getSheet().getConfig().rowData[index]));
    },
    ColumnWidth: (target) => {
      const { column, columns } = gridRows(target);
      return sameSize(column, columns, (index) => columnPixels(gridSheet(target.sheet).getSheet().getConfig().columnData[index]));
    },
  },
  write: {
    /** Excel makes rows as high as wrapped text needs, unless somebody gave them a height */
    WrapText: (target, value) => {
      const wraps = flagArgument(value);
      apply(target, { tb: wraps ? WRAP : OVERFLOW });
      if (wraps) fitRows(target, true);
    },
    VerticalAlignment: (target, value) => {
      apply(target, { vt: VERTICAL[oneOf(value, ["Top", "Center", "Bottom"])] });
    },
    HorizontalAlignment: (target, value) => {
      apply(target, { ht: HORIZONTAL[oneOf(value, ["General", "Left", "Center", "Right", "Justify", "Distributed"])] });
    },
    /** a cell without an alignment of its own is aligned to the left by it, as in Excel */
    IndentLevel: (target, value) => {
      const level = numberArgument(value);
      if (level < 0 || level > 250) throw invalidArgument();
      mayFormat(target.sheet);
      const cells = sheetCells(target.sheet);
      cells.style(formatBoxOf(target), (row, column) => ({
        pd: { l: level * INDENT },
        ...(level > 0 && !cells.styleOf(row, column).ht ? { ht: HORIZONTAL.Left } : {}),
      }));
    },
    ColumnWidth: (target, value) => {
      const box = boxOf(target);
      gridSheet(target.sheet).setColumnWidths(box.column, box.columns, pixels(value));
    },
    /** forced: without that the grid makes no row lower than its text */
    RowHeight: (target, value) => {
      const { row, rows } = gridRows(target);
      gridSheet(target.sheet).setRowHeightsForced(row, rows, pixels(value));
    },
  },
  open: {
    Protection: (target) => HostObject.of(formatProtection, target),
    Fill: (target) => HostObject.of(fill, target),
    Font: (target) => HostObject.of(font, target),
    Borders: (target) => HostObject.of(rangeBorders, target),
  },
  call: {
    AutofitRows: (target) => {
      fitRows(target, false);
    },
  },
};

export const rangeFormatParts: readonly HostClass<RangeTarget>[] = [fill, font, formatProtection, rangeBorders];
