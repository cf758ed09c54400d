import { codes, date, find, findingsIn, formula, only, type Row, workbookOf } from "./checked";
import { day } from "../sheet/planWorkbook";
import type { TestCell } from "./sheets";

const cases: Row = {
  Mål: "1.6",
  Kriterium: "mindst",
  Målværdi: 0.9,
  Enhed: "pct.",
  Resultat: formula("=PLAN.ONTIME(Klager!C4:C8,Klager!D4:D8,5,DATE(2022,1,1),DATE(2022,12,31))", 0.6),
};
const list = (...rows: readonly (readonly TestCell[])[]) => ({
  Klager: { rows: [["Klager"], [], ["J.nr.", "Kommune", "Modt.", "Afg."], ...rows] },
});
const fiveCases = [
  ["K1", "Nord", date("2022-01-03"), date("2022-02-03")],
  ["K2", "Syd", date("2022-01-13"), date("2022-03-03")],
  ["K3", "Nord", date("2022-02-03"), date("2022-04-03")],
  ["K4", "Syd", date("2022-03-03"), "verserer"],
  ["K5", "Nord", date("2022-04-03"), date("2022-05-03")],
] as const;
const withCase = (index: number, row: readonly TestCell[]) => fiveCases.map((own, at) => (at === index ? row : own));

const money: Row = { Mål: "2.1", Delmål: "a", Kriterium: "inden for", Målværdi: 2, Enhed: "mio. kr." };
const amounts = (...figures: readonly TestCell[]) => ({
  Økonomi: {
    rows: [
      ["Økonomi 2022 (1.000 kr., merforbrug = +)"],
      [],
      ["Post", "GB22", "UO2", "Real."],
      ["Indtægter", -13950, -13600, -14905],
      ["Resultat", ...figures],
    ],
  },
});
const fromThousands = (cell: string, value: number) => formula(`=IF(${cell}="","",-${cell}/1000)`, value);
const compared = { "Sammenlignes med": fromThousands("Økonomi!B5", -0.4), Resultat: fromThousands("Økonomi!D5", 0.9) };

it("finds nothing in a plan whose sources are in order", async () => {
  expect(await codes({ subGoals: [cases], sheets: list(...fiveCases) })).toEqual([]);
  expect(await codes({ subGoals: [{ ...money, ...compared }], sheets: amounts(400, 1100, -900) })).toEqual([]);
});

describe("numbers as text", () => {
  it.each([
    ["-900 ", -900],
    ["9.010,5\u00a0", 9010.5],
    ["\u22121,1", -1.1],
    ["(400)", -400],
    ["1.100", null],
    ["ca. 900,5", null],
    ["90 pct.", null],
  ])("%j is told, and becomes %s", async (text, number) => {
    const workbook = workbookOf({ subGoals: [{ ...money, ...compared }], sheets: amounts(400, 1100, text) });
    const finding = only(await findingsIn(workbook), "numberAsText");
    expect(finding).toMatchObject({ cell: "Økonomi!D5", text, number, subGoal: "2.1.a", field: "result" });
    if (number === null) return expect(finding.mend).toBeNull();
    expect(finding.mend).toMatchObject({ does: "writeNumber", cell: "Økonomi!D5", number });
    expect(await workbook.change(finding.mend!.change)).toMatchObject({ kind: "written" });
    expect(workbook.cell("Økonomi!D5").value).toBe(number);
    expect((await findingsIn(workbook)).map(({ code }) => code)).not.toContain("numberAsText");
  });
  it.each(["afventer", "-", "n/a", "", "ja", "ikke opgjort"])("%j is none", async (text) => {
    expect(await codes({ subGoals: [{ ...money, ...compared }], sheets: amounts(400, 1100, text) })).not.toContain("numberAsText");
  });
  it("are not mended where a formula gives them", async () => {
    const sheets = amounts(400, 1100, formula('=TEXT(-900,"0")', "-900"));
    expect(only(await find({ subGoals: [{ ...money, ...compared }], sheets }), "numberAsText").mend).toBeNull();
  });
  it("are looked for among numbers only, where the formula may mean anything", async () => {
    const sheets = {
      Liste: {
        rows: [
          ["Sag", "Antal"],
          ["11", 3],
          ["12", 5],
          ["13", "7"],
        ],
      },
    };
    const sub = (text: string): Row => ({ Mål: "1.4", Kriterium: "mindst", Målværdi: 1, Resultat: formula(text, 3) });
    expect(await find({ subGoals: [sub('=COUNTIF(Liste!A2:A4,"11")')], sheets })).toEqual([]);
    expect(only(await find({ subGoals: [sub('=SUMIF(Liste!A2:A4,"11",Liste!B2:B4)')], sheets }), "numberAsText").cell).toBe("Liste!B4");
  });
});

