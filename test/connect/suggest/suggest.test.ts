import { scan } from "../../../src/connect/suggest/scan";
import { suggest } from "../../../src/connect/suggest/suggest";
import type { Suggestion } from "../../../src/connect/suggest/suggestion";
import { day } from "../../sheet/planWorkbook";
import { realPace } from "./pace";
import { plan2022 } from "./plan2022";
import { drawn, SheetsInMemory, tableIn } from "./sheetsInMemory";

type Asked = (id: string, field?: string) => readonly Suggestion[];

async function suggestionsIn(workbook: SheetsInMemory): Promise<Asked> {
  const all = await suggest(await scan(workbook, realPace), plan2022(), realPace);
  return (id, field = "result") => all.filter((one) => one.subGoal === id && one.field === field);
}

const cellOf = (suggestion: Suggestion | undefined): string | null =>
  suggestion?.connection.kind === "cell" ? suggestion.connection.cell : null;

const messyEconomy = `
CPR – økonomi 2022 (1.000 kr., merforbrug = +) | | | | | | |
 | | | | | | |
 | Grundbudget | | Udgiftsopfølgning | | | Regnskab |
Post | FL22 | GB22 | UO 1 | UO2 | UO3 | Real. | Afv. GB
Indtægter | -14200 | -13950 | -13950 | -13600 | -13700 | -14905 | -955
Lønsum | 9100 | 9050 | 9100 | 9250 | 9200 | 9010 | -40
Øvrig drift | 5200 | 5300 | 5300 | 5450 | 5400 | 4995 | -305
Resultat | 100 | 400 | 450 | 1100 | 900 | -900 | -1300
NB: GB rettet 14/1 jf. mail fra dep. | | | | | | |
`;

describe("a block with headings over several columns", () => {
  let asked: Asked;
  beforeAll(async () => {
    asked = await suggestionsIn(new SheetsInMemory([drawn("Økonomi", messyEconomy)]));
  });

  it("is read by row and column", () => {
    expect(cellOf(asked("2.1.a")[0])).toBe("Økonomi!G8");
    expect(cellOf(asked("2.1.a", "comparedWith")[0])).toBe("Økonomi!C8");
    expect(cellOf(asked("2.1.b", "comparedWith")[0])).toBe("Økonomi!E8");
  });

  it("is explained in the words that stand there", () => {
    expect(asked("2.1.b", "comparedWith")[0]).toEqual({
      subGoal: "2.1.b",
      field: "comparedWith",
      connection: { kind: "cell", cell: "Økonomi!E8", unit: "thousandKr", sign: "deficitPositive" },
      foundBy: {
        sheet: "Økonomi",
        row: "Resultat",
        columns: ["Udgiftsopfølgning", "UO2"],
        table: null,
        name: null,
        unitText: "CPR – økonomi 2022 (1.000 kr., merforbrug = +)",
        signText: "CPR – økonomi 2022 (1.000 kr., merforbrug = +)",
      },
      unit: "thousandKr",
      sign: "deficitPositive",
      confidence: expect.any(Number),
    });
    expect(asked("2.1.b", "comparedWith")[0]!.confidence).toBeGreaterThanOrEqual(0.7);
  });

  it("does not offer what has been worked out from the figures", () => {
    expect([...asked("2.1.a"), ...asked("2.1.b")].filter(({ confidence }) => confidence >= 0.5).map(cellOf)).not.toContain("Økonomi!H8");
  });
});

it("takes unit and sign from the nearest title above, of two blocks on one sheet", async () => {
  const asked = await suggestionsIn(
    new SheetsInMemory([
      drawn(
        "Økonomi",
        `${messyEconomy.trim()}
 |
Til årsrapport (mio. kr.) |
overskud = + |
Post | Regnskab
Resultat | 0.9
`,
      ),
    ]),
  );
  const told = Object.fromEntries(asked("2.1.a").map((one) => [cellOf(one), [one.unit, one.sign]]));
  expect(told).toMatchObject({ "Økonomi!G8": ["thousandKr", "deficitPositive"], "Økonomi!B14": ["millionKr", "surplusPositive"] });
});

it("trusts neither of two cells that are equally good", async () => {
  const economy = (name: string) =>
    drawn(name, "Beløb i mio. kr., overskud = + | | \nPost | Grundbudget | Realiseret\nResultat | -0.4 | 0.9");
  const asked = await suggestionsIn(new SheetsInMemory([economy("Afdeling A"), economy("Afdeling B")]));
  expect(asked("2.1.a").map(({ confidence }) => confidence < 0.7)).toEqual([true, true]);
  expect(
    asked("2.1.a", "comparedWith")
      .slice(0, 2)
      .every(({ confidence }) => confidence < 0.7),
  ).toBe(true);
});

