import { type Book, openBook, refusal, reopen, startOffice, stopOffice } from "./office";

const office = startOffice();
afterAll(() => stopOffice(office));

const BOOK: Book = {
  sheets: [
    {
      name: "Own pages",
      rows: [
        ["Goal", "Text"],
        ["1", "a"],
        ["2", "b"],
      ],
      pageSetup: {
        orientation: "landscape",
        paperSize: "a3",
        scale: 80,
        margins: { left: 0.5, top: 1 },
        printArea: "$A$1:$B$3,$D$1:$D$3",
        printTitlesRow: "$1:$1",
        printTitlesColumn: "$A:$A",
        verticalCentered: true,
      },
      headerFooter: { oddHeader: "&LMinistry && Co&CPlan", oddFooter: "Page &P", firstHeader: "&CFirst", differentFirst: true },
      view: { showGridLines: false, tabColor: { rgb: "1F4E79" } },
      freezePane: { rows: 1 },
    },
    { name: "Shown", rows: [["x"]] },
    { name: "Deep", rows: [["x"]], veryHidden: true },
  ],
};

const printNames = (workbookXml: string): string[] =>
  [...workbookXml.matchAll(/<definedName name="_xlnm\.(\w+)" localSheetId="(\d+)"[^>]*>([^<]*)</g)].map(
    ([, name, sheet, text]) => `${name!} ${sheet!} ${text!}`,
  );

it("keeps what a file says about its pages", async () => {
  const save = await openBook(office, BOOK);
  const { book, part } = await save();
  const [own] = book.sheets;
  expect(own?.pageSetup).toEqual({
    ...BOOK.sheets[0]!.pageSetup,
    margins: { left: 0.5, right: 0.7, top: 1, bottom: 0.75, header: 0.3, footer: 0.3 },
  });
  expect([own?.headerFooter, own?.view, own?.freezePane]).toEqual([BOOK.sheets[0]!.headerFooter, BOOK.sheets[0]!.view, { rows: 1 }]);
  expect(printNames(part("xl/workbook.xml"))).toEqual([
    "Print_Area 0 'Own pages'!$A$1:$B$3,'Own pages'!$D$1:$D$3",
    "Print_Titles 0 'Own pages'!$A:$A,'Own pages'!$1:$1",
  ]);
  expect(book.sheets.map((sheet) => [Boolean(sheet.hidden), Boolean(sheet.veryHidden)])).toEqual([
    [false, false],
    [false, false],
    [false, true],
  ]);
});

it("tells what a file says about its pages in Excel's words", async () => {
  await openBook(office, BOOK);
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Own pages");
    const { pageLayout } = sheet;
    pageLayout.load("orientation,paperSize,zoom,centerHorizontally,centerVertically,leftMargin,rightMargin,topMargin");
    const headers = pageLayout.headersFooters.defaultForAllPages;
    headers.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
    pageLayout.headersFooters.load("state");
    const [rows, frozen] = [pageLayout.getPrintTitleRowsOrNullObject(), sheet.freezePanes.getLocationOrNullObject()];
    rows.load("address");
    frozen.load("address");
    sheet.load("showGridlines,tabColor,visibility");
    const deep = context.workbook.worksheets.getItem("Deep");
    deep.load("visibility");
    const plain = context.workbook.worksheets.getItem("Shown");
    plain.pageLayout.load("orientation,zoom,leftMargin");
    const none = plain.freezePanes.getLocationOrNullObject();
    none.load("address");
    await context.sync();
    return [
      [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, pageLayout.centerHorizontally, pageLayout.centerVertically],
      [pageLayout.leftMargin, pageLayout.rightMargin, pageLayout.topMargin].map(Math.round),
      [headers.leftHeader, headers.centerHeader, headers.rightHeader, headers.leftFooter, headers.centerFooter, headers.rightFooter],
      [pageLayout.headersFooters.state, rows.address, frozen.address],
      [sheet.showGridlines, sheet.tabColor, sheet.visibility, deep.visibility],
      [plain.pageLayout.orientation, plain.pageLayout.zoom.scale, none.isNullObject],
    ];
  });
  expect(read).toEqual([
    ["Landscape", "A3", { horizontalFitToPages: null, verticalFitToPages: null, scale: 80 }, false, true],
    [36, 50, 72],
    ["Ministry && Co", "Plan", "", "", "Page &P", ""],
    ["FirstAndDefault", "'Own pages'!1:1", "'Own pages'!1:1"],
    [false, "#1F4E79", "Visible", "VeryHidden"],
    ["Portrait", 100, true],
  ]);
});

