import { type Book, openBook, openFile, refusal, reopen, type Saved, startOffice, stopOffice } from "./office";

const office = startOffice();
afterAll(() => stopOffice(office));

const BOOK: Book = {
  sheets: [
    {
      name: "My data",
      rows: [
        ["Quarter", "Result", "Target"],
        ["Q1", 10, 12],
        ["Q2", 20, 12],
        ["Q3", 15, 12],
        ["Q4", null, 12],
      ],
      charts: [
        {
          type: "line",
          title: "Old",
          series: [{ values: "'My data'!$B$2:$B$3" }],
          anchor: { from: { row: 8, col: 4 }, to: { row: 12, col: 8 } },
        },
      ],
    },
    { name: "Report", rows: [["Report"]] },
  ],
};

const onReport = <T>(act: (sheet: Excel.Worksheet, data: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => act(context.workbook.worksheets.getItem("Report"), context.workbook.worksheets.getFirst(), context));

/** A column chart of the results with the target as a line, over D2:H12 of the report. */
const addChart = (sheet: Excel.Worksheet, data: Excel.Worksheet): Excel.Chart => {
  const chart = sheet.charts.add("ColumnClustered", data.getRange("A1:C5"), "Columns");
  chart.name = "Results";
  chart.title.text = "Results & targets";
  chart.setPosition("D2", "H12");
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = 30;
  chart.axes.valueAxis.title.text = "Cases";
  const target = chart.series.getItemAt(1);
  target.chartType = "Line";
  target.format.line.color = "#C00000";
  target.format.line.lineStyle = "Dash";
  chart.series.getItemAt(0).format.fill.setSolidColor("#1F4E79");
  return chart;
};

/** The parts of the charts a saved sheet shows, in their order. */
function chartsOf(saved: Saved, sheetNumber: number): string[] {
  const targets = (path: string): string[] =>
    [...saved.part(path).matchAll(/<Relationship [^>]*Target="([^"]*)"/g)].map(([, target]) =>
      target!.replace(/^\/|^\.\.\//, (start) => (start === "/" ? "" : "xl/")),
    );
  const drawing = targets(`xl/worksheets/_rels/sheet${String(sheetNumber)}.xml.rels`).find((target) => target.includes("drawing"));
  if (drawing === undefined) return [];
  const relations = saved.part(drawing.replace("drawings/", "drawings/_rels/") + ".rels");
  const parts = new Map(
    [...relations.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /Id="([^"]*)"/.exec(tag)![1],
      /Target="([^"]*)"/.exec(tag)![1]!.replace(/^\/|^\.\.\//, (start) => (start === "/" ? "" : "xl/")),
    ]),
  );
  return [...saved.part(drawing).matchAll(/<c:chart [^>]*r:id="([^"]*)"/g)].map(([, id]) => saved.part(parts.get(id!)!));
}
/** How many charts the file lists, shown or not. */
const chartParts = (saved: Saved): number => saved.part("[Content_Types].xml").split('PartName="/xl/charts/chart').length - 1;
const formulas = (xml: string): string[] => [...xml.matchAll(/<c:f>([^<]*)</g)].map(([, text]) => text!.replaceAll("&apos;", "'"));

it("takes series, names and categories from a block of cells as Excel does", async () => {
  await openBook(office, BOOK);
  const read = await onReport(async (sheet, data, context) => {
    const [columns, rows, one, bare] = [
      sheet.charts.add("ColumnClustered", data.getRange("A1:C5")),
      sheet.charts.add("Line", data.getRange("A1:C5"), "Rows"),
      sheet.charts.add("BarClustered", data.getRange("A1:B5"), "Columns"),
      sheet.charts.add("LineMarkers", data.getRange("B2:C5")),
    ];
    const all = [columns, rows, one, bare];
    for (const chart of all) {
      chart.load("name,chartType");
      chart.series.load("items/name,items/chartType,count");
      chart.title.load("text,visible");
      chart.legend.load("visible");
    }
    sheet.charts.load("count,items/name");
    await context.sync();
    return {
      names: sheet.charts.items.map(({ name }) => name),
      count: sheet.charts.count,
      series: all.map((chart) => chart.series.items.map(({ name }) => name)),
      titles: all.map((chart) => chart.title.text),
      legends: all.map((chart) => chart.legend.visible),
    };
  });
  expect(read).toEqual({
    names: ["Diagram 1", "Diagram 2", "Diagram 3", "Diagram 4"],
    count: 4,
    series: [["Result", "Target"], ["Q1", "Q2", "Q3", "Q4"], ["Result"], ["Serie1", "Serie2"]],
    titles: ["Diagramtitel", "Diagramtitel", "Result", "Diagramtitel"],
    legends: [true, true, false, true],
  });
});

