import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import type { CellStyle } from "hucre";
import { gridColor } from "./colors";

type FileBorder = NonNullable<CellStyle["border"]>;
type FileAlignment = NonNullable<CellStyle["alignment"]>;
type LineStyle = NonNullable<FileBorder["top"]>["style"];

/** The position is Univer's BorderStyleTypes. */
const LINES: readonly (LineStyle | null)[] = [
  null,
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];
const SIDES = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"],
] as const;
/** The positions are Univer's HorizontalAlign and VerticalAlign. */
const HORIZONTAL: readonly (FileAlignment["horizontal"] | null)[] = [null, "left", "center", "right", "justify", null, "distributed"];
const VERTICAL: readonly (FileAlignment["vertical"] | null)[] = [null, "top", "center", "bottom"];
const WRAP = 3;
/** How far the grid moves a text for one step of indent, in pixels. */
export const INDENT = 10;
const indentOf = (style: IStyleData): number => Math.round((style.pd?.l ?? 0) / INDENT);

const gridNumberFormat = (pattern: string | undefined): string | null => (pattern && pattern !== "General" ? pattern : null);

/** The part of a style that the grid paints; {} for the default. */
export function gridStyle(style: CellStyle | undefined, theme: readonly string[] | undefined): IStyleData {
  const out: IStyleData = {};
  if (!style) return out;
  const pattern = gridNumberFormat(style.numFmt);
  if (pattern) out.n = { pattern };
  const font = style.font;
  if (font?.name) out.ff = font.name;
  if (font?.size) out.fs = font.size;
  if (font?.bold) out.bl = 1;
  if (font?.italic) out.it = 1;
  if (font?.underline) out.ul = { s: 1 };
  if (font?.strikethrough) out.st = { s: 1 };
  const ink = gridColor(font?.color, theme);
  if (ink) out.cl = { rgb: ink };
  const fill = style.fill;
  if (fill?.type === "pattern" && fill.pattern !== "none") {
    const paint = gridColor(fill.pattern === "solid" ? (fill.fgColor ?? fill.bgColor) : fill.bgColor, theme);
    if (paint) out.bg = { rgb: paint };
  }
  const borders: IBorderData = {};
  for (const [side, key] of SIDES) {
    const line = style.border?.[side];
    const s = line ? LINES.indexOf(line.style) : -1;
    if (line && s > 0) borders[key] = { s, cl: { rgb: gridColor(line.color, theme) ?? "#000000" } };
  }
  if (Object.keys(borders).length > 0) out.bd = borders;
  const alignment = style.alignment;
  const horizontal = alignment?.horizontal ? HORIZONTAL.indexOf(alignment.horizontal) : -1;
  if (horizontal > 0) out.ht = horizontal;
  const vertical = alignment?.vertical ? VERTICAL.indexOf(alignment.vertical) : -1;
  // Bottom is what Excel does without being told.
  if (vertical > 0 && vertical < 3) out.vt = vertical;
  if (alignment?.wrapText) out.tb = WRAP;
  if (alignment?.textRotation) out.tr = alignment.textRotation === 255 ? { a: 0, v: 1 } : { a: rotation(alignment.textRotation) };
  if (alignment?.indent) out.pd = { l: alignment.indent * INDENT };
  return out;
}

/** Files count 91…180 downwards; the grid's angle grows clockwise. */
const rotation = (degrees: number): number => (degrees > 90 ? degrees - 90 : -degrees);

const rgb = (color: Nullable<string>): string | null => {
  const hex = color?.replace("#", "").toUpperCase() ?? "";
  return /^[0-9A-F]{6}$/.test(hex) ? hex : null;
};

/** The grid's style put into the file's; what the grid does not know (protection, rich fills) stays as it is in `old`. */
export function fileStyle(style: IStyleData, old: CellStyle | undefined): CellStyle {
  const out: CellStyle = { ...old, numFmt: style.n?.pattern ?? "General" };
  const ink = rgb(style.cl?.rgb);
  out.font = {
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strikethrough: true } : {}),
    ...(ink ? { color: { rgb: ink } } : {}),
  };
  const paint = rgb(style.bg?.rgb);
  if (paint) out.fill = { type: "pattern", pattern: "solid", fgColor: { rgb: paint } };
  else delete out.fill;
  const border: FileBorder = {};
  for (const [side, key] of SIDES) {
    const line = style.bd?.[key];
    const lineStyle = line ? LINES[line.s] : null;
    if (lineStyle) border[side] = { style: lineStyle, color: { rgb: rgb(line?.cl.rgb) ?? "000000" } };
  }
  if (Object.keys(border).length > 0) out.border = border;
  else delete out.border;
  const horizontal = HORIZONTAL[style.ht ?? 0];
  const vertical = VERTICAL[style.vt ?? 0];
  const { textRotation, ...rest } = old?.alignment ?? {};
  const indent = indentOf(style);
  const alignment: FileAlignment = {
    ...(rest.readingOrder ? { readingOrder: rest.readingOrder } : {}),
    ...(textRotation ? { textRotation } : {}),
    ...(indent ? { indent } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === WRAP ? { wrapText: true } : {}),
  };
  if (Object.keys(alignment).length > 0) out.alignment = alignment;
  else delete out.alignment;
  return out;
}

/** Two styles the grid paints alike. */
export function samePaint(a: IStyleData, b: IStyleData): boolean {
  return paintKey(a) === paintKey(b);
}

function paintKey(style: IStyleData): string {
  const line = (side: "t" | "r" | "b" | "l"): string => `${style.bd?.[side]?.s ?? 0}${rgb(style.bd?.[side]?.cl.rgb) ?? ""}`;
  return JSON.stringify([
    style.n?.pattern ?? "",
    style.ff ?? "",
    style.fs ?? 0,
    style.bl ? 1 : 0,
    style.it ? 1 : 0,
    style.ul?.s ? 1 : 0,
    style.st?.s ? 1 : 0,
    rgb(style.cl?.rgb),
    rgb(style.bg?.rgb),
    line("t"),
    line("r"),
    line("b"),
    line("l"),
    style.ht ?? 0,
    (style.vt ?? 0) % 3,
    indentOf(style),
    style.tb === WRAP ? 1 : 0,
  ]);
}