it("saves a hidden sheet made for printing, and shows it without leaving the one that is shown", async () => {
  const save = await openBook(office, BOOK);
  const active = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Report 2022");
    sheet.visibility = "Hidden";
    sheet.showGridlines = false;
    sheet.tabColor = "#2E75B6";
    sheet.position = 1;
    sheet.getRange("A1:B9").values = Array.from({ length: 9 }, (_, row) => [row, "text"]);
    sheet.freezePanes.freezeRows(3);
    const { pageLayout } = sheet;
    pageLayout.orientation = "Portrait";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:F40");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.setPrintMargins("Centimeters", { left: 2.54, right: 1.27 });
    const headers = pageLayout.headersFooters.defaultForAllPages;
    headers.leftHeader = "Plan 2022";
    headers.rightFooter = "Page &P of &N";
    await context.sync();
    sheet.visibility = "Visible";
    const shown = context.workbook.worksheets.getActiveWorksheet();
    shown.load("name");
    await context.sync();
    return shown.name;
  });
  expect(active).toBe("Own pages");
  const { book, part } = await save();
  const report = book.sheets[1]!;
  expect(report).toMatchObject({
    name: "Report 2022",
    freezePane: { rows: 3 },
    view: { showGridLines: false, tabColor: { rgb: "2E75B6" } },
    headerFooter: { oddHeader: "&LPlan 2022", oddFooter: "&RPage &P of &N" },
    pageSetup: { orientation: "portrait", paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true },
  });
  expect(report.pageSetup?.margins).toMatchObject({ left: 1, right: 0.5, top: 0.75 });
  expect(part("xl/worksheets/sheet2.xml")).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(printNames(part("xl/workbook.xml"))).toContain("Print_Area 1 'Report 2022'!$A$1:$F$40");
  expect(printNames(part("xl/workbook.xml"))).toContain("Print_Titles 1 'Report 2022'!$1:$3");
});

it("lets the print area follow inserted and deleted rows, and the sheet's new name", async () => {
  const save = await openBook(office, BOOK);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Own pages");
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("A:A").delete("Left");
    sheet.name = "Renamed";
    await context.sync();
  });
  expect(printNames((await save()).part("xl/workbook.xml"))).toEqual([
    "Print_Area 0 Renamed!$A$1:$A$5,Renamed!$C$1:$C$5",
    "Print_Titles 0 Renamed!$1:$1",
  ]);
});

it("gives every page the same header when it is told to, and keeps what the first page had", async () => {
  const save = await openBook(office, BOOK);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Own pages").pageLayout.headersFooters.state = "Default";
    await context.sync();
  });
  const { headerFooter } = (await save()).book.sheets[0]!;
  expect([headerFooter?.differentFirst ?? false, headerFooter?.firstHeader]).toEqual([false, "&CFirst"]);
});

it("keeps the only visible sheet from being hidden", async () => {
  reopen(office);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("My notes").visibility = "Hidden";
    await context.sync();
  });
  expect(await refusal((context) => void (context.workbook.worksheets.getItem("Data").visibility = "Hidden"))).toBe("InvalidOperation");
});

it.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a scale together with pages", (sheet) => (sheet.pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 })],
  ["no pages at all", (sheet) => (sheet.pageLayout.zoom = {})],
  ["a paper it does not know", (sheet) => (sheet.pageLayout.paperSize = "A9" as Excel.PaperType)],
  ["rows to repeat that are cells", (sheet) => sheet.pageLayout.setPrintTitleRows("A1:B2")],
  ["a margin it does not have", (sheet) => sheet.pageLayout.setPrintMargins("Inches", { inner: 1 } as Excel.PageLayoutMarginOptions)],
  ["a header longer than Excel's", (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "x".repeat(255))],
])("refuses %s", async (_, act) => {
  reopen(office);
  expect(await refusal((context) => act(context.workbook.worksheets.getItem("Data")))).toBe("InvalidArgument");
});

it("says loudly that it has no headers of the first page", async () => {
  reopen(office);
  expect(
    await refusal((context) => (context.workbook.worksheets.getItem("Data").pageLayout.headersFooters.firstPage.leftHeader = "x")),
  ).toBe("ApiNotFound");
});
