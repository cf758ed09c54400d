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
  for (const { style, from, to } of runsOf(page.rows)) dress(sheet.getRangeByIndexes(from, 0, to - from, columns), style);
  page.rows.forEach((row, index) => {
    if (row.style === "paragraph" || row.style === "frame") stretch(sheet, row, index, page.widths);
  });
}

/** How it is printed, as far as this Excel lets itself be told. Nothing is sent yet. */
export function layOut(sheet: Excel.Worksheet, { footer }: NewPage): void {
  if (supports("1.8")) sheet.showGridlines = false;
  if (!supports("1.9")) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
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
  const type = kind === "score" ? Excel.ChartType.lineMarkers : Excel.ChartType.columnClustered;
  const chart = sheet.charts.add(type, range, Excel.ChartSeriesBy.columns);
  chart.title.text = title;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  const corner = (row: number, column: number) => sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
  chart.setPosition(corner(place.top, place.left), corner(place.top + place.rows - 1, place.left + place.columns - 1));
  if (kind === "score") {
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 100;
  } else if (supports("1.7")) {
    for (let series = 1; series < source.columns - 1; series += 1) chart.series.getItemAt(series).chartType = Excel.ChartType.line;
  }
}

/** Rows of the same kind under each other are dressed together: one call instead of many. */
function runsOf(rows: readonly PageRow[]): readonly { readonly style: PageStyle; readonly from: number; readonly to: number }[] {
  const runs: { style: PageStyle; from: number; to: number }[] = [];
  rows.forEach(({ style }, index) => {
    const last = runs.at(-1);
    if (last?.style === style) last.to = index + 1;
    else runs.push({ style, from: index, to: index + 1 });
  });
  return runs;
}

function dress({ format }: Excel.Range, style: PageStyle): void {
  switch (style) {
    case "note":
      // a day beside its word, not at the far end of a wide column
      format.horizontalAlignment = Excel.HorizontalAlignment.left;
      break;
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

/** Excel does not fit the height of merged cells by itself. */
function stretch(sheet: Excel.Worksheet, { cells, style }: PageRow, row: number, widths: readonly number[]): void {
  const range = sheet.getRangeByIndexes(row, 1, 1, widths.length - 1);
  const cell = cells[1] ?? null;
  const text = cell !== null && "value" in cell ? String(cell.value) : "";
  const width = widths.slice(1).reduce((sum, each) => sum + each, 0);
  const lines = text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.1) / width)), 0);
  range.merge();
  range.format.wrapText = true;
  range.format.rowHeight = Math.min(tallest, Math.max(lines * lineHeight + 3, style === "frame" ? frameHeight : 0));
  if (style !== "frame") return;
  for (const edge of [Excel.BorderIndex.edgeTop, Excel.BorderIndex.edgeBottom, Excel.BorderIndex.edgeLeft, Excel.BorderIndex.edgeRight]) {
    const border = range.format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = line;
  }
}