it("trusts no amount whose unit or sign nothing tells", async () => {
  const asked = await suggestionsIn(new SheetsInMemory([drawn("Økonomi", "Post | Grundbudget | Realiseret\nResultat | -0.4 | 0.9")]));
  expect(asked("2.1.a")[0]).toMatchObject({ unit: null, sign: null, connection: { cell: "Økonomi!C2" } });
  expect(asked("2.1.a")[0]!.confidence).toBeLessThan(0.7);
});

it("tells the sign by how revenue is written, where no text does", async () => {
  const rows = (revenue: number) =>
    `Økonomi (t.kr.) | | \nPost | Grundbudget | Realiseret\nIndtægter | ${revenue} | ${revenue}\nResultat | -400 | 900`;
  const sign = async (revenue: number) => (await suggestionsIn(new SheetsInMemory([drawn("Økonomi", rows(revenue))])))("2.1.a")[0];
  expect(await sign(14_000)).toMatchObject({ sign: "surplusPositive", foundBy: { signText: "Indtægter" } });
  expect(await sign(-14_000)).toMatchObject({ sign: "deficitPositive", foundBy: { signText: "Indtægter" } });
});

it("uses the name that stands for a cell", async () => {
  const sheet = drawn("Ark1", "mio. kr., overskud = + | \nx | -0.4");
  const asked = await suggestionsIn(new SheetsInMemory([sheet], [], [{ name: "Resultat_GB_2022", address: "Ark1!$B$2" }]));
  expect(asked("2.1.a", "comparedWith")[0]).toMatchObject({
    connection: { cell: "Resultat_GB_2022" },
    foundBy: { name: "Resultat_GB_2022" },
  });
});