describe("dates as text", () => {
  it.each([
    ["14/3-22", "2022-03-14"],
    ["15-03-2022", "2022-03-15"],
    ["28.06.2022", "2022-06-28"],
    ["2022-06-20", "2022-06-20"],
    ["6/6-22", "2022-06-06"],
    ["10/3-22", null],
    ["3/14-22", null],
    ["ult. feb.", null],
    ["uge 12", null],
    ["31/2-22", null],
    ["20-06-21", null],
  ])("%j in a list is told, and becomes %s", async (text, iso) => {
    const workbook = workbookOf({ subGoals: [cases], sheets: list(...withCase(1, ["K2", "Syd", date("2021-01-13"), text])) });
    const finding = only(await findingsIn(workbook), "dateAsText");
    expect(finding).toMatchObject({ cell: "Klager!D5", text, day: iso === null ? null : day(iso) });
    if (iso === null) return expect(finding.mend).toBeNull();
    await workbook.change(finding.mend!.change);
    expect(workbook.cell("Klager!D5")).toMatchObject({ value: day(iso), format: "dd-mm-yyyy" });
    expect((await findingsIn(workbook)).map(({ code }) => code)).toEqual([]);
  });
  it("are read day first where the others of the list are", async () => {
    const rows = [...withCase(1, ["K2", "Syd", "10/3-22", "15/6-22"])];
    const found = await find({ subGoals: [cases], sheets: list(...rows) });
    expect(found.map((each) => each.code === "dateAsText" && each.day)).toEqual([day("2022-03-10"), day("2022-06-15")]);
    const mixed = await find({
      subGoals: [cases],
      sheets: list(...rows.map((row, at) => (at === 2 ? ["K3", "Nord", date("2022-02-03"), "4/25-22"] : row))),
    });
    expect(mixed.map((each) => each.code === "dateAsText" && each.day)).toEqual([null, day("2022-06-15"), null]);
  });
  it("are told of a single cell that a date is asked of", async () => {
    const byDate: Row = {
      Mål: "1.1",
      Kriterium: "senest",
      Frist: date("2022-06-30"),
      Resultat: formula('=IF(Opg!D2="","",Opg!D2)', "14/3-22"),
    };
    const sheets = (text: TestCell) => ({
      Opg: {
        rows: [
          ["Opgave", "", "Frist", "Færdig"],
          ["Forskrifter", "", "2. kvt.", text],
        ],
      },
    });
    expect(only(await find({ subGoals: [byDate], sheets: sheets("14/3-22") }), "dateAsText").day).toBe(day("2022-03-14"));
    expect(await codes({ subGoals: [byDate], sheets: sheets("afventer") })).toEqual([]);
    expect(await codes({ subGoals: [byDate], sheets: sheets("på dir.møde") })).toEqual([]);
  });
  it("keep the format somebody chose, and are then left to be mended by hand", async () => {
    const rows = withCase(1, ["K2", "Syd", date("2021-01-13"), { value: "14/3-22", format: "0.00" }]);
    expect(only(await find({ subGoals: [cases], sheets: list(...rows) }), "dateAsText").mend).toBeNull();
  });
});

