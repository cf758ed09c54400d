import fc from "fast-check";
import type { WorkbookOutline } from "../../src/sheet/outline";
import { readPlans } from "../../src/sheet/readPlans";
import { planChange } from "../../src/start/planChange";
import { template2022 } from "../../src/start/template2022";
import type { TableCells } from "../../src/sheet/workbook";
import { evaluate, table, workbook } from "../sheet/planWorkbook";
import { anyPlanFile } from "./anyPlanFile";
import { tablesOf } from "./writtenTables";

const outline: WorkbookOutline = { sheets: [], tables: [], names: [] };
const nothing = workbook();

const plan = (tables = nothing, file = template2022, names: WorkbookOutline["names"] = []) =>
  planChange(file, { tables, outline: { ...outline, names } });

function ready(...given: Parameters<typeof plan>) {
  const planned = plan(...given);
  if (planned.kind !== "ready") throw new Error(JSON.stringify(planned.problems));
  return planned;
}

function refused(...given: Parameters<typeof plan>): readonly string[] {
  const planned = plan(...given);
  return planned.kind === "ready" ? [] : planned.problems.map(({ code, about }) => `${code} ${about}`);
}

const goals = (rows: Parameters<typeof table>[2], header = ["Plan", "Goal", "Title"]) => table("PlanGoals", header, rows, 10);
const subGoals = (rows: Parameters<typeof table>[2], header = ["Plan", "Goal", "Sub-goal", "Criterion", "Target", "Result"]) =>
  table("PlanSubgoals", header, rows, 20);
const info = (rows: Parameters<typeof table>[2], header = ["Plan", "Year"]) => table("PlanInfo", header, rows);
const other = "Tilsynet 2022";
const existing = workbook(info([[other, 2022]]), goals([[other, "1.1", "Tilsyn"]]), subGoals([[other, "1.1", "1.1", "at least", 1, 2]]));

describe("in a workbook without a plan", () => {
  const [sheet, ...more] = ready().change.sheets!;

  it("everything comes on one new sheet, and no existing cell or table is named", () => {
    expect(more).toEqual([]);
    expect(ready().change).toEqual({ sheets: [sheet] });
    expect(sheet!.name).toBe("Resultatplan");
    expect(sheet!.texts[0]).toMatchObject({ text: "Resultatplan: CPR 2022", style: "title" });
  });

  it("the tables stand under each other, each below its heading, and do not touch", () => {
    const headings = sheet!.texts.filter(({ style }) => style === "heading");
    expect(headings.map(({ text }) => text)).toEqual(["Planen", "Mål", "Delmål", "Valg", "Historik"]);
    sheet!.tables.forEach(({ top, left, rows }, index) => {
      expect([left, headings[index]!.row]).toEqual([1, top - 1]);
      expect(rows.every((row) => row.length === rows[0]!.length)).toBe(true);
      const next = headings[index + 1];
      if (next !== undefined) expect(next.row).toBeGreaterThan(top + rows.length);
    });
  });

  it("every row asks for its own verdict with the functions, under the headers of its table", () => {
    const formulas = tablesOn().map(({ name, formulas: cells }) => [name, cells[1]!.filter((each) => String(each).startsWith("="))]);
    expect(Object.fromEntries(formulas)).toEqual({
      PlanInfo: [],
      PlanGoals: [
        '=IFNA(PLAN.POINTS(PlanGoals[[#This Row],[Mål]],PlanGoals[[#This Row],[Plan]]),"")',
        "=PLAN.STATUS(PlanGoals[[#This Row],[Mål]],PlanGoals[[#This Row],[Plan]])",
        "=PLAN.EXPLAIN(PlanGoals[[#This Row],[Mål]],PlanGoals[[#This Row],[Plan]])",
      ],
      PlanSubgoals: [
        "=PLAN.STATUS(PlanSubgoals[[#This Row],[Delmål]],PlanSubgoals[[#This Row],[Plan]])",
        "=PLAN.EXPLAIN(PlanSubgoals[[#This Row],[Delmål]],PlanSubgoals[[#This Row],[Plan]])",
      ],
      PlanChoices: [],
      PlanHistory: ["=PLAN.STATUS(PlanHistory[[#This Row],[Delmål]],PlanHistory[[#This Row],[Plan]],PlanHistory[[#This Row],[År]])"],
    });
  });

  it("ids and ranges are text, days are days, percentages and tolerances are numbers", () => {
    const table = tablesOn().find(({ name }) => name === "PlanSubgoals")!;
    const column = (header: string) => table.values[0]!.indexOf(header);
    const cell = (id: string, header: string) => {
      const row = table.values.findIndex((each) => each[column("Delmål")] === id);
      return [table.values[row]![column(header)], table.numberFormats[row]![column(header)]];
    };
    expect(cell("1.1", "Delmål")).toEqual(["1.1", "@"]);
    expect(cell("1.4.a", "Målværdi")).toEqual(["10-15", "@"]);
    expect(cell("1.6", "Målværdi")).toEqual([0.9, "0%"]);
    expect(cell("2.1.a", "Målværdi")).toEqual([2, '"+/- "0.0']);
    // takes a formula later on, which a cell in text format would not
    expect(cell("2.2.a", "Målværdi")).toEqual(["Statens gennemsnit", "General"]);
    expect(cell("2.3.a2", "Frist")).toEqual([44957, "dd-mm-yyyy"]);
    expect(cell("1.1", "Resultat")).toEqual(["", "General"]);
  });

  it("a plan in English has English headers and words", () => {
    const { change } = ready(nothing, { ...template2022, language: "en" });
    expect(change.sheets![0]!.name).toBe("Results plan");
    expect(tablesOf(change).tables[2]!.values[1]).toContain("by date");
    expect(readPlans(tablesOf(change), { today: 0 }).plans[0]!.language).toBe("en");
  });

  function tablesOn(): readonly TableCells[] {
    return tablesOf(ready().change).tables;
  }
});

