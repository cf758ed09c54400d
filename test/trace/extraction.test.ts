import { dayOf } from "../../src/plan/day";
import type { CellValue } from "../../src/sheet/workbook";
import { extractionOf, surroundingsOf } from "../../src/trace/extraction";
import { date } from "../check/checked";
import { type TestCell, TestWorkbook } from "../check/sheets";

/** What a sheet that begins with these rows says of one of its cells. */
async function extraction(source: string, rows: readonly (readonly TestCell[])[]) {
  const workbook = new TestWorkbook({ Ark: { rows } });
  const { top, rows: own } = surroundingsOf(source)!;
  const [head, beside = null] = await workbook.readCells(own === null ? [top] : [top, own]);
  return extractionOf(source, head!, beside);
}

const october = date("2022-10-07");
const november = date("2022-11-03");
const day = (month: number, of: number) => dayOf(2022, month, of);
const list: readonly (readonly TestCell[])[] = [
  ["Sygefravær"],
  ["Kvartal", "Dage", "Udtræksdato"],
  ["K2", 1.6, october],
  ["K3", 1.5, november],
  ["K4", 1.8, ""],
];

describe("a line at the top of the sheet", () => {
  it.each<[string, readonly TestCell[], string]>([
    ["with the date in its text", ["Udtræk fra Statens BI 07.10.2022"], "Ark!A1"],
    ["with the date as ISO", ["", "Extracted 2022-10-07"], "Ark!B1"],
    ["with a date beside it", ["Udtrukket den:", "", october], "Ark!A1"],
    ["with a date as text beside it", ["Downloaded", "07-10-2022"], "Ark!A1"],
  ])("says it %s", async (_how, line, cell) => {
    expect(await extraction("Ark!B2", [line, ["Resultat", 9]])).toEqual({ first: day(10, 7), last: day(10, 7), cell });
  });

  it.each<[string, readonly TestCell[]]>([
    ["no date", ["Udtræk fra Statens BI"]],
    ["a number that is no date", ["Udtræk nr.", 44_841]],
    ["another date", ["Opdateret", october]],
    ["what was deducted", ["Fratrukket 07.10.2022"]],
    ["a day that does not exist", ["Udtræk 31.02.2022"]],
  ])("says nothing with %s", async (_what, line) => {
    expect(await extraction("Ark!B2", [line, ["Resultat", 9]])).toBeNull();
  });
});

it.each<[string, string, readonly (readonly TestCell[])[]]>([
  ["below the source", "Ark!B1", [["Resultat", 9], ["Udtræk 07.10.2022"]]],
  [
    "in a list's other rows",
    "Ark!B3",
    [
      ["Nr.", "Dage", "Kilde", "Bemærkning"],
      ["1", 2, "BI", "Hentet 07.10.2022"],
      ["2", 3, "BI", ""],
    ],
  ],
])("is not told by a remark %s", async (_where, source, rows) => {
  expect(await extraction(source, rows)).toBeNull();
});

it("is told by the title over a whole column", async () => {
  expect(await extraction("Ark!B:B", [["Udtræk 07.10.2022"], ["Nr.", "Dage", "Kilde", "Bemærkning"]])).toMatchObject({ cell: "Ark!A1" });
});

describe("a column of the source's own rows", () => {
  it("says it for that row, ahead of a line at the top", async () => {
    const rows = [["Udtræk 01.01.2022"], ...list.slice(1)];
    expect(await extraction("Ark!B4", rows)).toEqual({ first: day(11, 3), last: day(11, 3), cell: "Ark!C2" });
  });

  it("gives the first and the last day of several rows, blank ones apart", async () => {
    expect(await extraction("Ark!B3:B5", list)).toEqual({ first: day(10, 7), last: day(11, 3), cell: "Ark!C2" });
  });

  it("says nothing of a row above the heading, or where the row's own cell is blank", async () => {
    expect(await extraction("Ark!B1", list)).toBeNull();
    expect(await extraction("Ark!B5", list)).toBeNull();
  });
});

it("looks through the rows of a short range, and through the top alone of a long one", () => {
  expect(surroundingsOf("'Mål 2022'!B30:C33")).toEqual({ top: "'Mål 2022'!A1:Z15", rows: "'Mål 2022'!A30:Z33" });
  expect(surroundingsOf("Ark!B:B")).toEqual({ top: "Ark!A1:Z15", rows: null });
});

it.each<CellValue & string>(["B3", "Ark!tblKlager", ""])("knows no surroundings of %p", (source) => {
  expect(surroundingsOf(source)).toBeNull();
});
