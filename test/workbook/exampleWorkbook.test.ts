import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Workbook } from "hucre";
import { readXlsx } from "./bundled";
import { cells, committed, formulas, sheetNamed, tableNamed, tables, values } from "./example";

const requiredHeaders = {
  PlanInfo: ["Plan", "Institution", "År", "Start", "Slut", "Underskrevet", "Opgjort pr.", "Rapportdage"],
  PlanGoals: ["Plan", "Mål", "Titel", "Gruppe", "Kræver", "Vægt", "Status", "Point", "Forklaring", "Bemærkning"],
  PlanSubgoals: [
    "Plan",
    "Mål",
    "Delmål",
    "Tekst",
    "Kriterium",
    "Målværdi",
    "Sammenlignes med",
    "Resultat",
    "Enhed",
    "Frist",
    "Endelig",
    "Dokumentation",
    "Afgjort af",
    "Afgjort den",
    "Ansvarlig",
    "Kilde",
    "Status",
    "Forklaring",
  ],
  PlanHistory: ["Plan", "Mål", "Delmål", "År", "Målværdi", "Sammenlignes med", "Resultat", "Status"],
} as const;

const subGoals = [
  ["1.1", "1.1", "senest", "2022-06-30"],
  ["1.2", "1.2.a1", "senest", "2022-12-31"],
  ["1.2", "1.2.a2", "senest", "2022-12-31"],
  ["1.2", "1.2.b1", "senest", "2022-12-31"],
  ["1.2", "1.2.b2", "senest", "2022-12-31"],
  ["1.2", "1.2.c", "senest", "2022-12-31"],
  ["1.3", "1.3", "vurderet", "2022-12-31"],
  ["1.4", "1.4.a", "mellem", "2022-12-31"],
  ["1.4", "1.4.b", "mindst", "2022-12-31"],
  ["1.5", "1.5.a", "senest", "2022-12-31"],
  ["1.5", "1.5.b", "vurderet", "2022-12-31"],
  ["1.6", "1.6", "mindst", "2022-12-31"],
  ["2.1", "2.1.a", "inden for", "2023-03-15"],
  ["2.1", "2.1.b", "inden for", "2023-03-15"],
  ["2.2", "2.2.a", "højst", "2022-09-30"],
  ["2.2", "2.2.b", "nedbragt med", "2022-09-30"],
  ["2.3", "2.3.a1", "dokumenteret", "2022-07-31"],
  ["2.3", "2.3.a2", "dokumenteret", "2023-01-31"],
  ["2.3", "2.3.b", "højst", "2022-12-31"],
] as const;

/** "2022-10-14" of a date cell. */
function iso(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

let workbook: Workbook;
beforeAll(async () => {
  workbook = await committed();
});

describe("what its script makes", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "workbook-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** The script also calculates every formula, in the preview's engine with the add-in running, and compares where it knows better. */
  it("is this very workbook; after a change, run npm run workbook", async () => {
    const path = join(folder, "made.xlsx");
    const script = join("assets", "workbook", "make.ts");
    await promisify(execFile)(process.execPath, [require.resolve("tsx/cli"), script, path], { cwd: join(__dirname, "..", "..") });
    expect(await readXlsx(readFileSync(path), { readStyles: true })).toEqual(workbook);
  }, 120_000);
});

it("has the sheets of a department's reporting workbook", () => {
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
    "Forside",
    "Resultatplan",
    "Økonomi",
    "Sygefravær",
    "Klagesager",
    "Rettigheder",
    "Milepæle",
    "Historik",
    "Rapporter",
    "Tvetydigheder",
  ]);
});

it("says on its first sheet that the figures of 2022 are invented", () => {
  const texts = cells(sheetNamed(workbook, "Forside")).map(([, cell]) => String(cell.value));
  expect(texts.some((text) => text.includes("2022 er opdigtede"))).toBe(true);
});

