import type { Edit, Engine } from "../../../src/preview/engine/engine";
import type { OpenedFile } from "../../../src/preview/file/openFile";
import { preview } from "../engine/bundle";
import { startEngine } from "../engine/open";

type Book = Parameters<typeof preview.writeXlsx>[0];
type Parts = Map<string, Uint8Array>;
const text = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

interface Open {
  readonly engine: Engine;
  readonly opened: OpenedFile;
  readonly edits: Edit[];
  readonly save: () => Promise<{ parts: Parts; book: Awaited<ReturnType<typeof preview.openXlsx>>; lost: readonly { code: string }[] }>;
}

async function open(book: Book, change: (parts: Parts) => void = () => undefined): Promise<Open> {
  const parts = new Map(await preview.readZip(await preview.writeXlsx(book)));
  change(parts);
  const opened = await preview.openFile(preview.writeZip(parts), "test.xlsx");
  const engine = startEngine();
  const edits: Edit[] = [];
  engine.onEdit((edit) => edits.push(edit));
  engine.open(opened.snapshot);
  await engine.settle();
  return {
    engine,
    opened,
    edits,
    save: async () => {
      await engine.settle();
      const saved = await preview.saveFile(opened, engine.workbook.save(), engine.workbook.getTableList(), edits);
      return {
        parts: new Map(await preview.readZip(saved.bytes)),
        book: await preview.openXlsx(saved.bytes, { readStyles: true }),
        lost: saved.lost,
      };
    },
  };
}

const BOOK: Book = {
  sheets: [
    {
      name: "Data",
      rows: [
        ["Navn", "Beløb", "Dobbelt"],
        ["a", 1, 2],
        ["b", 2, 4],
        [new Date(Date.UTC(2022, 0, 5)), "12"],
      ],
      cells: new Map([
        ["1,1", { value: 1, type: "number", style: { numFmt: "0.00", protection: { locked: false } }, comment: { text: "Bilag" } }],
        ["1,2", { value: 2, type: "formula", formula: "B2*2", formulaResult: 2 }],
        ["2,2", { value: 4, type: "formula", formula: "B3*2", formulaResult: 4 }],
        ["5,0", { value: "x", type: "formula", formula: '_xldudf_PLAN_SCORE("met")', formulaResult: "x" }],
      ]),
      tables: [{ name: "tbl", range: "A1:C3", columns: [{ name: "Navn" }, { name: "Beløb" }, { name: "Dobbelt" }] }],
      conditionalRules: [{ type: "expression", formula: "$B2>1", priority: 1, range: "A2:A3 C2:C3", style: { font: { bold: true } } }],
      dataValidations: [{ type: "list", formula1: "Andet!$A$1:$A$3", range: "A2:A3" }],
      charts: [{ type: "column", series: [{ values: "Data!$B$2:$B$3" }], anchor: { from: { row: 8, col: 4 } } }],
    },
    { name: "Andet", rows: [["p"], ["q"], ["r"]] },
  ],
  namedRanges: [{ name: "Beloeb", range: "Data!$B$2:$B$3" }],
};
const chartFormula = (parts: Parts): string => /<c:val>.*?<c:f>([^<]*)/s.exec(text(parts.get("xl/charts/chart1.xml")))?.[1] ?? "";

it("leaves an untouched file as it is in meaning", async () => {
  const { save, opened } = await open(BOOK);
  const { book, parts, lost } = await save();
  const before = await preview.openXlsx(preview.writeZip(opened.parts), { readStyles: true });
  const known = ({ rows, cells, tables, conditionalRules, dataValidations, merges }: (typeof book.sheets)[number]): unknown => ({
    rows: rows.map((row) => row.filter((value) => value !== null)),
    // The function of an add-in is not known to this engine, so its cached result is written anew.
    cells: [...(cells ?? [])].filter(([key]) => key !== "5,0"),
    tables,
    conditionalRules,
    dataValidations,
    merges,
  });
  const withoutScore = (sheet: (typeof book.sheets)[number]): unknown => known({ ...sheet, rows: sheet.rows.slice(0, 5) });
  expect(book.sheets.map(withoutScore)).toEqual(
    before.sheets
      .map((sheet) => ({ ...(withoutScore(sheet) as object), merges: [] as unknown[] }))
      .map((sheet) => expect.objectContaining({ ...sheet, merges: undefined }) as unknown),
  );
  expect(book.namedRanges).toEqual(before.namedRanges);
  expect([chartFormula(parts), lost]).toEqual(["Data!$B$2:$B$3", []]);
});

