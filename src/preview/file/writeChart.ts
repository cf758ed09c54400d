import type { ICellData, IWorkbookData } from "@univerjs/core";
import { boxName } from "./a1";
import { gridValueOf } from "./writeCells";
import type { ChartAxis, ChartCells, ChartLine, ChartSeries, ChartType, NewChart } from "./charts";
import { quotedSheet } from "./references";
import { escapeXml } from "./xml";

const val = (element: string, value: string | number): string => `<c:${element} val="${value}"/>`;
const hex = (color: string): string => color.replace("#", "").toUpperCase();
const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill>`;

const EMU_PER_POINT = 12_700;
const DASHES = { Continuous: "solid", Dash: "dash", Dot: "sysDot", DashDot: "dashDot", DashDotDot: "lgDashDotDot" } as const;
const POSITIONS = { Bottom: "b", Top: "t", Left: "l", Right: "r" } as const;
const [CATEGORIES, VALUES] = [111111111, 222222222];

const rich = (text: string): string =>
  `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
const title = (text: string | null): string => `<c:title>${text === null ? "" : rich(text)}${val("overlay", 0)}</c:title>`;

/** "Sheet1!$A$1:$B$2"; an error where the sheet is gone */
function formula(cells: ChartCells, grid: IWorkbookData): string {
  const name = grid.sheets[cells.sheetId]?.name;
  if (name === undefined) return "#REF!";
  return `${quotedSheet(name)}!${boxName(cells.box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

interface Cached {
  readonly value: string | number | boolean | null;
  readonly pattern: string | undefined;
}

/** What the cells hold now, row by row, with their number formats. */
function cached({ sheetId, box }: ChartCells, grid: IWorkbookData): readonly Cached[] {
  const cells = grid.sheets[sheetId]?.cellData;
  return Array.from({ length: box.rows * box.columns }, (_, index) => {
    const cell: ICellData | undefined = cells?.[box.row + Math.floor(index / box.columns)]?.[box.column + (index % box.columns)];
    const style = typeof cell?.s === "string" ? grid.styles[cell.s] : cell?.s;
    return { value: gridValueOf(cell), pattern: style?.n?.pattern };
  });
}

const points = (texts: readonly (string | null)[]): string =>
  val("ptCount", texts.length) +
  texts.map((text, index) => (text === null ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`)).join("");

function textReference(cells: ChartCells, grid: IWorkbookData): string {
  const texts = cached(cells, grid).map(({ value }) => (value === null ? null : String(value)));
  return `<c:strRef><c:f>${escapeXml(formula(cells, grid))}</c:f><c:strCache>${points(texts)}</c:strCache></c:strRef>`;
}

/** Texts among numbers leave a gap, as in Excel. */
function numberReference(cells: ChartCells, grid: IWorkbookData): string {
  const all = cached(cells, grid);
  const pattern = all.find((one) => one.pattern !== undefined)?.pattern ?? "General";
  const texts = all.map(({ value }) => (typeof value === "number" ? String(value) : null));
  return `<c:numRef><c:f>${escapeXml(formula(cells, grid))}</c:f><c:numCache><c:formatCode>${escapeXml(pattern)}</c:formatCode>${points(texts)}</c:numCache></c:numRef>`;
}

function lineProperties({ color, weight, dash }: ChartLine): string {
  if (dash === "None") return "<a:ln><a:noFill/></a:ln>";
  const width = weight === undefined ? "" : ` w="${Math.round(weight * EMU_PER_POINT)}"`;
  return `<a:ln${width}>${color === undefined ? "" : solid(color)}${dash === undefined ? "" : `<a:prstDash val="${DASHES[dash]}"/>`}</a:ln>`;
}

const isLine = (type: ChartType): boolean => type === "Line" || type === "LineMarkers";