describe("what the first sheet invites to try", () => {
  const figure = (position: string) => sheetNamed(workbook, "Økonomi").cells?.get(position)?.value;

  it("names a typed field of the realised result and the figure that stands there", () => {
    const text = String(sheetNamed(workbook, "Forside").cells?.get("4,0")?.value);
    expect(text).toContain("Skriv 18 i det gule felt Økonomi!C10 (Indtægter i rækken Realiseret), hvor der står 14,905.");
    expect([figure("9,0"), figure("4,2"), figure("9,2")]).toEqual(["Realiseret (udgiftsopfølgning 4)", "Indtægter", 14.905]);
    expect(sheetNamed(workbook, "Økonomi").cells?.get("9,2")?.formula).toBeUndefined();
  });

  it("names the cell of the plan's as of", () => {
    const text = String(sheetNamed(workbook, "Forside").cells?.get("4,0")?.value);
    expect(text).toContain("Skriv 14-10-2022 i Resultatplan!H6 (Opgjort pr.)");
    expect(sheetNamed(workbook, "Resultatplan").cells?.get("4,7")?.value).toBe("Opgjort pr.");
  });
});

it("takes no planned day for a result, nor a closing for a later one, where the plan's as of is blank", () => {
  expect(workbook.namedRanges).toEqual([expect.objectContaining({ name: "Opgjort_pr", range: "Resultatplan!$H$6" })]);
  const milestones = formulas(tableNamed(workbook, "tblMilepæle").column("Til resultatplanen"));
  const complaints = formulas(tableNamed(workbook, "tblKlager").column("Rettidig"));
  expect(milestones.every((formula) => /IF\(AND\(Opgjort_pr<>"",(E\d+)>Opgjort_pr\),\1,""\)\)$/.test(formula))).toBe(true);
  expect(complaints.every((formula) => formula.includes('AND(Opgjort_pr<>"",tblKlager[[#This Row],[Afsluttet]]>Opgjort_pr)'))).toBe(true);
});