it("keeps what is set on a chart, and its place between cells", async () => {
  await openBook(office, BOOK);
  const read = await onReport(async (sheet, data, context) => {
    addChart(sheet, data);
    await context.sync();
    const chart = sheet.charts.getItem("results");
    const [at, missing] = [sheet.charts.getItemAt(0), sheet.charts.getItemOrNullObject("Nobody")];
    for (const one of [chart, at, missing]) one.load("name,left,top,width,height");
    chart.axes.valueAxis.load("minimum,maximum");
    chart.axes.valueAxis.title.load("text,visible");
    chart.series.load("items/name,items/chartType");
    const { line } = chart.series.getItemAt(1).format;
    line.load("color,lineStyle");
    await context.sync();
    const { left, top, width, height } = chart;
    chart.width = width + 48;
    chart.left = left + 48;
    const moved = sheet.charts.getItem("Results");
    moved.load("left,top,width,height");
    await context.sync();
    return [
      [at.name, missing.isNullObject],
      [chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum, chart.axes.valueAxis.title.text],
      chart.series.items.map(({ name, chartType }) => `${name} ${chartType}`),
      [line.color, line.lineStyle],
      [moved.left - left, moved.top - top, moved.width - width, moved.height - height],
    ];
  });
  expect(read).toEqual([
    ["Results", true],
    [0, 30, "Cases"],
    ["Result ColumnClustered", "Target Line"],
    ["#C00000", "Dash"],
    [48, 0, 48, 0],
  ]);
});

it("saves columns and lines with their formulas and what the cells hold, beside the file's own chart", async () => {
  const save = await openBook(office, BOOK);
  await onReport(async (sheet, data, context) => {
    addChart(sheet, data);
    const own = data.charts.add("Line", data.getRange("A1:B5"), "Columns");
    own.series.add("Wanted").setValues(data.getRange("C2:C5"));
    await context.sync();
  });
  const saved = await save();
  const [chart] = chartsOf(saved, 2);
  expect(formulas(chart!)).toEqual([
    "'My data'!$B$1",
    "'My data'!$A$2:$A$5",
    "'My data'!$B$2:$B$5",
    "'My data'!$C$1",
    "'My data'!$A$2:$A$5",
    "'My data'!$C$2:$C$5",
  ]);
  expect(chart).toContain("<a:t>Results &amp; targets</a:t>");
  expect(chart).toContain(
    '<c:ptCount val="4"/><c:pt idx="0"><c:v>10</c:v></c:pt><c:pt idx="1"><c:v>20</c:v></c:pt><c:pt idx="2"><c:v>15</c:v></c:pt></c:numCache>',
  );
  expect(chart).toMatch(/<c:barChart>.*'My data'!\$B\$2.*<\/c:barChart><c:lineChart>.*'My data'!\$C\$2.*<\/c:lineChart>/);
  expect(chartsOf(saved, 1).map((xml) => formulas(xml).at(-1))).toEqual(["'My data'!$B$2:$B$3", "'My data'!$C$2:$C$5"]);
  expect(saved.book.sheets.map((sheet) => sheet.charts?.length)).toEqual([2, 1]);
});

