import { catalogue } from "../../src/functions/catalogue/catalogue";
import type { WorkbookEvaluation } from "../../src/live/liveState";
import { stepLines } from "../../src/i18n/stepLines";
import { dayOf } from "../../src/plan/day";
import { readAskedCell } from "../../src/why/askedCell";
import { type Why, whyOf } from "../../src/why/whyOf";
import { type TestCell, type TestSheet, TestWorkbook } from "../check/sheets";
import { evaluate, planOf } from "../sheet/planWorkbook";
import { textIn } from "../taskpane/textIn";

const rows = [
  { Goal: "2.1", "Sub-goal": "a", Criterion: "mindst", Target: 5, Result: { value: 6, formula: "=Økonomi!B15" } },
  { Goal: "2.1", "Sub-goal": "b", Criterion: "mindst", Target: 5, Result: { value: 6, formula: "=SUM(Økonomi!B10:B12)" } },
];
const { words, pane } = textIn("da");
const today = dayOf(2022, 10, 14);

function evaluationOf(): WorkbookEvaluation {
  const plan = evaluate(planOf(rows, [{ Goal: "2.1" }])).evaluations[0]!;
  return { plans: [plan], reports: [], issues: [], notices: [] };
}

/** What a cell with that formula shows; it stands on the sheet Forside, in D21 where nothing else is said. */
async function why(
  formula: TestCell,
  { cell = "Forside!D21", evaluation = evaluationOf(), sheets = {} as Readonly<Record<string, TestSheet>> } = {},
): Promise<readonly Why[]> {
  const blank = Array.from({ length: 20 }, () => [] as TestCell[]);
  const forside = { rows: [["2.1", "a"], ...blank.slice(1), ["", "", "", formula]] };
  const workbook = new TestWorkbook({ Forside: forside, Plan: { rows: [] }, Økonomi: { rows: [] }, ...sheets });
  return whyOf(await readAskedCell(cell, workbook, today), { evaluation, changedAt: 0, today });
}

const calculated = (formula: string): TestCell => ({ value: "?", formula });
const goals = (found: readonly Why[]) =>
  found.map((each) => (each.kind === "goal" ? [each.goal.goal.id, ...each.subGoals.map(({ subGoal }) => subGoal.id)] : each.kind));

describe("a cell shows", () => {
  it.each([
    ['=PLAN.STATUS("2.1")', [["2.1"]]],
    ['=IFNA(PLAN.POINTS("2.1"),"")', [["2.1"]]],
    ['=PLAN.HEADROOM("2.1a")', [["2.1", "2.1.a"]]],
    ['=_xldudf_PLAN_STATUS("2.1.b")', [["2.1", "2.1.b"]]],
    ["=PLAN.STATUS(A1)", [["2.1"]]],
    ['=PLAN.STATUS(Forside!$A$1,"")', [["2.1"]]],
    ['=PLAN.STATUS("9.9")', ["wrong"]],
    ['=PLAN.STATUS("2.1","Nord 2022")', ["wrong"]],
    ["=PLAN.SCORE()", ["plan"]],
    ["=PLAN.GOALMET()", ["plan"]],
    ['=PLAN.STATUS("2.1")&" "&PLAN.SCORE()', [["2.1"], "plan"]],
    ["=PLAN.DEVIATION(B2,C2)", ["call"]],
    ['="PLAN.STATUS(""2.1"")"', []],
    ["=SUM(B2:B9)", []],
  ])("with %s: %j", async (formula, expected) => {
    expect(goals(await why(calculated(formula)))).toEqual(expected);
  });

  it("what its row of the plan is about", async () => {
    expect(goals(await why("", { cell: "Plan!F12" }))).toEqual([["2.1", "2.1.b"]]);
  });

  it("the sub-goals that take their figures from it, alone or with others", async () => {
    const subGoals = async (cell: string) =>
      (await why("", { cell })).flatMap((each) => (each.kind === "feeds" ? each.subGoals.map(({ subGoal }) => subGoal) : []));
    expect(await subGoals("Økonomi!B15")).toEqual(["2.1.a"]);
    expect(await subGoals("Økonomi!B11")).toEqual(["2.1.b"]);
    expect(await subGoals("Økonomi!B13")).toEqual([]);
  });

  it("what the plan's history says, where it asks for an earlier year", async () => {
    const [history] = await why(calculated('=PLAN.STATUS("2.1",,2019)'));
    expect(history).toMatchObject({ kind: "history", id: "2.1", year: 2019, verdict: null, error: { code: "noHistory" } });
  });

  it("the message of a function that has no value", async () => {
    const pending = evaluate(planOf([{ Goal: "2.1", Criterion: "mindst", Target: 5 }], [{ Goal: "2.1" }])).evaluations[0]!;
    const [found] = await why(calculated('=PLAN.GOALMET("2.1")'), { evaluation: { ...evaluationOf(), plans: [pending] } });
    expect(found).toMatchObject({ kind: "goal", error: { code: "pending" } });
  });

  it("the plan that its formula names, of several", async () => {
    const [first] = evaluationOf().plans;
    const plans = ["Nord", "Syd"].map((name) => ({ ...first!, plan: { ...first!.plan, name } }));
    const [found] = await why(calculated('=PLAN.STATUS("2.1","syd")'), { evaluation: { ...evaluationOf(), plans } });
    expect(found).toMatchObject({ kind: "goal", plan: { plan: { name: "Syd" } } });
    expect(await why(calculated('=PLAN.STATUS("2.1")'), { evaluation: { ...evaluationOf(), plans } })).toMatchObject([
      { kind: "wrong", error: { code: "planNeeded" } },
    ]);
  });
});