it("writes edited cells, clears cleared ones and keeps their formats and comments", async () => {
  const { engine, save } = await open(BOOK);
  const sheet = engine.workbook.getSheetByName("Data");
  sheet?.getRange(1, 1).setValue(5);
  sheet?.getRange(3, 1).clear();
  sheet?.getRange(4, 1).setValue({ f: "=plan.goalmet(A1)" });
  sheet?.getRange(2, 1).setFontWeight("bold");
  const { book } = await save();
  const cells = book.sheets[0]?.cells;
  expect(cells?.get("1,1")).toMatchObject({
    value: 5,
    style: { numFmt: "0.00", protection: { locked: false } },
    comment: { text: "Bilag" },
  });
  expect(cells?.get("1,2")).toMatchObject({ formula: "B2*2", formulaResult: 10 });
  expect(book.sheets[0]?.rows[3]?.[1] ?? null).toBeNull();
  expect(cells?.get("4,1")?.formula).toBe("_xldudf_PLAN_GOALMET(A1)");
  expect(cells?.get("2,1")?.style?.font?.bold).toBe(true);
  expect(cells?.get("5,0")?.formula).toBe('_xldudf_PLAN_SCORE("met")');
});

it("keeps the last result of a function that has not answered yet", async () => {
  const { opened, engine, edits } = await open(BOOK);
  const snapshot = engine.workbook.save();
  const cell = snapshot.sheets["sheet1"]?.cellData?.[5]?.[0];
  if (cell) cell.v = "#BUSY!";
  const saved = await preview.saveFile(opened, snapshot, engine.workbook.getTableList(), edits);
  expect((await preview.openXlsx(saved.bytes)).sheets[0]?.rows[5]?.[0]).toBe("x");
});

it("replays inserted rows once, also in a second save, with rules, names, tables and charts", async () => {
  const { engine, save } = await open(BOOK);
  engine.workbook.getSheetByName("Data")?.insertRows(1, 2);
  await save();
  const { book, parts } = await save();
  const [data] = book.sheets;
  expect(data?.cells?.get("3,2")?.formula).toBe("B4*2");
  expect(data?.cells?.get("3,1")?.comment?.text).toBe("Bilag");
  expect(data?.tables?.[0]?.range).toBe("A1:C5");
  expect(data?.conditionalRules?.[0]).toMatchObject({ range: "A4:A5 C4:C5", formula: "$B4>1" });
  expect(data?.dataValidations?.[0]).toMatchObject({ range: "A4:A5", formula1: "Andet!$A$1:$A$3" });
  expect([book.namedRanges?.[0]?.range, chartFormula(parts)]).toEqual(["Data!$B$4:$B$5", "Data!$B$4:$B$5"]);
});

it("saves again when the caller hands over only the edits since the last save", async () => {
  const { engine, edits, save } = await open(BOOK);
  engine.workbook.getSheetByName("Data")?.insertRows(1, 1);
  await save();
  edits.length = 0;
  engine.workbook.getSheetByName("Data")?.insertRows(1, 1);
  expect((await save()).book.sheets[0]?.tables?.[0]?.range).toBe("A1:C5");
});

it("renames a sheet in formulas, names, rules and charts", async () => {
  const { engine, save } = await open(BOOK);
  engine.workbook.getSheetByName("Data")?.setName("Nye data");
  engine.workbook.getSheetByName("Andet")?.setName("Lister");
  const { book, parts } = await save();
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Nye data", "Lister"]);
  expect([book.namedRanges?.[0]?.range, chartFormula(parts)]).toEqual(["'Nye data'!$B$2:$B$3", "'Nye data'!$B$2:$B$3"]);
  expect(book.sheets[0]?.dataValidations?.[0]?.formula1).toBe("Lister!$A$1:$A$3");
});

it("adds, moves and deletes sheets, and charts stay with their sheet", async () => {
  const { engine, save } = await open(BOOK);
  const id = engine.addSheet("Ny");
  engine.workbook
    .getSheetBySheetId(id)
    ?.getRange(0, 0, 2, 1)
    .setValues([["Kol"], [1]]);
  engine.commands.syncExecuteCommand("sheet.command.add-table", {
    unitId: engine.workbook.getId(),
    subUnitId: id,
    id: "new-table",
    name: "Ny_tabel",
    range: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 },
    options: { showHeader: true },
  });
  engine.workbook.deleteSheet("sheet2");
  const sheet = engine.workbook.getSheetBySheetId(id);
  if (sheet) engine.workbook.moveSheet(sheet, 0);
  const { book, parts } = await save();
  expect(book.sheets.map((one) => [one.name, one.charts?.length ?? 0])).toEqual([
    ["Ny", 0],
    ["Data", 1],
  ]);
  const [table] = book.sheets[0]?.tables ?? [];
  expect([table?.name, table?.range, table?.columns.map((column) => column.name)]).toEqual(["Ny_tabel", "A1:B2", book.sheets[0]?.rows[0]]);
  expect([...parts.keys()].filter((path) => path.startsWith("xl/worksheets/sheet"))).toHaveLength(2);
});