it("follows inserted rows and the new name of the sheet, and goes with its sheet", async () => {
  const save = await openBook(office, BOOK);
  await onReport(async (sheet, data, context) => {
    addChart(sheet, data);
    data.getRange("3:4").insert("Down");
    sheet.getRange("1:1").insert("Down");
    data.name = "Figures";
    await context.sync();
  });
  const [chart] = chartsOf(await save(), 2);
  expect(formulas(chart!).slice(0, 3)).toEqual(["Figures!$B$1", "Figures!$A$2:$A$7", "Figures!$B$2:$B$7"]);
  const top = await onReport(async (sheet, _, context) => {
    const [first, cells] = [sheet.charts.getItem("Results"), sheet.getRange("A1:A2").format];
    first.load("top");
    cells.load("rowHeight");
    await context.sync();
    return first.top / cells.rowHeight;
  });
  expect(top).toBe(2);
  await onReport(async (sheet, _, context) => {
    sheet.delete();
    await context.sync();
  });
  expect((await save()).book.sheets.map(({ name, charts }) => [name, charts?.length])).toEqual([["Figures", 1]]);
});

it("leaves the charts of a file as they are, tells their names and places, and deletes them", async () => {
  const first = await openBook(office, BOOK);
  await onReport(async (sheet, data, context) => {
    addChart(sheet, data);
    await context.sync();
  });
  const { bytes } = await first();
  const save = await openFile(office, bytes);
  const read = await onReport(async (sheet, data, context) => {
    sheet.charts.load("items/name,items/left,items/width");
    data.charts.load("count");
    await context.sync();
    return [sheet.charts.items.map(({ name, left, width }) => [name, left > 0, width > 0]), data.charts.count];
  });
  expect(read).toEqual([[["Results", true, true]], 1]);
  expect(chartsOf(await save(), 2)).toHaveLength(1);
  expect(await refusal((context) => (context.workbook.worksheets.getItem("Report").charts.getItem("Results").title.text = "New"))).toBe(
    "ApiNotFound",
  );
  await onReport(async (sheet, _, context) => {
    sheet.charts.getItem("Results").delete();
    await context.sync();
  });
  const left = await save();
  expect([chartsOf(left, 1).length, chartsOf(left, 2).length, chartParts(left)]).toEqual([1, 0, 1]);
});

it("leaves nothing behind of a sheet that is made anew each time", async () => {
  let save = await openBook(office, BOOK);
  for (const round of ["first", "second", "third"]) {
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("My data");
      context.workbook.worksheets.getItem("Report").delete();
      const sheet = context.workbook.worksheets.add("Report");
      sheet.position = 0;
      addChart(sheet, data).title.text = round;
      await context.sync();
    });
    const saved = await save();
    expect(saved.book.sheets.map(({ name, charts }) => [name, charts?.map(({ title }) => title)])).toEqual([
      ["Report", [round]],
      ["My data", ["Old"]],
    ]);
    expect(chartParts(saved)).toBe(2);
    save = await openFile(office, saved.bytes);
  }
});

it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  ["a kind of chart it does not know", "InvalidArgument", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B4"))],
  [
    "bars among lines",
    "InvalidArgument",
    (sheet) => (sheet.charts.add("Line", sheet.getRange("A1:C4")).series.getItemAt(0).chartType = "BarClustered"),
  ],
  [
    "values that are a block",
    "InvalidArgument",
    (sheet) => sheet.charts.add("Line", sheet.getRange("A1:C4")).series.getItemAt(0).setValues(sheet.getRange("A1:B4")),
  ],
  [
    "a limit on the axis of categories",
    "InvalidArgument",
    (sheet) => (sheet.charts.add("Line", sheet.getRange("A1:B4")).axes.categoryAxis.minimum = 1),
  ],
  ["a series that is not there", "ItemNotFound", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B4")).series.getItemAt(7).delete()],
  ["a limit nobody set", "ApiNotFound", (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B4")).axes.valueAxis.load("minimum")],
  ["data labels", "ApiNotFound", (sheet) => (sheet.charts.add("Line", sheet.getRange("A1:B4")).series.getItemAt(0).hasDataLabels = true)],
])("refuses %s", async (_, code, act) => {
  reopen(office);
  expect(await refusal((context) => act(context.workbook.worksheets.getItem("Data")))).toBe(code);
});