/** Excel recalculates those when it opens the file, and what rests on them with it: a PLAN cell would lose its result without the add-in. */
it("holds no function that changes by itself", () => {
  const all = workbook.sheets.flatMap((sheet) => formulas(cells(sheet).map(([, cell]) => cell)));
  expect(all.filter((formula) => /\b(TODAY|NOW|OFFSET|INDIRECT|RAND|RANDBETWEEN|CELL|INFO)\(/.test(formula))).toEqual([]);
});

describe("the plan tables", () => {
  it.each(Object.entries(requiredHeaders))("%s has its Danish headers", (name, headers) => {
    expect(tableNamed(workbook, name).headers).toEqual(expect.arrayContaining([...headers]));
  });

  it("show in the header cells what the table definition says", () => {
    for (const sheet of workbook.sheets) {
      for (const table of sheet.tables ?? []) {
        const top = Number(/^A(\d+):/.exec(table.range ?? "")?.[1]) - 1;
        const shown = table.columns.map((_column, index) => sheet.cells?.get(`${String(top)},${String(index)}`)?.value);
        expect(shown).toEqual(table.columns.map((column) => column.name));
      }
    }
  });

  it("stand below the second row, where a grid has room for a table's name", () => {
    for (const table of tables(workbook)) expect(Number(/^A(\d+):/.exec(table.range ?? "")?.[1])).toBeGreaterThan(2);
  });

  it("hold one plan, signed in 2021 and drawn up as of 15 March 2023", () => {
    const info = tableNamed(workbook, "PlanInfo");
    expect(values(info.column("Plan"))).toEqual(["CPR 2022"]);
    expect(values(info.column("Institution"))).toEqual(["CPR-administrationen"]);
    expect(values(info.column("År"))).toEqual([2022]);
    expect(values(info.column("Rapportdage"))).toEqual([14]);
    expect(["Start", "Slut", "Underskrevet", "Opgjort pr."].map((header) => iso(info.column(header)[0]?.value))).toEqual([
      "2022-01-01",
      "2022-12-31",
      "2021-12-09",
      "2023-03-15",
    ]);
  });

  it("hold the nine goals, of which 2.1 and 2.2 need only one sub-goal", () => {
    const goals = tableNamed(workbook, "PlanGoals");
    expect(values(goals.column("Mål"))).toEqual(["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3"]);
    expect(values(goals.column("Kræver"))).toEqual(["alle", "alle", "alle", "alle", "alle", "alle", "mindst ét", "mindst ét", "alle"]);
    expect(new Set(values(goals.column("Gruppe")))).toEqual(
      new Set(["Strategiske mål og kernefaglige mål", "Økonomiske mål og administrative mål"]),
    );
  });

  it("hold every sub-goal with its criterion and the day its figure is final", () => {
    const table = tableNamed(workbook, "PlanSubgoals");
    const [goal, id, criterion, due] = ["Mål", "Delmål", "Kriterium", "Frist"].map((header) => values(table.column(header)));
    expect(id?.map((own, index) => [goal?.[index], own, criterion?.[index], iso(due?.[index])])).toEqual(subGoals);
  });

  it("keep 10-15 as text, which Excel would otherwise read as a date", () => {
    const target = tableNamed(workbook, "PlanSubgoals").column("Målværdi")[7];
    expect(target).toMatchObject({ value: "10-15", style: { numFmt: "@" } });
  });

  it("take every result from a cell that stays blank while it is blank, save those a person decides", () => {
    const table = tableNamed(workbook, "PlanSubgoals");
    const criteria = values(table.column("Kriterium"));
    const kinds = table.column("Resultat").map((cell, index) => {
      const text = cell?.formula ?? "";
      if (text === "")
        return criteria[index] === "vurderet" && [null, "ja", "nej"].includes((cell?.value ?? null) as string) ? "typed" : "constant";
      if (text.startsWith("_xldudf_PLAN_ONTIME(")) return "counted";
      return /^IF\(([^,"]+)="","",\1\)$/.test(text) ? "taken" : text;
    });
    expect(kinds).toEqual([
      ...Array<string>(6).fill("taken"),
      "typed",
      "taken",
      "taken",
      "taken",
      "typed",
      "counted",
      ...Array<string>(7).fill("taken"),
    ]);
  });

  it("name who decided what a person decides, by role, and on what it was decided", () => {
    const table = tableNamed(workbook, "PlanSubgoals");
    const [criterion, result, evidence, by, on] = ["Kriterium", "Resultat", "Dokumentation", "Afgjort af", "Afgjort den"].map((header) =>
      table.column(header),
    );
    const decided = values(criterion ?? []).flatMap((word, row) =>
      word === "vurderet" && result?.[row] !== undefined ? [[evidence?.[row]?.value, by?.[row]?.value, iso(on?.[row]?.value)]] : [],
    );
    expect(decided).toEqual([["Tildelingsbeslutning, sag 21-1877", "Kontorchef", "2022-12-19"]]);
  });

  it("hold back 1.6 alone, which the department has not confirmed", () => {
    const table = tableNamed(workbook, "PlanSubgoals");
    const [id, final] = ["Delmål", "Endelig"].map((header) => values(table.column(header)));
    expect(id?.flatMap((own, row) => (final?.[row] === null ? [] : [[own, final?.[row]]]))).toEqual([["1.6", "nej"]]);
  });

  it("ask the add-in for status, points and explanation of the row's own id and plan", () => {
    const goals = tableNamed(workbook, "PlanGoals");
    const subGoalTable = tableNamed(workbook, "PlanSubgoals");
    expect(new Set(formulas(goals.column("Status")))).toEqual(
      new Set(["_xldudf_PLAN_STATUS(PlanGoals[[#This Row],[Mål]],PlanGoals[[#This Row],[Plan]])"]),
    );
    expect(new Set(formulas(goals.column("Point")))).toEqual(
      new Set(['_xlfn.IFNA(_xldudf_PLAN_POINTS(PlanGoals[[#This Row],[Mål]],PlanGoals[[#This Row],[Plan]]),"")']),
    );
    expect(new Set(formulas(subGoalTable.column("Forklaring")))).toEqual(
      new Set(["_xldudf_PLAN_EXPLAIN(PlanSubgoals[[#This Row],[Delmål]],PlanSubgoals[[#This Row],[Plan]])"]),
    );
  });

  it("hold 2019-2021 as printed, empties included", () => {
    const table = tableNamed(workbook, "PlanHistory");
    const [id, year, target, result] = ["Delmål", "År", "Målværdi", "Resultat"].map((header) => values(table.column(header)));
    expect(id?.map((own, index) => [own, year?.[index], target?.[index], result?.[index]])).toEqual([
      ["1.6", 2019, 0.95, 0.98],
      ["1.6", 2020, 0.95, 0.967],
      ["1.6", 2021, 0.9, "-"],
      ["2.1.a", 2019, "+/- 1,0", 1.4],
      ["2.1.a", 2020, "+/- 1,0", 1.3],
      ["2.1.a", 2021, "+/- 2,0", "-"],
      ["2.1.b", 2019, "+/- 0,5", 1.8],
      ["2.1.b", 2020, "+/-0,5", 1.7],
      ["2.1.b", 2021, "+/- 1,0", "-"],
      ["2.2.a", 2019, "-", "-"],
      ["2.2.a", 2020, 8.1, 6],
      ["2.2.a", 2021, "Statens gennemsnit", "-"],
      ["2.2.b", 2019, "-", "-"],
      ["2.2.b", 2020, "-", "-"],
      ["2.2.b", 2021, "5 pct.", "-"],
    ]);
  });
});

describe("the complaints", () => {
  it("are at least 60, each with a number of its own, from 2021 and 2022", () => {
    const table = tableNamed(workbook, "tblKlager");
    const received = table.column("Modtaget").map((cell) => iso(cell?.value));
    expect(table.rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(values(table.column("Sagsnr."))).size).toBe(table.rows.length);
    expect(received.every((day) => /^202[12]-\d\d-\d\d$/.test(day) && day <= "2022-12-31")).toBe(true);
  });

  it("are closed after they were received and before the day of the report, or blank while open", () => {
    const table = tableNamed(workbook, "tblKlager");
    const received = table.column("Modtaget");
    const closed = table.column("Afsluttet");
    closed.forEach((cell, index) => {
      if (cell === undefined) return;
      expect(iso(cell.value) > iso(received[index]?.value)).toBe(true);
      expect(iso(cell.value) <= "2023-03-15").toBe(true);
    });
  });

  /** Each with its deadline, and whether it was closed by then; null while it is open. */
  function cases(): readonly (readonly [due: string, onTime: boolean | null])[] {
    const table = tableNamed(workbook, "tblKlager");
    const [due, closed] = ["Frist", "Afsluttet"].map((header) => table.column(header).map((cell) => cell && iso(cell.value)));
    return (due ?? []).map((day, row) => {
      const end = closed?.[row];
      return [day ?? "", end === undefined ? null : end <= (day ?? "")];
    });
  }

  it("are decided where they are due in 2022, a little more than nine in ten of them on time", () => {
    const inYear = cases().filter(([due]) => due.startsWith("2022"));
    const onTime = inYear.filter(([, closed]) => closed === true).length;
    expect(inYear.every(([, closed]) => closed !== null)).toBe(true);
    expect([inYear.length, onTime]).toEqual([51, 46]);
  });

  it("hold one that was due in 2022 and closed too late in 2023, and some that are open and still within time", () => {
    const table = tableNamed(workbook, "tblKlager");
    const closed = table.column("Afsluttet").map((cell) => (cell === undefined ? "" : iso(cell.value)));
    const lateInNewYear = cases().filter(
      ([due, onTime], row) => due.startsWith("2022") && onTime === false && closed[row]?.startsWith("2023"),
    );
    expect(lateInNewYear).toHaveLength(1);
    const open = cases().filter(([, onTime]) => onTime === null);
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(([due]) => due > "2023-03-15")).toBe(true);
  });
});

describe("every cell", () => {
  it("holds formulas as formulas, never as text", () => {
    for (const sheet of workbook.sheets) {
      for (const [, cell] of cells(sheet)) {
        if (cell.formula !== undefined) expect(cell.formula.startsWith("=")).toBe(false);
        else if (typeof cell.value === "string") expect(cell.value.startsWith("=")).toBe(false);
      }
    }
  });

  it("spells PLAN functions as workbook files do", () => {
    const all = workbook.sheets.flatMap((sheet) => cells(sheet).flatMap(([, cell]) => cell.formula ?? []));
    expect(all.filter((formula) => formula.includes("PLAN.") || /(?<!_xldudf_)PLAN_/.test(formula))).toEqual([]);
    expect(new Set(all.flatMap((formula) => formula.match(/_xldudf_PLAN_\w+/g) ?? []))).toEqual(
      new Set(
        ["SCORE", "EVALUATED", "STATUS", "POINTS", "EXPLAIN", "DEVIATION", "ROLLINGYEAR", "ONTIME"].map((name) => `_xldudf_PLAN_${name}`),
      ),
    );
  });
});

it("shows no score alone: all three stand beside when they were calculated", () => {
  const front = cells(sheetNamed(workbook, "Forside"));
  const column = front.filter(([position, cell]) => position.endsWith(",1") && cell.formula !== undefined).map(([, cell]) => cell.formula);
  expect(column.slice(0, 4)).toEqual([
    "_xldudf_PLAN_SCORE()",
    '_xldudf_PLAN_SCORE("prognose")',
    '_xldudf_PLAN_SCORE("højst")',
    "_xldudf_PLAN_EVALUATED()",
  ]);
});

it("shows readers without the add-in the words and scores of the day it was drawn up", () => {
  const goals = tableNamed(workbook, "PlanGoals");
  expect(values(goals.column("Status"))).toEqual([
    ...["opfyldt", "opfyldt", "afventer", "ikke opfyldt", "opfyldt", "afventer"],
    ...["opfyldt", "opfyldt", "opfyldt"],
  ]);
  const shown = (position: string) => sheetNamed(workbook, "Forside").cells?.get(position)?.value;
  expect([shown("6,1"), shown("7,1"), shown("8,1")].map(Number)).toEqual(
    [6, 7, 8].map((goals) => expect.closeTo((100 * goals) / 9, 10) as number),
  );
  expect(shown("9,1")).toEqual(new Date("2023-03-15T09:00:00Z"));
});

it("shows a decided verdict for history where the plan prints a result", () => {
  const table = tableNamed(workbook, "PlanHistory");
  expect(values(table.column("Status"))).toEqual([
    ...["opfyldt", "opfyldt", "afventer"],
    ...["ikke opfyldt", "ikke opfyldt", "afventer"],
    ...["ikke opfyldt", "ikke opfyldt", "afventer"],
    ...["ikke relevant", "opfyldt", "afventer"],
    ...["ikke relevant", "ikke relevant", "afventer"],
  ]);
});

it("colours whole verdict words, so that ikke opfyldt is not taken for opfyldt", () => {
  for (const name of ["Forside", "Resultatplan", "Historik"]) {
    const rules = sheetNamed(workbook, name).conditionalRules ?? [];
    expect(rules.map((rule) => [rule.type, rule.operator, rule.formula])).toEqual(
      ["opfyldt", "ikke opfyldt", "afventer", "ikke relevant"].map((word) => ["cellIs", "equal", `"${word}"`]),
    );
  }
});