const figures: TestSheet = {
  rows: [
    [0.9, -0.4, 2, 1.5],
    ["2021K4", "2022K1", "2022K2", "2022K3"],
    [1.9, 2.3, 1.6, 1.5],
    ["opfyldt", "ikke opfyldt", "afventer", "opfyldt"],
    [dayOf(2022, 1, 3), dayOf(2022, 1, 10), dayOf(2022, 9, 1), ""],
    [dayOf(2022, 2, 3), dayOf(2022, 9, 10), "", ""],
  ],
};

describe("a function on its arguments comes to its answer", () => {
  it.each<[string, string[]]>([
    ["=PLAN.DEVIATION(Tal!A1,Tal!B1)", ["0,9 − (−0,4) = 1,3"]],
    ["=PLAN.WITHIN(Tal!A1,Tal!B1,2)", ["Opfyldt: |0,9 − (−0,4)| = 1,3 ≤ 2,0."]],
    ['=PLAN.WITHIN(Tal!A1,Tal!B1,"+/- 1,0")', ["Ikke opfyldt: |0,9 − (−0,4)| = 1,3 > 1,0."]],
    ['=PLAN.MEETS(Tal!C1,"højst",Tal!D1)', ["Ikke opfyldt: 2,0 > 1,5."]],
    ["=PLAN.BYDATE(DATE(2022,6,24),DATE(2022,6,30))", ["Opfyldt: 24.06.2022, frist 30.06.2022 (6 dage før)."]],
    ["=PLAN.SICKLEAVEMET(7.3,8.2,7.6)", [pane.why.oneWayIsEnough, "Opfyldt: 7,3 ≤ 8,2.", "Ikke opfyldt: 7,3 > 7,2 (5 pct. under 7,6)."]],
    ["=PLAN.ERRORRATE(3,200)", ["3 fejl af 200 kontrollerede = 1,5 pct."]],
    ["=PLAN.ROLLINGYEAR(Tal!A3:D3,Tal!A2:D2)", ["1,9 (2021K4) + 2,3 (2022K1) + 1,6 (2022K2) + 1,5 (2022K3) = 7,3"]],
    ["=PLAN.REPORTDUE(2022,1)", ["31.03.2022 + 14 kalenderdage = 14.04.2022"]],
    ["=PLAN.ANYMET(Tal!A4:D4)", ["2 opfyldt, 1 ikke opfyldt, 1 afventer"]],
    ["=PLAN.ALLMET(Tal!A4:B4,Tal!C4)", ["1 opfyldt, 1 ikke opfyldt, 1 afventer"]],
    ["=PLAN.ATLEASTMET(2,Tal!A4:D4)", ["2 opfyldt, 1 ikke opfyldt, 1 afventer"]],
    ["=PLAN.FULFILMENT(Tal!A4:D4)", ["100 × 2 / 4 = 50: de opfyldtes vægt af vægten i alt"]],
    [
      "=PLAN.ONTIME(Tal!A5:D5,Tal!A6:D6,5,DATE(2022,1,1),DATE(2022,12,31))",
      [pane.cases.counts("due", "01.01.2022", "31.12.2022", 5), pane.cases.counted(1, 1, 0), pane.why.onTimeOf(1, 2, "50,0 pct.")],
    ],
    [
      "=PLAN.LATEROOM(Tal!A5:D5,Tal!A6:D6,5,DATE(2022,1,1),DATE(2022,12,31),50%)",
      [pane.cases.counts("due", "01.01.2022", "31.12.2022", 5), pane.cases.counted(1, 1, 0), pane.why.lateRoom("50,0 pct.", 0)],
    ],
    ["=PLAN.DEVIATION(Tal!A9,Tal!B1)", ["Endnu ikke oplyst: actual"]],
    ["=PLAN.DEVIATION(Tal!A2,Tal!B1)", ["Ikke et tal – actual: 2021K4"]],
    ["=PLAN.ALLMET(Tal!A4,Tal!C4)", ["Kan ikke afgøres endnu: 1 afventer."]],
    ["=PLAN.DEVIATION(Tal!A1*1000,Tal!B1)", [pane.why.notFollowed]],
  ])("%s", async (formula, lines) => {
    const [found] = await why(calculated(formula), { sheets: { Tal: figures } });
    if (found?.kind !== "call") throw new Error(`No call: ${JSON.stringify(found)}`);
    expect(stepLines(found.step, words, pane).map((line) => line.replaceAll("\u00a0", " "))).toEqual(lines);
  });

  it("takes a whole column for the column it is, with its heading and the blank cells below", async () => {
    const rows: TestCell[][] = [["Status"], ["opfyldt"], [""], ["opfyldt"], ["", "her slutter arket"]];
    const [found] = await why(calculated("=PLAN.ALLMET(Liste!A:A)"), { sheets: { Liste: { rows } } });
    expect(found).toMatchObject({ step: { kind: "error", error: { code: "pendingVerdicts", about: "1" } } });
  });

  it.each([
    [() => textIn("en").pane.why.errorRate("1", "200", "0.5%"), "1 error of 200 checked = 0.5%"],
    [() => textIn("en").pane.why.lateRoom("90%", 0), "No more cases may become late with 90% still reached"],
    [() => pane.why.lateRoom("90 pct.", 0), "Ingen flere sager må blive for sene, når 90 pct. skal nås"],
  ])("in a sentence a person would say", (say, said) => {
    expect(say()).toBe(said);
  });

  it("each one of the catalogue does, and says more than nothing", async () => {
    const pure = catalogue.filter(({ kind }) => kind === "pure");
    for (const { id, example } of pure) {
      const cells = (example.cells ?? []).map((row) =>
        row.map((cell): TestCell => {
          if (cell === null || typeof cell === "number") return cell ?? "";
          return "date" in cell ? (Date.parse(cell.date) - Date.UTC(1899, 11, 30)) / 86_400_000 : cell.da;
        }),
      );
      const formula = { value: "?", formula: example.formula.da };
      const sheets = { Eksempel: { rows: [...cells, [formula]] } };
      const [found] = await why("", { cell: `Eksempel!A${String(cells.length + 1)}`, sheets });
      if (found?.kind !== "call") throw new Error(`${id} is no call`);
      expect([id, found.step.kind]).not.toEqual([id, "notFollowed"]);
      expect(stepLines(found.step, words, pane).join("")).not.toBe("");
    }
  });
});
