import type { NewPage, PageChart, PageRow, PageStyle } from "../sheet/change";
import { writeBlock } from "./newCells";
import { supports } from "./supports";

/** In points; Excel's own unit depends on the workbook's font. */
const pointsPerCharacter = 5.6;
const lineHeight = 15;
const frameHeight = 90;
/** Excel's tallest row */
const tallest = 409;
const shade = "#EDEBE9";
const line = "#8A8886";

/** Fills a blank sheet. Nothing is sent yet. */
export function fillPage(sheet: Excel.Worksheet, page: NewPage): void {
  page.widths.forEach((width, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width * pointsPerCharacter;
  });
  const columns = page.widths.length;
  const whole = sheet.getRangeByIndexes(0, 0, page.rows.length, columns);
  whole.format.verticalAlignment = Excel.VerticalAlignment.top;
  writeBlock(
    whole,
    page.rows.map(({ cells }) => Array.from({ length: columns }, (_, index) => cells[index] ?? null)),
  );
  // numbers beside their words, not at the far end of their columns
  whole.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  for (const { of, from, to } of runsOf(page.rows.map(({ style }) => style)))
    dress(sheet.getRangeByIndexes(from, 0, to - from, columns), of);
  page.rows.forEach(({ style }, index) => {
    if (style === "paragraph" || style === "frame") stretch(sheet.getRangeByIndexes(index, 1, 1, columns - 1), style);
  });
  // Not left to Excel: it fits neither merged cells nor, until they are shown, the rows of a hidden sheet.
  for (const { of, from, to } of runsOf(page.rows.map((row) => heightOf(row, page.widths)))) {
    if (of !== null) sheet.getRangeByIndexes(from, 0, to - from, 1).format.rowHeight = of;
  }
}

/** How it is printed, as far as this Excel lets itself be told. Nothing is sent yet. */
export function layOut(sheet: Excel.Worksheet, { footer }: NewPage): void {
  if (supports("1.8")) sheet.showGridlines = false;
  if (!supports("1.9")) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins(Excel.PrintMarginUnit.points, { left: 36, right: 36, top: 36, bottom: 48, header: 18, footer: 24 });
  const footers = pageLayout.headersFooters.defaultForAllPages;
  // an ampersand begins a code
  footers.leftFooter = footer.replaceAll("&", "&&");
  footers.rightFooter = "&P / &N";
}

/** Nothing is sent yet. */
export function drawCharts(sheet: Excel.Worksheet, { charts }: NewPage): void {
  for (const chart of charts) drawChart(sheet, chart);
}

function drawChart(sheet: Excel.Worksheet, { title, kind, source, place }: PageChart): void {
  const range = sheet.getRangeByIndexes(source.top - 1, source.left - 1, source.rows, source.columns);
  const chart = sheet.charts.add(Excel.ChartType.columnClustered, range, Excel.ChartSeriesBy.columns);
  chart.title.text = title;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  const corner = (row: number, column: number) => sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
  chart.setPosition(corner(place.top, place.left), corner(place.top + place.rows - 1, place.left + place.columns - 1));
  if (kind !== "score") return;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = 100;
}

/** What follows each other alike is dressed together: one call instead of many. */
function runsOf<Of>(all: readonly Of[]): readonly { readonly of: Of; readonly from: number; readonly to: number }[] {
  const runs: { of: Of; from: number; to: number }[] = [];
  all.forEach((of, index) => {
    const last = runs.at(-1);
    if (last !== undefined && last.of === of) last.to = index + 1;
    else runs.push({ of, from: index, to: index + 1 });
  });
  return runs;
}

/** In points, of a row with text that takes several lines; null where the usual height will do. */
function heightOf({ style, cells }: PageRow, widths: readonly number[]): number | null {
  if (style === "title" || style === "heading" || style === "note") return null;
  const isStretched = style === "paragraph" || style === "frame";
  const stretched = widths.slice(1).reduce((sum, width) => sum + width, 0);
  const lines = cells.map((cell, column) => {
    const text = cell !== null && "value" in cell && typeof cell.value === "string" ? cell.value : "";
    return linesOf(text, isStretched && column === 1 ? stretched : widths[column]!, style);
  });
  const most = Math.max(1, ...lines);
  const height = Math.min(tallest, most * lineHeight + 3);
  return style === "frame" ? Math.max(height, frameHeight) : most === 1 ? null : height;
}

/** About as many as Excel makes of it, rather one too many: words do not fill their lines, and bold ones are wider. */
function linesOf(text: string, width: number, style: PageStyle): number {
  const share = style === "strong" || style === "tableHead" ? 0.8 : 0.88;
  return text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (width * share))), 0);
}

function dress({ format }: Excel.Range, style: PageStyle): void {
  switch (style) {
    case "title":
      format.font.bold = true;
      format.font.size = 16;
      break;
    case "heading":
      format.font.bold = true;
      format.font.size = 13;
      break;
    case "tableHead":
      format.font.bold = true;
      format.wrapText = true;
      format.fill.color = shade;
      underline(format);
      break;
    case "strong":
      format.font.bold = true;
      format.wrapText = true;
      underline(format);
      break;
    case "row":
      format.wrapText = true;
      underline(format);
      break;
    default:
  }
}

function underline({ borders }: Excel.RangeFormat): void {
  for (const edge of [Excel.BorderIndex.edgeBottom, Excel.BorderIndex.insideHorizontal]) {
    const border = borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = line;
  }
}

function stretch(range: Excel.Range, style: "paragraph" | "frame"): void {
  range.merge();
  range.format.wrapText = true;
  if (style !== "frame") return;
  for (const edge of [Excel.BorderIndex.edgeTop, Excel.BorderIndex.edgeBottom, Excel.BorderIndex.edgeLeft, Excel.BorderIndex.edgeRight]) {
    const border = range.format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = line;
  }
}
