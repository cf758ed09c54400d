import type { CellBox } from "../engine/engine";
import { relationshipsOf } from "./relationships";
import { attribute, tags, textOf } from "./xml";

export type ChartType = "ColumnClustered" | "BarClustered" | "Line" | "LineMarkers";

/** The corner of a chart: a cell, and how far inside it, in pixels of the grid. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

export interface Anchor {
  readonly from: Corner;
  readonly to: Corner;
}

/** Cells by the sheet's id, so that they follow its new name. */
export interface ChartCells {
  readonly sheetId: string;
  readonly box: CellBox;
}

export interface ChartLine {
  /** `#RRGGBB` */
  readonly color?: string;
  /** in points */
  readonly weight?: number;
  readonly dash?: "Continuous" | "Dash" | "Dot" | "DashDot" | "DashDotDot" | "None";
}

export interface ChartSeries {
  readonly type: ChartType;
  readonly name: string | ChartCells | null;
  /** null before they are set, and after their cells were deleted */
  readonly values: ChartCells | null;
  readonly categories: ChartCells | null;
  readonly fill?: string;
  readonly line?: ChartLine;
}

export interface ChartAxis {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly title?: string;
  readonly hasTitle?: boolean;
}

export type LegendPosition = "Bottom" | "Top" | "Left" | "Right";

interface OnSheet {
  readonly id: string;
  readonly name: string;
}

/** A chart that was made since the file was opened. */
export interface NewChart extends OnSheet {
  readonly anchor: Anchor;
  readonly type: ChartType;
  /** null: the name of the only series, or Excel's own words */
  readonly title: string | null;
  readonly hasTitle: boolean;
  /** null for none */
  readonly legend: LegendPosition | null;
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
  readonly series: readonly ChartSeries[];
}

/** A chart of the file, of which only its place is known; its parts are kept as they are. */
export interface FileChart extends OnSheet {
  /** its number in the sheet's drawing */
  readonly drawn: string;
  /** null where the file does not tie it to cells at both ends */
  readonly anchor: Anchor | null;
}

export type SheetChart = NewChart | FileChart;

export const isNew = (chart: SheetChart): chart is NewChart => "series" in chart;

export const EMU_PER_PIXEL = 9525;

/** The anchors of a drawing, each with its text. */
export const anchorsOf = (drawing: string): string[] =>
  drawing.match(/<((?:\w+:)?(?:twoCellAnchor|oneCellAnchor|absoluteAnchor))[\s>][\s\S]*?<\/\1>/g) ?? [];

/** The number in its drawing of the chart an anchor holds; null for a picture or a shape. */
export function chartNumber(anchor: string): string | null {
  return /<(?:\w+:)?chart\s/.test(anchor) ? attribute(chartTag(anchor), "id") : null;
}

const chartTag = (anchor: string): string => tags(/<(?:\w+:)?graphicFrame[\s>][\s\S]*/.exec(anchor)?.[0] ?? "", "cNvPr")[0] ?? "";

function corner(anchor: string, name: "from" | "to"): Corner | null {
  const text = new RegExp(`<(?:\\w+:)?${name}>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(anchor)?.[1];
  if (text === undefined) return null;
  const number = (element: string): number => Number(new RegExp(`<(?:\\w+:)?${element}>(-?\\d+)<`).exec(text)?.[1] ?? 0);
  return {
    row: number("row"),
    column: number("col"),
    down: number("rowOff") / EMU_PER_PIXEL,
    right: number("colOff") / EMU_PER_PIXEL,
  };
}

/** The charts a file's sheet has, in the order in which they lie upon each other. */
export function fileCharts(parts: ReadonlyMap<string, Uint8Array>, sheetPath: string): FileChart[] {
  const drawing = relationshipsOf(parts, sheetPath).find((one) => one.type === "drawing" && !one.external);
  if (!drawing) return [];
  return anchorsOf(textOf(parts.get(drawing.target))).flatMap((anchor) => {
    const drawn = chartNumber(anchor);
    if (drawn === null) return [];
    const [from, to] = [corner(anchor, "from"), corner(anchor, "to")];
    const name = attribute(chartTag(anchor), "name") ?? "";
    return [{ id: `chart-${drawn}`, name, drawn, anchor: from && to && { from, to } }];
  });
}