function series(one: ChartSeries, index: number, grid: IWorkbookData): string {
  const { type, name, values, categories, fill, line } = one;
  const numbers = categories !== null && cached(categories, grid).every(({ value }) => value === null || typeof value === "number");
  const shape = [fill === undefined ? "" : solid(fill), line === undefined ? "" : lineProperties(line)].join("");
  const marker = line?.color === undefined ? "" : `<c:spPr>${solid(line.color)}<a:ln>${solid(line.color)}</a:ln></c:spPr>`;
  return [
    "<c:ser>",
    val("idx", index) + val("order", index),
    name === null ? "" : `<c:tx>${typeof name === "string" ? `<c:v>${escapeXml(name)}</c:v>` : textReference(name, grid)}</c:tx>`,
    shape === "" ? "" : `<c:spPr>${shape}</c:spPr>`,
    isLine(type)
      ? type === "Line"
        ? `<c:marker>${val("symbol", "none")}</c:marker>`
        : `<c:marker>${val("symbol", "circle")}${val("size", 5)}${marker}</c:marker>`
      : val("invertIfNegative", 0),
    categories === null ? "" : `<c:cat>${numbers ? numberReference(categories, grid) : textReference(categories, grid)}</c:cat>`,
    values === null ? "" : `<c:val>${numberReference(values, grid)}</c:val>`,
    isLine(type) ? val("smooth", 0) : "",
    "</c:ser>",
  ].join("");
}

const axes = val("axId", CATEGORIES) + val("axId", VALUES);

/** Columns and lines stand in two groups upon the same axes. */
function groups(chart: NewChart, grid: IWorkbookData): string {
  const numbered = chart.series.map((one, index) => ({ type: one.type, xml: series(one, index, grid) }));
  const of = (lines: boolean): string =>
    numbered
      .filter(({ type }) => isLine(type) === lines)
      .map(({ xml }) => xml)
      .join("");
  const [bars, lines] = [of(false), of(true)];
  const across = chart.series.some(({ type }) => type === "BarClustered") || chart.type === "BarClustered";
  const needsBars = bars !== "" || lines === "";
  return [
    needsBars
      ? `<c:barChart>${val("barDir", across ? "bar" : "col")}${val("grouping", "clustered")}${val("varyColors", 0)}${bars}${val("gapWidth", 80)}${axes}</c:barChart>`
      : "",
    lines === ""
      ? ""
      : `<c:lineChart>${val("grouping", "standard")}${val("varyColors", 0)}${lines}${val("marker", 1)}${axes}</c:lineChart>`,
  ].join("");
}

function axis(kind: "catAx" | "valAx", { minimum, maximum, title: text, hasTitle }: ChartAxis, across: boolean): string {
  const isValues = kind === "valAx";
  const limits = (maximum === undefined ? "" : val("max", maximum)) + (minimum === undefined ? "" : val("min", minimum));
  return [
    `<c:${kind}>`,
    val("axId", isValues ? VALUES : CATEGORIES),
    `<c:scaling>${val("orientation", "minMax")}${limits}</c:scaling>`,
    val("delete", 0),
    val("axPos", isValues === across ? "b" : "l"),
    isValues ? `<c:majorGridlines><c:spPr><a:ln w="6350">${solid("#D9D9D9")}</a:ln></c:spPr></c:majorGridlines>` : "",
    hasTitle === true ? title(text ?? null) : "",
    `<c:numFmt formatCode="General" sourceLinked="1"/>`,
    val("majorTickMark", "none") + val("minorTickMark", "none") + val("tickLblPos", "low"),
    val("crossAx", isValues ? CATEGORIES : VALUES) + val("crosses", "autoZero"),
    isValues ? val("crossBetween", "between") : val("auto", 1) + val("lblAlgn", "ctr") + val("lblOffset", 100) + val("noMultiLvlLbl", 0),
    `</c:${kind}>`,
  ].join("");
}

/** The part of a chart: its cells as formulas, and beside them what they hold now. */
export function chartXml(chart: NewChart, grid: IWorkbookData): string {
  const across = chart.type === "BarClustered";
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    val("roundedCorners", 0),
    "<c:chart>",
    chart.hasTitle ? title(chart.title) : "",
    val("autoTitleDeleted", chart.hasTitle ? 0 : 1),
    `<c:plotArea><c:layout/>${groups(chart, grid)}${axis("catAx", chart.categoryAxis, across)}${axis("valAx", chart.valueAxis, across)}</c:plotArea>`,
    chart.legend === null ? "" : `<c:legend>${val("legendPos", POSITIONS[chart.legend])}${val("overlay", 0)}</c:legend>`,
    val("plotVisOnly", 1) + val("dispBlanksAs", "gap"),
    "</c:chart></c:chartSpace>",
  ].join("");
}