it("keeps charts with their sheets in a file whose parts are numbered otherwise", async () => {
  const { save } = await open(BOOK, (parts) => {
    const swap = (from: string, to: string): void => {
      const [a, b] = [parts.get(from), parts.get(to)];
      if (a) parts.set(to, a);
      else parts.delete(to);
      if (b) parts.set(from, b);
      else parts.delete(from);
    };
    swap("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml");
    swap("xl/worksheets/_rels/sheet1.xml.rels", "xl/worksheets/_rels/sheet2.xml.rels");
    const path = "xl/_rels/workbook.xml.rels";
    parts.set(
      path,
      bytes(
        text(parts.get(path)).replace("sheet1.xml", "sheetX.xml").replace("sheet2.xml", "sheet1.xml").replace("sheetX.xml", "sheet2.xml"),
      ),
    );
  });
  const { book } = await save();
  expect(book.sheets.map((one) => [one.name, one.charts?.length ?? 0, one.tables?.length ?? 0])).toEqual([
    ["Data", 1, 1],
    ["Andet", 0, 0],
  ]);
});

it("keeps formulas of calculated columns, macros with their code names, and custom properties", async () => {
  const { engine, save, opened } = await open(BOOK, (parts) => {
    const edit = (path: string, change: (xml: string) => string): void => void parts.set(path, bytes(change(text(parts.get(path)))));
    edit("xl/tables/table1.xml", (xml) =>
      xml.replace(
        /<tableColumn id="3" name="Dobbelt"\s*\/>/,
        '<tableColumn id="3" name="Dobbelt"><calculatedColumnFormula>tbl[[#This Row],[Beløb]]*2</calculatedColumnFormula></tableColumn>',
      ),
    );
    parts.set("xl/vbaProject.bin", Uint8Array.from([1, 2, 3]));
    edit("xl/workbook.xml", (xml) => xml.replace(/(<workbook[^>]*>)/, '$1<workbookPr codeName="DennePM"/>'));
    edit("xl/worksheets/sheet1.xml", (xml) => xml.replace(/(<worksheet[^>]*>)/, '$1<sheetPr codeName="Ark1"/>'));
    edit("xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    );
    parts.set("docProps/custom.xml", bytes("<Properties/>"));
    edit("_rels/.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
      ),
    );
  });
  expect(opened.notShown.map(({ code }) => code)).toContain("macros");
  engine.workbook.getSheetByName("Data")?.insertRows(1, 1);
  const { parts } = await save();
  expect(text(parts.get("xl/tables/table1.xml"))).toContain(
    "<calculatedColumnFormula>tbl[[#This Row],[Beløb]]*2</calculatedColumnFormula>",
  );
  expect(parts.get("xl/vbaProject.bin")).toEqual(Uint8Array.from([1, 2, 3]));
  expect(text(parts.get("xl/workbook.xml"))).toContain('codeName="DennePM"');
  expect(text(parts.get("xl/worksheets/sheet1.xml"))).toContain('codeName="Ark1"');
  expect(text(parts.get("_rels/.rels"))).toContain("docProps/custom.xml");
});

it("writes dates of a 1904 file in its own system", async () => {
  const { engine, save } = await open({
    dateSystem: "1904",
    sheets: [
      {
        name: "S",
        rows: [[new Date(Date.UTC(2022, 11, 31))]],
        cells: new Map([["0,0", { value: new Date(Date.UTC(2022, 11, 31)), type: "date", style: { numFmt: "dd-mm-yyyy" } }]]),
      },
    ],
  });
  engine.workbook.getActiveSheet().getRange(0, 0).setValue(44927);
  const { book, parts } = await save();
  expect(book.sheets[0]?.rows[0]?.[0]).toEqual(new Date(Date.UTC(2023, 0, 1)));
  expect(text(parts.get("xl/worksheets/sheet1.xml"))).toContain("<v>43465</v>");
});

it("names before saving what a copy would not keep", async () => {
  const { engine, opened, edits } = await open(BOOK, (parts) => {
    const path = "xl/worksheets/sheet2.xml";
    parts.set(
      path,
      bytes(
        text(parts.get(path)).replace(
          "</sheetData>",
          '</sheetData><conditionalFormatting sqref="A1"><cfRule type="timePeriod" priority="9" timePeriod="today"/></conditionalFormatting>',
        ),
      ),
    );
  });
  expect(preview.lossesOnSave(opened, edits)).toEqual([{ code: "conditionalFormat", what: "timePeriod", where: "Andet" }]);
  const sheet = engine.workbook.getSheetByName("Data");
  sheet?.moveRows(sheet.getRange(3, 0, 1, 3), 6);
  await engine.settle();
  expect(preview.lossesOnSave(opened, edits).map(({ code, what }) => `${code} ${what}`)).toEqual([
    "conditionalFormat timePeriod",
    "structuralEdit comment",
    "structuralEdit dataValidation",
  ]);
});
