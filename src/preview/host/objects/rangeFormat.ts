import type { IStyleData, Nullable } from "@univerjs/core";
import { flagArgument, numberArgument, oneOf, textArgument } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";
import { gridSheet, mayFormat, sheetCells } from "../model";
import { boundedBoxOf, boxOf, type RangeTarget } from "./rangeTarget";

/** One value where the whole range agrees, null where it differs, as Excel answers. */
function agreed<T>(target: RangeTarget, read: (style: IStyleData) => T): T | null {
  const box = boundedBoxOf(target);
  const cells = sheetCells(target.sheet);
  const first = read(cells.styleOf(box.row, box.column));
  for (let row = box.row; row < box.row + box.rows; row++)
    for (let column = box.column; column < box.column + box.columns; column++) if (read(cells.styleOf(row, column)) !== first) return null;
  return first;
}

const apply = (target: RangeTarget, style: IStyleData): void => {
  mayFormat(target.sheet);
  sheetCells(target.sheet).style(boundedBoxOf(target), () => style);
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
  },
  write: {
    Bold: (target, value) => {
      apply(target, { bl: flagArgument(value) ? 1 : 0 });
    },
    Size: (target, value) => {
      apply(target, { fs: numberArgument(value) });
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
  read: { Locked: (target) => sheetCells(target.sheet).locked(boundedBoxOf(target)) },
};

/** Univer's WrapStrategy.WRAP and OVERFLOW */
const WRAP = 3;
const OVERFLOW = 1;

/** Univer's VerticalAlign */
const VERTICAL = { Top: 1, Center: 2, Bottom: 3 } as const;

export const rangeFormat: HostClass<RangeTarget> = {
  name: "RangeFormat",
  read: {
    WrapText: (target) => agreed(target, (style) => style.tb === WRAP),
    VerticalAlignment: (target) => {
      const found = agreed(target, (style) => style.vt);
      return Object.entries(VERTICAL).find(([, own]) => own === (found ?? 3))?.[0] ?? "Bottom";
    },
  },
  write: {
    /** Excel makes rows as high as wrapped text needs, unless somebody gave them a height */
    WrapText: (target, value) => {
      const wraps = flagArgument(value);
      apply(target, { tb: wraps ? WRAP : OVERFLOW });
      const { row, rows } = boundedBoxOf(target);
      if (wraps) gridSheet(target.sheet).setRowAutoHeight(row, rows);
    },
    VerticalAlignment: (target, value) => {
      apply(target, { vt: VERTICAL[oneOf(value, ["Top", "Center", "Bottom"])] });
    },
    /** Excel counts in points, the grid in pixels */
    ColumnWidth: (target, value) => {
      const box = boxOf(target);
      gridSheet(target.sheet).setColumnWidths(box.column, box.columns, Math.round(Number(value) * (96 / 72)));
    },
    RowHeight: (target, value) => {
      const box = boxOf(target);
      gridSheet(target.sheet).setRowHeights(box.row, box.rows, Math.round(Number(value) * (96 / 72)));
    },
  },
  open: {
    Protection: (target) => HostObject.of(formatProtection, target),
    Fill: (target) => HostObject.of(fill, target),
    Font: (target) => HostObject.of(font, target),
  },
};

export const rangeFormatParts: readonly HostClass<RangeTarget>[] = [fill, font, formatProtection];
