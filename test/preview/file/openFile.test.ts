import type { IWorkbookData } from "@univerjs/core";
import { preview } from "../engine/bundle";
import { startEngine, valueAt } from "../engine/open";

type Book = Parameters<typeof preview.writeXlsx>[0];
const cells = (entries: Readonly<Record<string, object>>): Map<string, never> => new Map(Object.entries(entries)) as Map<string, never>;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function open(book: Book): ReturnType<typeof preview.openFile> {
  return preview.openFile(await preview.writeXlsx(book), "test.xlsx");
}

const resource = (snapshot: IWorkbookData, name: string): unknown =>
  JSON.parse(snapshot.resources?.find((one) => one.name === name)?.data ?? "null");

describe("a file that cannot be opened", () => {
  const ole = (text: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  it.each([
    ["empty", new Uint8Array()],
    ["notWorkbook", bytesOf("just text")],
    ["notWorkbook", ole("Workbook")],
    ["passwordProtected", ole("EncryptedPackage")],
    ["corrupt", bytesOf("PK\u0003\u0004 and nothing more")],
    ["notWorkbook", preview.writeZip(new Map([["word/document.xml", bytesOf("<a/>")]]))],
    ["corrupt", preview.writeZip(new Map([["xl/workbook.xml", bytesOf("<workbook><sheets>")]]))],
  ])("is said to be %s", async (kind, bytes) => {
    await expect(preview.openFile(bytes, "x.xlsx")).rejects.toMatchObject({ name: "FileError", kind });
  });

  it("is said to be corrupt when it is cut off or a part is damaged", async () => {
    const bytes = await preview.writeXlsx({ sheets: [{ name: "S", rows: [["text", 1]] }] });
    await expect(preview.openFile(bytes.slice(0, bytes.length - 40), "x.xlsx")).rejects.toMatchObject({ kind: "corrupt" });
    const damaged = bytes.slice();
    damaged.fill(0, 60, 120);
    await expect(preview.openFile(damaged, "x.xlsx")).rejects.toMatchObject({ kind: "corrupt" });
  });
});

it.each(["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"])("a file whose %s ends halfway is corrupt", async (name) => {
  const parts = new Map(await preview.readZip(await preview.writeXlsx({ sheets: [{ name: "S", rows: [["text", 1]] }] })));
  const part = parts.get(name)!;
  parts.set(name, part.slice(0, part.length - 20));
  await expect(preview.openFile(preview.writeZip(parts), "x.xlsx")).rejects.toMatchObject({ kind: "corrupt" });
});

it("a part may be an empty element, or end in a comment", async () => {
  const parts = new Map(await preview.readZip(await preview.writeXlsx({ sheets: [{ name: "S", rows: [["text", 1]] }] })));
  parts.set("xl/tables/table9.xml", bytesOf('<?xml version="1.0"?>\r\n<!-- > -->\r\n<table id="9"/>\r\n'));
  parts.set("xl/workbook.xml", Uint8Array.from([...parts.get("xl/workbook.xml")!, ...bytesOf("<!-- made by hand -->\n")]));
  expect((await preview.openFile(preview.writeZip(parts), "x.xlsx")).sheetNames).toEqual(["S"]);
});

it("tells what a protected sheet leaves unlocked, and which tables end in a totals row", async () => {
  const unlocked = { protection: { locked: false } };
  const opened = await open({
    sheets: [
      {
        name: "Data",
        rows: [
          ["A", "B"],
          [1, 2],
          [3, null],
          ["Total", 4],
        ],
        cells: cells({
          "1,0": { value: 1, type: "number", style: unlocked },
          "2,1": { value: null, type: "empty", style: unlocked },
        }),
        protection: { sheet: true, formatCells: false },
        tables: [{ name: "tbl", range: "A1:B4", columns: [{ name: "A" }, { name: "B" }], showTotalRow: true }],
      },
      { name: "Noter", rows: [["x"]], protection: { sheet: true } },
    ],
  });
  expect(opened.protection).toEqual({ structure: false, sheetIds: ["sheet1", "sheet2"], formattable: ["sheet1"] });
  const { cellData } = opened.snapshot.sheets["sheet1"]!;
  expect([cellData![1]![0], cellData![1]![1], cellData![2]![1]]).toEqual([
    expect.objectContaining({ v: 1, custom: { unlocked: true } }),
    expect.not.objectContaining({ custom: expect.anything() as unknown }),
    expect.objectContaining({ custom: { unlocked: true } }),
  ]);
  const tables = JSON.parse(opened.snapshot.resources!.find(({ name }) => name === "SHEET_TABLE_PLUGIN")!.data) as {
    sheet1: { tables: object[] };
  };
  expect(tables.sheet1.tables).toMatchObject([{ range: { endRow: 2 }, meta: { totalsRow: true } }]);
});

it("brings values, cached results, formats, layout, names, tables and rules into the grid", async () => {
  const opened = await open({
    sheets: [
      {
        name: "Data",
        rows: [
          ["Dato", "Beløb"],
          [new Date(Date.UTC(2022, 0, 5)), 10.5],
          [null, 20],
          [true, "tekst"],
        ],
        cells: cells({
          "1,1": {
            value: 10.5,
            type: "number",
            style: { numFmt: "#,##0.00", font: { bold: true, color: { rgb: "FF0000" } }, alignment: { wrapText: true } },
          },
          "4,1": { value: null, type: "formula", formula: "SUM(B2:B3)", formulaResult: 30.5 },
        }),
        columns: [{ width: 20 }, { hidden: true }],
        merges: [{ startRow: 6, startCol: 0, endRow: 7, endCol: 1 }],
        freezePane: { rows: 1 },
        tables: [{ name: "tbl", range: "A1:B4", columns: [{ name: "Dato" }, { name: "Beløb" }] }],
        conditionalRules: [
          {
            type: "containsText",
            text: "ikke",
            operator: "equal",
            priority: 2,
            range: "B2:B4",
            formula: 'NOT(ISERROR(SEARCH("ikke",B2)))',
            style: {},
          },
          { type: "expression", formula: "_xldudf_PLAN_GOALMET($A2)", priority: 1, range: "A2:B4", style: {} },
        ],
      },
      { name: "Skjult", rows: [[1]], hidden: true },
    ],
    namedRanges: [
      { name: "Beloeb", range: "Data!$B$2:$B$3" },
      { name: "Lokal", range: "Skjult!$A$1", scope: "Skjult" },
    ],
  });
  const data = opened.snapshot.sheets["sheet1"];
  expect(data?.cellData?.[1]?.[0]).toMatchObject({ v: 44566, t: 2 });
  expect(data?.cellData?.[3]).toMatchObject({ 0: { v: 1, t: 3 }, 1: { v: "tekst", t: 1 } });
  expect(data?.cellData?.[4]?.[1]).toMatchObject({ f: "=SUM(B2:B3)", v: 30.5, t: 2 });
  expect(opened.snapshot.styles[data?.cellData?.[1]?.[1]?.s as string]).toMatchObject({
    n: { pattern: "#,##0.00" },
    bl: 1,
    cl: { rgb: "#FF0000" },
    tb: 3,
  });
  expect([data?.columnData?.[0]?.w, data?.columnData?.[1]?.hd, data?.freeze?.ySplit, opened.snapshot.sheets["sheet2"]?.hidden]).toEqual([
    145, 1, 1, 1,
  ]);
  expect(data?.mergeData).toEqual([{ startRow: 6, endRow: 7, startColumn: 0, endColumn: 1 }]);
  expect(Object.values(resource(opened.snapshot, "SHEET_DEFINED_NAME_PLUGIN") as object)).toMatchObject([
    { name: "Beloeb", formulaOrRefString: "Data!$B$2:$B$3", localSheetId: "AllDefaultWorkbook" },
    { name: "Lokal", localSheetId: "sheet2" },
  ]);
  expect(resource(opened.snapshot, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")).toMatchObject({
    sheet1: [
      { rule: { subType: "formula", value: "=PLAN.GOALMET($A2)" } },
      { rule: { subType: "text", operator: "containsText", value: "ikke" } },
    ],
  });
  const engine = startEngine();
  engine.open(opened.snapshot);
  await engine.settle();
  expect([valueAt(engine, "Data", 4, 1), engine.workbook.getTableList()[0]?.name]).toEqual([30.5, "tbl"]);
});

it("reads dates of the 1904 system as the same days, blanks for empty texts, and clears cached spills", async () => {
  const opened = await open({
    dateSystem: "1904",
    sheets: [
      {
        name: "S",
        rows: [
          [new Date(Date.UTC(2022, 11, 31)), ""],
          [null, null, 1],
          [null, null, 2],
        ],
        cells: cells({
          "0,0": { value: new Date(Date.UTC(2022, 11, 31)), type: "date", style: { numFmt: "dd-mm-yyyy" } },
          "1,2": {
            value: 1,
            type: "formula",
            formula: "_xlfn.SEQUENCE(2)",
            formulaResult: 1,
            formulaType: "array",
            formulaRef: "C2:C3",
            formulaDynamic: true,
          },
        }),
      },
    ],
  });
  const data = opened.snapshot.sheets["sheet1"]?.cellData;
  expect([data?.[0]?.[0]?.v, data?.[0]?.[1], data?.[1]?.[2]?.f, data?.[2]?.[2]]).toEqual([44926, undefined, "=SEQUENCE(2)", undefined]);
});

it("names what the preview does not show, and names that exist twice", async () => {
  const opened = await open({
    sheets: [
      {
        name: "S",
        rows: [["a"]],
        cells: cells({ "0,0": { value: "a", type: "string", comment: { text: "Bilag mangler" } } }),
        dataValidations: [{ type: "list", values: ["Ja", "Nej"], range: "A1:A9" }],
        charts: [{ type: "column", series: [{ values: "S!$A$1:$A$2" }], anchor: { from: { row: 2, col: 2 } }, title: "Udvikling" }],
      },
      { name: "T", rows: [[1]] },
    ],
    namedRanges: [
      { name: "Sats", range: "S!$A$1" },
      { name: "sats", range: "T!$A$1", scope: "T" },
    ],
  });
  expect(opened.notShown.map(({ code, what, where }) => `${code} ${what} ${where}`)).toEqual([
    "chart Udvikling S",
    "comment 1 S",
    "dataValidation list S!A1:A9",
    "duplicateName Sats ",
    "duplicateName sats T",
  ]);
  expect(opened.lostOnSave).toEqual([]);
});