describe("a second plan", () => {
  it.each([
    ["da", "Planhistorik"],
    ["en", "Plan history"],
  ] as const)("puts a history alone on a sheet whose name Excel does not keep to itself (%s)", (language, name) => {
    const { change } = ready(existing, { ...template2022, language, choices: [] });
    expect(change.sheets!.map((sheet) => [sheet.name, sheet.tables.map((each) => each.name)])).toEqual([[name, ["PlanHistory"]]]);
  });

  it("is written below the tables that are there, under their own headers, in their language", () => {
    const { change, parts } = ready(existing);
    const [bottom, , top] = change.rows!;
    // from the bottom upwards, since rows put in above would move what lies below
    expect([bottom!.table, top!.table]).toEqual(["PlanSubgoals", "PlanInfo"]);
    expect(bottom!.headers).toEqual(["Plan", "Goal", "Sub-goal", "Criterion", "Target"]);
    expect(bottom!.rows[0]).toEqual(expect.arrayContaining([{ value: "by date" }]));
    expect(parts.map(({ table: name, isNew, rows }) => `${name} ${String(isNew)} ${String(rows)}`)).toEqual([
      ...["PlanInfo false 1", "PlanGoals false 9", "PlanSubgoals false 19", "PlanChoices true 25", "PlanHistory true 15"],
    ]);
  });

  it("has its values of columns the tables lack counted, not dropped in silence", () => {
    expect(ready(existing).missing).toEqual([
      { table: "PlanInfo", column: "Institution", values: 1 },
      ...["Start", "Slut", "Underskrevet", "Rapportdage"].map((column) => ({ table: "PlanInfo", column, values: 1 })),
      { table: "PlanGoals", column: "Gruppe", values: 9 },
      { table: "PlanGoals", column: "Kræver", values: 9 },
      { table: "PlanSubgoals", column: "Tekst", values: 19 },
      { table: "PlanSubgoals", column: "Enhed", values: 19 },
      { table: "PlanSubgoals", column: "Frist", values: 19 },
      { table: "PlanSubgoals", column: "Ansvarlig", values: 1 },
      { table: "PlanSubgoals", column: "Kilde", values: 7 },
    ]);
  });

  it("puts tables that are missing on a sheet of their own", () => {
    const { change } = ready(existing);
    expect(change.sheets).toHaveLength(1);
    expect(change.sheets![0]!.tables.map(({ name }) => name)).toEqual(["PlanChoices", "PlanHistory"]);
  });

  it("leaves the plan that is there as it is, whichever tables that has", () => {
    const [named, titled] = [info([[other, 2022]]), goals([[other, "1.1", "Tilsyn"]])];
    const some = fc.constantFrom([], [named], [titled], [named, titled], [named, goals([])], [info([]), goals([])]);
    const own = subGoals([
      [other, "1.1", "1.1", "at least", 1, 2],
      [other, "1.2", "1.2", "at most", 1, 2],
    ]);
    const found = (workbookTables: ReturnType<typeof workbook>) => {
      const { evaluations } = evaluate(workbookTables);
      const mine = evaluations.find(({ plan: each }) => each.name === other)!;
      return mine.goals.map(({ goal, verdict }) => `${goal.id} ${verdict}`);
    };
    fc.assert(
      fc.property(some, anyPlanFile, (others, file) => {
        const before = workbook(...others, own);
        const planned = planChange(file, { tables: before, outline });
        if (planned.kind !== "ready") throw new Error(JSON.stringify(planned.problems));
        const after = tablesOf(planned.change, before);
        expect(found(after)).toEqual(found(before));
        expect(
          evaluate(after)
            .plans.map(({ name }) => name)
            .sort(),
        ).toEqual([other, file.plan].sort());
      }),
    );
  });
});

