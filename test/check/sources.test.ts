import { readChecked } from "../../src/check/readChecked";
import { boxOf, splitAddress } from "../../src/sheet/cellBox";
import { codes, date, find, findingsIn, formula, only, pace, type Row, today, workbookOf } from "./checked";
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
  it("are told where the source's own formula adds them up", async () => {
    const sheets = (text: TestCell) => ({
      Økonomi: {
        rows: [
          ["Økonomi 2022 (1.000 kr., merforbrug = +)"],
          [],
          ["Post", "Real."],
          ["Indtægter", -14905],
          ["Lønsum", text],
          ["Resultat", formula("=SUM(B4:B5)", -14905)],
        ],
      },
    });
    const sub = { ...money, Kriterium: "højst", Resultat: fromThousands("Økonomi!B6", 14.905) };
    expect(only(await find({ subGoals: [sub], sheets: sheets("9.010,0 ") }), "numberAsText").cell).toBe("Økonomi!B5");
    expect(await codes({ subGoals: [sub], sheets: sheets("afventer") })).toEqual([]);
    expect(await codes({ subGoals: [sub], sheets: sheets(9010) })).toEqual([]);
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
    ["henlagt", null],
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
    const written = async (received: TestCell, closed: TestCell) =>
      only(await find({ subGoals: [cases], sheets: list(...withCase(4, ["K4", "Syd", received, closed])) }), "caseTwice").sameDates;
    expect(await written("3/3-22", "-")).toBe(true);
    expect(await written(date("2022-03-03"), "ult. feb.")).toBe(false);
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
  it("is told of a range that leaves rows of its Excel table out", async () => {
    const { Klager } = list(...fiveCases, ...more);
    const sheets = { Klager: { ...Klager, tables: { tblKlager: "A3:D10" } } };
    expect(only(await find({ subGoals: [cases], sheets }), "listGrown").rows).toBe(2);
    const whole = { ...cases, Resultat: formula("=PLAN.ONTIME(Klager!C4:C10,Klager!D4:D10,5,DATE(2022,1,1),DATE(2022,12,31))", 1) };
    expect(await codes({ subGoals: [whole], sheets })).toEqual([]);
  });
  it("is not told of a sum of the controller's own: what stands below may be its result, or somebody else's figure", async () => {
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
    expect(await codes({ subGoals: [sub("=SUM(Liste!B2:B4)")], sheets: sheets(12) })).toEqual(["numberAsText"]);
  });
});

describe("what looks like trouble and is none", () => {
  it("a column chosen whole, with its title and heading", async () => {
    const whole = { ...cases, Resultat: formula("=PLAN.ONTIME(Klager!C:C,Klager!D:D,5,DATE(2022,1,1),DATE(2022,12,31))", 0.6) };
    const rows = [["", "", "Klager § 56 – frist 5 mdr. fra modt."], [], ["J.nr.", "Kommune", "Modt.", "Afg."], ...fiveCases];
    expect(await codes({ subGoals: [whole], sheets: { Klager: { rows } } })).toEqual([]);
    expect(await codes({ subGoals: [whole], sheets: { Klager: { rows: [...rows, ["", "", "I alt", ""]] } } })).toEqual([]);
    expect(await codes({ subGoals: [whole], sheets: { Klager: { rows: [...rows, ["I alt", "", 5, 4]] } } })).toEqual(["totalInside"]);
    const summed: Row = { Mål: "1.4", Kriterium: "mindst", Målværdi: 1, Resultat: formula("=SUM(Antal!B:B)", 3) };
    expect(
      await codes({
        subGoals: [summed],
        sheets: {
          Antal: {
            rows: [
              ["", "2022"],
              ["Nord", 3],
              ["Syd", 4],
              ["Øst", 4],
            ],
          },
        },
      }),
    ).toEqual([]);
  });
  it("a party called Total, and a town with two cases", async () => {
    const named = (...names: string[]) => list(...fiveCases.map((row, at) => [names[at]!, ...row.slice(1)] as readonly TestCell[]));
    expect(await codes({ subGoals: [cases], sheets: named("Total A/S", "Nord", "Øst", "Vest", "Nord") })).toEqual([]);
    const twice = fiveCases.map((row, at) => [
      ["Nord", "Syd", "Øst", "Vest", "Nord"][at]!,
      "",
      ...(at === 4 ? fiveCases[0] : row).slice(2),
    ]);
    expect(await codes({ subGoals: [cases], sheets: list(...(twice as TestCell[][])) })).toEqual(["caseTwice"]);
  });
  it("a label that begins like a month", async () => {
    const byDate: Row = { Mål: "1.1", Kriterium: "senest", Frist: date("2022-06-30"), Resultat: formula("=Opg!B2", "Maria har den") };
    expect(
      await codes({
        subGoals: [byDate],
        sheets: {
          Opg: {
            rows: [
              ["", ""],
              ["Notat", "Maria har den"],
            ],
          },
        },
      }),
    ).toEqual([]);
  });
});

describe("long lists", () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => [
    `22/${String(index)}`,
    "",
    day("2022-01-01") + (index % 300),
    day("2022-03-01") + (index % 300),
  ]);
  const long = { ...cases, Resultat: formula("=PLAN.ONTIME(Klager!C4:C30003,Klager!D4:D30003,5,DATE(2022,1,1),DATE(2022,12,31))", 0.6) };

  it("are read in parts that Excel on the web takes, and checked to the end", async () => {
    const workbook = workbookOf({
      subGoals: [long],
      sheets: list(...rows, ["22/7", "", day("2022-01-08"), day("2022-03-08")], ["22/n", "", date("2022-05-01"), ""]),
    });
    const found = await findingsIn(workbook);
    expect(found.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["listGrown Klager!C30004"]);
    const sizes = workbook.asked.map((address) => {
      const box = boxOf(splitAddress(address).cells)!;
      return box.rows * box.columns;
    });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(20_000);
  });
  it("tell what is wrong in their last row", async () => {
    const found = await find({ subGoals: [long], sheets: list(...rows.slice(0, -1), ["22/7 ", "", day("2022-01-08"), "ult. feb."]) });
    expect(found.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["caseTwice Klager!A30003", "dateAsText Klager!D30003"]);
  });
  it("stop being read when the check is cancelled", async () => {
    const workbook = workbookOf({ subGoals: [long], sheets: list(...rows) });
    const stop = new AbortController();
    const steps: number[] = [];
    const onProgress = (done: number, total: number) => {
      steps.push(done / total);
      if (steps.length === 3) stop.abort();
    };
    await expect(readChecked(workbook, "CPR", { ...pace, today, signal: stop.signal, onProgress })).rejects.toThrow();
    expect(steps).toHaveLength(3);
    expect(steps.every((step) => step > 0 && step < 1)).toBe(true);
  });
});
