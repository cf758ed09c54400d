import { type Book, openBook, refusal, reopen, startOffice, stopOffice } from "./office";

const office = startOffice();
afterAll(() => stopOffice(office));

const BOOK: Book = {
  sheets: [
    {
      name: "Data",
      rows: [
        ["Goal", "Text"],
        ["1", "Long"],
        ["2", "Longer"],
      ],
      cells: new Map([["1,1", { value: "Long", type: "string", style: { alignment: { horizontal: "left", indent: 2, wrapText: true } } }]]),
      rowDefs: new Map([[2, { height: 40 }]]),
    },
  ],
};

const onData = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => act(context.workbook.worksheets.getItem("Data"), context));

it("reads back formats as they were set, and null where cells differ", async () => {
  await openBook(office, BOOK);
  const read = await onData(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B1");
    format.horizontalAlignment = "Center";
    format.font.name = "Arial";
    format.font.size = 10.5;
    format.font.underline = "Single";
    format.rowHeight = 30;
    sheet.getRange("A2").format.indentLevel = 1;
    const [first, column, indented] = [format, sheet.getRange("A1:A2").format, sheet.getRange("A2:B2").format];
    first.load("horizontalAlignment,indentLevel,rowHeight,verticalAlignment");
    first.font.load("name,size,underline");
    column.load("horizontalAlignment,rowHeight");
    indented.load("indentLevel,horizontalAlignment");
    await context.sync();
    return [
      [first.horizontalAlignment, first.indentLevel, first.rowHeight, first.verticalAlignment],
      [first.font.name, first.font.size, first.font.underline],
      [column.horizontalAlignment, column.rowHeight],
      [indented.indentLevel, indented.horizontalAlignment],
    ];
  });
  expect(read).toEqual([
    ["Center", 0, 30, "Bottom"],
    ["Arial", 10.5, "Single"],
    [null, null],
    [null, "Left"],
  ]);
});

it("saves alignment, indent, font and the heights somebody set; a row fitted to its text has none of its own", async () => {
  const save = await openBook(office, BOOK);
  await onData(async (sheet, context) => {
    sheet.getRange("A1:B1").format.rowHeight = 30;
    sheet.getRange("A1").format.horizontalAlignment = "Right";
    sheet.getRange("A1").format.font.name = "Arial";
    sheet.getRange("A2").format.indentLevel = 3;
    sheet.getRange("A2:B3").format.wrapText = true;
    await context.sync();
  });
  const { book } = await save();
  const { cells, rowDefs } = book.sheets[0]!;
  expect(cells?.get("0,0")?.style).toMatchObject({ alignment: { horizontal: "right" }, font: { name: "Arial" } });
  expect(cells?.get("1,0")?.style?.alignment).toMatchObject({ horizontal: "left", indent: 3, wrapText: true });
  expect(cells?.get("1,1")?.style?.alignment).toMatchObject({ indent: 2 });
  expect([0, 1, 2].map((row) => rowDefs?.get(row)?.height)).toEqual([30, undefined, 40]);
});

it("lets a row of a set height fit its text when it is asked to", async () => {
  const save = await openBook(office, BOOK);
  await onData(async (sheet, context) => {
    sheet.getRange("A3").format.autofitRows();
    await context.sync();
  });
  expect((await save()).book.sheets[0]!.rowDefs?.get(2)?.height).toBeUndefined();
});

it("saves the height the grid gave a fitted row, without fixing the row to it", async () => {
  const save = await openBook(office, BOOK);
  office.engine.commands.syncExecuteCommand("sheet.mutation.set-worksheet-row-auto-height", {
    unitId: office.engine.workbook.getId(),
    subUnitId: office.engine.workbook.getActiveSheet().getSheetId(),
    // the third has a height of its own
    rowsAutoHeightInfo: [1, 2].map((row) => ({ row, autoHeight: 60 })),
  });
  const saved = await save();
  const rows = [...saved.part("xl/worksheets/sheet1.xml").matchAll(/<row ([^>]*)>/g)].map(([, attributes]) => attributes);
  expect(rows).toEqual(['r="1"', 'r="2" ht="45"', 'r="3" ht="40" customHeight="1"']);
});

describe("a border", () => {
  it("stands on the range's edge, or on the lines inside it", async () => {
    const save = await openBook(office, BOOK);
    const read = await onData(async (sheet, context) => {
      const { borders } = sheet.getRange("A1:B3").format;
      const bottom = borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Medium";
      bottom.color = "#1F4E79";
      borders.getItem("InsideHorizontal").style = "Dot";
      const [edge, inside, below, left] = [
        borders.getItem("EdgeBottom"),
        borders.getItem("InsideHorizontal"),
        sheet.getRange("A4:B4").format.borders.getItem("EdgeTop"),
        borders.getItem("EdgeLeft"),
      ];
      for (const border of [edge, inside, below, left]) border.load("style,weight,color");
      await context.sync();
      return [edge, inside, below, left].map(({ style, weight, color }) => [style, weight, color]);
    });
    expect(read).toEqual([
      ["Continuous", "Medium", "#1F4E79"],
      ["Dot", "Thin", "#000000"],
      // the same line, seen from below
      ["Continuous", "Medium", "#1F4E79"],
      ["None", "Thin", "#000000"],
    ]);
    const cells = (await save()).book.sheets[0]!.cells;
    expect(["0,0", "1,1", "2,0"].map((key) => cells?.get(key)?.style?.border?.bottom?.style)).toEqual(["dotted", "dotted", "medium"]);
    expect(cells?.get("2,1")?.style?.border).toEqual({ bottom: { style: "medium", color: { rgb: "1F4E79" } } });
  });

  it("is one line for the cells on both sides of it", async () => {
    await openBook(office, BOOK);
    const styles = await onData(async (sheet, context) => {
      sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "None";
      const border = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
      border.load("style");
      await context.sync();
      return border.style;
    });
    expect(styles).toBe("None");
  });

  it("is refused on the diagonal, which the preview does not draw", async () => {
    reopen(office);
    expect(
      await refusal(
        (context) =>
          void (context.workbook.worksheets.getItem("Data").getRange("A1").format.borders.getItem("DiagonalUp").style = "Continuous"),
      ),
    ).toBe("ApiNotFound");
  });
});

it("says loudly that it formats no whole columns", async () => {
  reopen(office);
  expect(
    await refusal((context) => (context.workbook.worksheets.getItem("Data").getRange("A:A").format.horizontalAlignment = "Left")),
  ).toBe("ApiNotFound");
});

it("merges cells, of which the first keeps its value, and not through a table", async () => {
  const save = await openBook(office, BOOK);
  await onData(async (sheet, context) => {
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A2:B3").merge(true);
    sheet.getRange("A3:B3").unmerge();
    await context.sync();
  });
  const { merges, rows } = (await save()).book.sheets[0]!;
  expect(merges).toEqual([0, 1].map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: 1 })));
  expect([rows[0]?.[0], rows[0]?.[1] ?? null]).toEqual(["Goal", null]);
  reopen(office);
  expect(await refusal((context) => context.workbook.worksheets.getItem("Data").getRange("A2:B2").merge())).toBe("InvalidOperation");
});