describe("milestones", () => {
  const steps = drawn(
    "Milepæle",
    `Opgave | Frist | Udført
Administrative forskrifter | 2022-06-30 | 2022-06-21
Logningspolitik | 2022-12-31 |
Regelsæt for logning | 2022-12-31 |
Penetrationstest | 2022-12-31 | afventer
`,
  );

  it("are found where nothing is done yet", async () => {
    const asked = await suggestionsIn(new SheetsInMemory([steps]));
    expect(["1.1", "1.2.b1", "1.2.b2", "1.2.c"].map((id) => cellOf(asked(id)[0]))).toEqual([
      "Milepæle!C2",
      "Milepæle!C3",
      "Milepæle!C4",
      "Milepæle!C5",
    ]);
    expect(["1.1", "1.2.b1", "1.2.b2", "1.2.c"].every((id) => asked(id)[0]!.confidence >= 0.7)).toBe(true);
  });

  it("are never their deadlines", async () => {
    const asked = await suggestionsIn(new SheetsInMemory([drawn("Milepæle", "Opgave | Frist\nPenetrationstest | 2022-12-31")]));
    expect(asked("1.2.c").filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
  });

  it("are none of an assessed sub-goal", async () => {
    const asked = await suggestionsIn(new SheetsInMemory([drawn("Milepæle", "Mål | Udført\n1.3 Værgemål, datakvalitet | 2022-06-30")]));
    expect(asked("1.3")).toEqual([]);
  });
});

describe("a list of cases", () => {
  const list = `Klager | | |
Sag | Modt. | Afg. | Kommune
K01 | 2021-08-01 | 2021-12-20 | Nordby
K02 | 2021-09-30 | 2022-02-28 | Vestrup
 | | |
K03 | 2022-03-10 | verserer | Østerå
I alt | 3 | 2 |
`;
  const period = { months: 5, from: day("2022-01-01"), to: day("2022-12-31"), population: "due" };

  it("ends before its total", async () => {
    const asked = await suggestionsIn(new SheetsInMemory([drawn("Klager", list)]));
    expect(asked("1.6")[0]!.connection).toEqual({ kind: "cases", received: "Klager!B3:B6", closed: "Klager!C3:C6", ...period });
    expect(asked("1.6")[0]!.foundBy.columns).toEqual(["Modt.", "Afg."]);
  });

  it("is named by the table's columns", async () => {
    const sheet = drawn("Ark1", "Sag | Dato [modtaget] | Afsluttet\nK01 | 2021-08-01 | 2021-12-20\nK02 | 2021-09-30 |");
    const asked = await suggestionsIn(new SheetsInMemory([sheet], [tableIn(sheet, "tblKlager", "A1:C3")]));
    expect(asked("1.6")[0]!.connection).toMatchObject({ received: "tblKlager[[Dato '[modtaget']]]", closed: "tblKlager[Afsluttet]" });
  });
});

it("counts the plan's own cases of a list that several institutions share", async () => {
  const sheet = drawn(
    "Complaints",
    "Case | Entity | Received | Closed\n1 | STATREG | 2022-01-01 | 2022-02-01\n2 | CPR | 2022-01-01 | 2022-02-01",
  );
  const asked = await suggestionsIn(new SheetsInMemory([sheet], [tableIn(sheet, "Cases", "A1:D3")]));
  expect(asked("1.6")[0]!.connection).toMatchObject({ received: "Cases[Received]", only: { cells: "Cases[Entity]", word: "CPR" } });
});

describe("sick leave", () => {
  const quarters = `Sygefravær, dage pr. ansat | |
Kvartal | CPR | Staten
2021K3 | 1.7 | 1.8
2021K4 | 1.9 | 2.2
2022K1 | 2.3 | 2.6
2022K2 | 1.6 | 1.8
2022K3 | 1.5 | 1.6
`;

  it("is the sum of the four quarters to the third", async () => {
    const asked = await suggestionsIn(new SheetsInMemory([drawn("HR", quarters)]));
    const sum = { kind: "quarters", periods: "HR!A3:A7", lastPeriod: "2022K3" };
    expect(asked("2.2.a")[0]!.connection).toEqual({ ...sum, values: "HR!B3:B7" });
    expect(asked("2.2.a", "target")[0]!.connection).toEqual({ ...sum, values: "HR!C3:C7" });
  });

  it("is the cell that has the sum, where there is one", async () => {
    const sheet = drawn(
      "HR",
      "Sygefravær | 4. kvt. 21 | 1. kvt. 22 | 2. kvt. 22 | 3. kvt. 22 | Gns. 12 mdr.\nSygedage | 1.9 | 2.3 | 1.6 | 1.5 | 7.3",
    );
    const asked = await suggestionsIn(new SheetsInMemory([sheet]));
    expect(cellOf(asked("2.2.a")[0])).toBe("HR!F2");
    expect(asked("2.2.a")[1]!.connection).toEqual({ kind: "quarters", values: "HR!B2:E2", periods: "HR!B1:E1", lastPeriod: "3. kvt. 22" });
  });
});

it("takes the rows of the plan's own institution", async () => {
  const facts = drawn(
    "Facts",
    `Entity | GoalId | Metric | Period | Value | Unit | SignRule
STATREG | 2.1 | result_gb | FY2022 | 1250000 | DKK | deficit+
CPR | 2.1 | result_gb | FY2022 | -400000 | DKK | surplus+
CPR | 2.1 | result_gb | FY2021 | -300000 | DKK | surplus+
CPR | 2.1 | result_uo2 | FY2022 | -1100000 | DKK | surplus+
`,
  );
  const asked = await suggestionsIn(new SheetsInMemory([facts]));
  expect(asked("2.1.a", "comparedWith")[0]).toMatchObject({ connection: { cell: "Facts!E3" }, unit: "kr", sign: "surplusPositive" });
  expect(asked("2.1.a", "comparedWith")[0]!.confidence).toBeGreaterThanOrEqual(0.7);
});

it("prefers what somebody put together for the results plan", async () => {
  const sheet = drawn(
    "Økonomi",
    `Mio. kr., overskud = + | 
Kilde | Resultat
Grundbudget | -0.4
Realiseret | 0.9
 | 
Til resultatplanen (mål 2.1) | 
Resultat i grundbudget | -0.4
Realiseret resultat | 0.9
`,
  );
  const asked = await suggestionsIn(new SheetsInMemory([sheet]));
  expect([cellOf(asked("2.1.a")[0]), cellOf(asked("2.1.a", "comparedWith")[0])]).toEqual(["Økonomi!B8", "Økonomi!B7"]);
});

it("leaves out hidden sheets, the plan's own tables, and cells that read the plan", async () => {
  const [seen, hidden] = [
    drawn("Synlig", "Penetrationstest | \n"),
    { ...drawn("Skjult", "Opgave | Udført\nPenetrationstest | 2022-12-01"), isHidden: true },
  ];
  const plan = drawn("Resultatplan", "Delmål | Tekst | Resultat\n1.2.c | Penetrationstest | 2022-12-01");
  const report = {
    ...drawn("Rapport", "Opgave | Udført\nPenetrationstest | 2022-12-01"),
    formulas: new Map([["2,2", "=Resultatplan!C2"]]),
  };
  const asked = await suggestionsIn(new SheetsInMemory([seen, hidden, plan, report], [tableIn(plan, "PlanSubgoals", "A1:C2")]));
  expect(asked("1.2.c")).toEqual([]);
  const onlyHidden = await suggestionsIn(new SheetsInMemory([hidden]));
  expect(cellOf(onlyHidden("1.2.c")[0])).toBe("Skjult!B2");
});

describe("other ways to set things up", () => {
  const trustedCells = (asked: Asked, ids: readonly (readonly [string, string?])[]) =>
    ids.map(([id, field]) => asked(id, field).find(({ confidence }) => confidence >= 0.7)).map(cellOf);

  it("reads a table of key figures with a column for each year", async () => {
    const sheet = drawn(
      "KPI",
      `Nøgletal | Enhed | Mål 2022 | Realiseret 2022 | Realiseret 2021
Sygefravær, dage pr. ansat | dage | 8.2 | 7.3 | 7.6
Klagesager afsluttet inden for 5 måneder | pct. | 90 | 66.7 | 92
Fejl, privilegerede brugere | pct. | 10 | 8.3 | 12
Myndigheder anmodet om dokumentation | antal | 10 | 12 | 9
`,
    );
    const asked = await suggestionsIn(new SheetsInMemory([sheet]));
    const found = trustedCells(asked, [["1.4.a"], ["1.6"], ["2.2.a"], ["2.2.b", "comparedWith"], ["2.3.b"]]);
    expect(found).toEqual(["KPI!D5", "KPI!D3", "KPI!D2", "KPI!E2", "KPI!D4"]);
  });

  it("reads rounds under each other, in English", async () => {
    const sheet = drawn(
      "P&L",
      `Key figures, DKK 1,000 (deficit = +) | | |
Version | Revenue | Costs | Net result
Original budget | -13950 | 14350 | 400
Forecast 1 | -13950 | 14400 | 450
Forecast 2 | -13600 | 14700 | 1100
Actuals | -14905 | 14005 | -900
Variance vs budget | | | -1300
`,
    );
    const asked = await suggestionsIn(new SheetsInMemory([sheet]));
    expect(trustedCells(asked, [["2.1.a"], ["2.1.a", "comparedWith"], ["2.1.b", "comparedWith"]])).toEqual([
      "'P&L'!D6",
      "'P&L'!D3",
      "'P&L'!D5",
    ]);
  });

  it("takes the block whose title names the institution", async () => {
    const block = (name: string, result: number) => `${name}, mio. kr., overskud + | | |
Post | GB | UO2 | Realiseret
Nettoudgifter | -12 | -12.5 | -11.8
Resultat | -0.4 | -1.1 | ${result}
`;
    const sheet = drawn("Økonomi", `${block("Valgenheden", 0.1)} | | |\n${block("CPR-administrationen", 0.9)}`);
    expect(trustedCells(await suggestionsIn(new SheetsInMemory([sheet])), [["2.1.a"]])).toEqual(["Økonomi!D9"]);
  });

  it("takes the total of several units, and the day something was in fact done", async () => {
    const sick = drawn(
      "Fravær",
      "Sygefravær pr. enhed, 12 måneder til 3. kvartal 2022 | |\nEnhed | Sygedage pr. ansat\nSekretariat | 7.1\nJura | 6\nI alt | 7.3",
    );
    const projects = drawn(
      "Projekter",
      "Projekt | Planlagt slut | Faktisk slut\nForskrifter om registrering | 2022-06-30 | 2022-06-21\nPentest | 2022-12-31 | ",
    );
    const asked = await suggestionsIn(new SheetsInMemory([sick, projects]));
    expect(trustedCells(asked, [["2.2.a"], ["1.1"], ["1.2.c"]])).toEqual(["Fravær!B5", "Projekter!C2", "Projekter!C3"]);
  });
});

it("trusts nothing in a workbook of something else", async () => {
  const sheets = [
    drawn(
      "Kantine",
      "Kantineregnskab (kr.) | | |\nMåned | Omsætning | Vareforbrug | Resultat\nJanuar | 12000 | 8000 | 4000\nI alt | 12000 | 8000 | 4000",
    ),
    drawn(
      "Bygning",
      "Projekt | Budget | Forbrug | Frist | Afsluttet\nTag | 100 | 90 | 2022-05-01 | 2022-06-01\nKontrakt, rengøring | 20 | 10 | 2022-10-01 | 2022-10-15",
    ),
    drawn("Brugere", "Bruger | Oprettet | Lukket | Fejl i login\nab | 2020-01-01 | | 3\ncd | 2021-01-01 | 2022-03-01 | 0"),
    drawn("Anlæg 2022", "mio. kr. | Grundbudget | UO1 | UO2 | Regnskab\nAnlæg A | 10 | 11 | 12 | 13\nI alt | 30 | 32 | 34 | 36"),
  ];
  const all = await suggest(await scan(new SheetsInMemory(sheets), realPace), plan2022(), realPace);
  expect(all.filter(({ confidence }) => confidence >= 0.7)).toEqual([]);
});