describe("lists", () => {
  it("tell hidden rows with cases, and not those without", async () => {
    const sheets = list(...fiveCases);
    const hidden = (...rows: number[]) => ({ Klager: { ...sheets.Klager, hidden: rows } });
    const finding = only(await find({ subGoals: [cases], sheets: hidden(2, 5, 7, 30) }), "hiddenRows");
    expect(finding).toMatchObject({ rows: [5, 7], cell: "Klager!C5", cells: "Klager!C4:C8" });
    expect(await codes({ subGoals: [cases], sheets: hidden(2, 3, 30) })).toEqual([]);
  });
  it("tell a total that counts, and not one beside them", async () => {
    const total = ["I alt", "", 4, 3];
    expect(only(await find({ subGoals: [cases], sheets: list(...withCase(4, total)) }), "totalInside")).toMatchObject({
      text: "I alt",
      cell: "Klager!C8",
    });
    expect(await codes({ subGoals: [cases], sheets: list(...withCase(2, ["Modt. 2021 i alt", "", "", ""])) })).toEqual([]);
    expect(
      await codes({ subGoals: [cases], sheets: list(...withCase(2, ["Summerup", "Totalby", date("2022-02-03"), date("2022-04-03")])) }),
    ).toEqual([]);
  });
  it("tell a number that is the sum of those above", async () => {
    const sub: Row = { Mål: "1.4", Kriterium: "mindst", Målværdi: 10, Resultat: formula("=SUM(Liste!B2:B6)", 118) };
    const sheets = (last: TestCell) => ({
      Liste: {
        rows: [
          ["", "Antal"],
          ["Nord", 12],
          ["Syd", 30],
          ["Øst", 5],
          ["Vest", 12],
          ["", last],
        ],
      },
    });
    expect(only(await find({ subGoals: [sub], sheets: sheets(59) }), "totalInside")).toMatchObject({
      text: null,
      isGuess: true,
      cell: "Liste!B6",
    });
    expect(await codes({ subGoals: [sub], sheets: sheets(60) })).toEqual([]);
    expect(await codes({ subGoals: [sub], sheets: sheets(formula("=SUM(B2:B5)", 59)) })).toEqual(["totalInside"]);
  });
  it("tell a case that stands there twice, and whether its dates are the same", async () => {
    const twice = only(
      await find({ subGoals: [cases], sheets: list(...withCase(4, ["K3 ", "Nord ", ...fiveCases[2].slice(2)])) }),
      "caseTwice",
    );
    expect(twice).toMatchObject({ id: "K3", first: "Klager!A6", cell: "Klager!A8", sameDates: true, isGuess: false });
    const again = only(
      await find({ subGoals: [cases], sheets: list(...withCase(4, ["K3", "Nord", date("2022-08-01"), ""])) }),
      "caseTwice",
    );
    expect(again).toMatchObject({ sameDates: false, isGuess: true });
  });
  it("tell nothing of cases that have no number, or of towns that come again", async () => {
    const unnamed = fiveCases.map((row) => ["", ...row.slice(1)] as readonly TestCell[]);
    expect(await codes({ subGoals: [cases], sheets: list(...unnamed) })).toEqual([]);
  });
  it("tell a case that was closed before it was received", async () => {
    const found = await find({ subGoals: [cases], sheets: list(...withCase(1, ["K2", "Syd", date("2022-03-03"), date("2022-01-13")])) });
    expect(only(found, "closedBeforeReceived").cell).toBe("Klager!D5");
  });
  it("tell a date of another century", async () => {
    const found = await find({ subGoals: [cases], sheets: list(...withCase(1, ["K2", "Syd", date("2022-01-13"), date("2202-03-03")])) });
    expect(only(found, "dateUnlikely").day).toBe(day("2202-03-03"));
  });
  it("count only the rows of the institution they are filtered by", async () => {
    const filtered = {
      ...cases,
      Resultat: formula(
        '=PLAN.ONTIME(FILTER(Klager!C4:C8,Klager!B4:B8="Syd"),FILTER(Klager!D4:D8,Klager!B4:B8="Syd"),5,DATE(2022,1,1),DATE(2022,12,31))',
        1,
      ),
    };
    expect(await codes({ subGoals: [filtered], sheets: list(...withCase(2, ["K1", "Nord", "ult. feb.", "?"])) })).toEqual([]);
    expect(await codes({ subGoals: [filtered], sheets: list(...withCase(3, ["K2", "Syd", "ult. feb.", ""])) })).toEqual([
      "caseTwice",
      "dateAsText",
    ]);
  });
});