describe("a workbook that cannot take the plan", () => {
  it.each<[string, readonly TableCells[], readonly string[]]>([
    ["the name is taken, in any spelling", [info([["cpr  2022", 2022]])], ["planNameTaken CPR 2022"]],
    ["the name is taken by a leftover row", [info([[other, 2022]]), goals([["CPR 2022", "1.1", ""]])], ["planNameTaken CPR 2022"]],
    ["rows do not say whose they are", [info([[other, 2022]]), goals([["", "1.1", "Tilsyn"]])], ["planRowsUnnamed PlanGoals"]],
    [
      "the plan that is there has no name",
      [info([["", 2022]]), subGoals([["", "1.1", "", "at least", 1, 1]])],
      ["planRowsUnnamed PlanInfo, PlanSubgoals"],
    ],
    ["a table of the user's has the name", [table("PlanInfo", ["Navn", "Beløb"], [["Løn", 5]])], ["tableNotOurs PlanInfo"]],
    ["a table has no column for the plan", [goals([], ["Goal", "Title"])], ["columnNeeded PlanGoals: Plan / Plan"]],
    [
      "sub-goals would lose their ids",
      [subGoals([], ["Plan", "Goal", "Criterion", "Result"])],
      ["columnNeeded PlanSubgoals: Sub-goal / Delmål"],
    ],
    [
      "signed rows do not say whose they are",
      [info([[other, 2022]]), table("PlanSigned", ["Goal", "Signed"], [["1.1", 44_000]])],
      ["planRowsUnnamed PlanSigned"],
    ],
  ])("because %s", (_name, tables, problems) => {
    expect(refused(workbook(...tables))).toEqual(problems);
  });

  it("because a name of the user's is called like a table", () => {
    expect(refused(nothing, template2022, [{ name: "plangoals", address: "Ark1!A1" }])).toEqual(["nameTaken PlanGoals"]);
  });

  it("is not one whose tables are there and empty", () => {
    expect(refused(workbook(info([["", ""]]), goals([["", "", ""]]), subGoals([["", "", "", "", "", ""]])))).toEqual([]);
  });
});