describe("a list that has grown", () => {
  const more = [
    ["K6", "Syd", date("2022-06-03"), ""],
    ["K7", "Syd", date("2022-07-03"), "verserer"],
  ] as const;
  it("is told, and its formula lengthened", async () => {
    const workbook = workbookOf({ subGoals: [cases], sheets: list(...fiveCases, ...more) });
    const finding = only(await findingsIn(workbook), "listGrown");
    expect(finding).toMatchObject({ side: "below", rows: 2, cells: "Klager!C4:C10", cell: "Klager!C9" });
    await workbook.change(finding.mend!.change);
    expect(workbook.cell("Plan!F2").content).toBe("=PLAN.ONTIME(Klager!C4:C10,Klager!D4:D10,5,DATE(2022,1,1),DATE(2022,12,31))");
    expect(await findingsIn(workbook)).toEqual([]);
  });
  it("is told above, too", async () => {
    const later = { ...cases, Resultat: formula("=PLAN.ONTIME(Klager!$C$6:$C$8,Klager!D6:D8,5,DATE(2022,1,1),DATE(2022,12,31))", 1) };
    const workbook = workbookOf({ subGoals: [later], sheets: list(...fiveCases) });
    const finding = only(await findingsIn(workbook), "listGrown");
    expect(finding).toMatchObject({ side: "above", rows: 2, cell: "Klager!C4" });
    await workbook.change(finding.mend!.change);
    expect(workbook.cell("Plan!F2").content).toMatch(/^=PLAN\.ONTIME\(Klager!\$C\$4:\$C\$8,Klager!D4:D8,/u);
  });
  it.each<[string, readonly (readonly TestCell[])[]]>([
    ["a blank row", [["", "", "", ""], ...more]],
    ["a total", [["I alt", "", 5, 4]]],
    ["a count", [["", "", formula("=COUNT(C4:C8)", 5), ""]]],
    ["a note", [["NB: to sager mangler", "", "", ""]]],
  ])("is not one with %s below", async (_, rows) => {
    expect(await codes({ subGoals: [cases], sheets: list(...fiveCases, ...rows) })).toEqual([]);
  });
  it("is not told of an Excel table", async () => {
    const inTable = { ...cases, Resultat: formula("=PLAN.ONTIME(tblKlager[Modt.],tblKlager[Afg.],5,DATE(2022,1,1),DATE(2022,12,31))", 1) };
    const { Klager } = list(...fiveCases, ...more);
    expect(await codes({ subGoals: [inTable], sheets: { Klager: { ...Klager, tables: { tblKlager: "A3:D8" } } } })).toEqual([]);
  });
  it("is not told of a sum whose result stands below", async () => {
    const sub = (text: string): Row => ({ Mål: "1.4", Kriterium: "mindst", Målværdi: 10, Resultat: formula(text, 47) });
    const sheets = (last: TestCell) => ({
      Liste: {
        rows: [
          ["", "Antal"],
          ["Nord", 12],
          ["Syd", 30],
          ["Øst", "5 "],
          ["", last],
        ],
      },
    });
    expect(await codes({ subGoals: [sub("=SUM(Liste!B2:B4)")], sheets: sheets(47) })).toEqual(["numberAsText"]);
    expect(await codes({ subGoals: [sub("=SUM(Liste!B2:B4)")], sheets: sheets(12) })).toEqual(["listGrown", "numberAsText"]);
  });
});
