import { evaluateWorkbook } from "../../src/live/evaluateWorkbook";
import { day, planOf, table, type TestCell, workbook } from "../sheet/planWorkbook";
import { FakeWorkbook } from "./fakes";

const today = day("2022-12-31");

async function evaluated(tables: FakeWorkbook["tables"], filled: readonly string[] = []) {
  const fake = new FakeWorkbook();
  fake.tables = tables;
  fake.blank = (reference) =>
    reference.kind === "cells"
      ? !filled.includes(`${reference.sheet ?? ""}!${reference.address}`)
      : reference.kind === "name"
        ? !filled.includes(reference.name)
        : !filled.includes(`${reference.table}[${reference.column}]`);
  const evaluation = (await evaluateWorkbook(fake, { today }))!;
  const goal = evaluation.plans[0]!.goals[0]!;
  return {
    fake,
    evaluation,
    goal,
    told: `${goal.verdict} ${goal.subGoals[0]?.reason ?? ""}`,
    notices: evaluation.notices.map(({ code }) => code),
  };
}
const zero = (formula: string): TestCell => ({ value: 0, formula });
const result = (Result: TestCell) => planOf([{ Goal: "1", Criterion: "højst", Target: 5, Result }]);

describe("a 0 from a formula", () => {
  it.each([
    ["one blank cell", "=Økonomi!G8", [], "pending sourceBlank", ["sourceBlank"]],
    ["a filled cell", "=Økonomi!G8", ["Økonomi!G8"], "met decided", []],
    ["some blank cells", "=Økonomi!G8-Økonomi!G9", ["Økonomi!G8"], "met decided", ["sourcePartlyBlank"]],
    ["a sheet with a quote in its name", "='Kåre''s ark'!A1", [], "pending sourceBlank", ["sourceBlank"]],
    ["the same, filled", "='Kåre''s ark'!A1", ["Kåre's ark!A1"], "met decided", []],
    ["a name", "=Resultat", [], "pending sourceBlank", ["sourceBlank"]],
    ["a filled name", "=Resultat", ["Resultat"], "met decided", []],
    ["a table's column", "=SUM(Sager[Dage])", [], "pending sourceBlank", ["sourceBlank"]],
    ["a filled column", "=SUM(Sager[Dage])", ["Sager[Dage]"], "met decided", []],
    ["its own row's column", "=[@Unit]", [], "pending sourceBlank", ["sourceBlank"]],
    ["its own row's column, filled", "=[@Unit]", ["!G11"], "met decided", []],
    ["another workbook, which is not followed", "=[Bog.xlsx]Ark!A1", [], "met decided", []],
    ["a mix with one that is not followed", "=Økonomi!G8+[Bog.xlsx]Ark!A1", [], "met decided", []],
    ["no cell at all", "=1-1", [], "met decided", []],
  ])("that names %s: %s", async (_, formula, filled, told, notices) => {
    expect(await evaluated(result(zero(formula)), filled)).toMatchObject({ told, notices });
  });

  it("that was typed is a result", async () => {
    expect((await evaluated(result(0))).told).toBe("met decided");
  });
  it("that comes out as something else is not looked behind", async () => {
    const { told, fake } = await evaluated(result({ value: 4, formula: "=Økonomi!G8" }));
    expect([told, fake.asked]).toEqual(["met decided", []]);
  });
  it("is overdue besides, where it is", async () => {
    const { told, notices } = await evaluated(
      planOf([{ Goal: "1", Criterion: "højst", Target: 5, Due: day("2022-06-30"), Result: zero("=A1") }]),
    );
    expect([told, notices]).toEqual(["pending sourceBlank", ["sourceBlank", "overdue"]]);
  });
  it("is nothing to compare with, and no target either", async () => {
    const compared = await evaluated(planOf([{ Goal: "1", Criterion: "inden for", Target: 5, Result: 4, "Compared with": zero("=A1") }]));
    expect(compared.evaluation.issues.map(({ code }) => code)).toEqual(["comparedWithMissing"]);
    const target = await evaluated(planOf([{ Goal: "1", Criterion: "mindst", Target: zero("=A1"), Result: 4 }]));
    expect(target.evaluation.issues.map(({ code }) => code)).toEqual(["targetMissing"]);
  });
  it("is no evidence, no due date, no weight and no as-of date", async () => {
    const evidence = await evaluated(planOf([{ Goal: "1", Criterion: "vurderet", Result: "ja", Evidence: zero("=A1") }]));
    expect(evidence.told).toBe("pending issue");
    const due = await evaluated(
      planOf([{ Goal: "1", Criterion: "højst", Target: 5, Result: 4, Due: { value: 0, formula: "=A1", format: "dd-mm-yyyy" } }]),
    );
    expect([due.told, due.goal.subGoals[0]!.subGoal.due]).toEqual(["met decided", today]);
    const weights = await evaluated(
      planOf(
        [{ Goal: "1", Criterion: "højst", Target: 5, Result: 4 }],
        [
          { Goal: "1", Weight: zero("=A1") },
          { Goal: "2", Weight: zero("=A2") },
        ],
      ),
    );
    expect(weights.goal.worth!.toNumber()).toBe(50);
    const asOf = await evaluated(
      planOf([{ Goal: "1", Criterion: "højst", Target: 5, Result: 4 }], undefined, {
        Year: 2022,
        "As of": { value: 0, formula: "=A1", format: "dd-mm-yyyy" },
      }),
    );
    expect([asOf.told, asOf.evaluation.plans[0]!.plan.asOf]).toEqual(["met decided", today]);
  });
});

describe("a reading", () => {
  it("says each issue once, and gives it to the sub-goal it is about", async () => {
    const { evaluation, goal } = await evaluated(planOf([{ Goal: "1", Criterion: "cirka", Target: "1.234", Result: "#N/A" }]));
    expect(evaluation.issues.map(({ code, place }) => `${code} ${place!.cell}`)).toEqual([
      "criterionUnknown Plan!C11",
      "numberAmbiguous Plan!D11",
      "cellError Plan!F11",
    ]);
    expect(goal.subGoals[0]!.issues).toEqual(evaluation.issues);
  });
  it("is put off while a cell is being calculated, unless that is taken for an error", async () => {
    const fake = new FakeWorkbook();
    fake.tables = result("#BUSY!");
    expect(await evaluateWorkbook(fake, { today })).toBeNull();
    expect((await evaluateWorkbook(fake, { today, busyIsError: true }))!.issues.map(({ code }) => code)).toEqual(["cellError"]);
    fake.tables = result("#GETTING_DATA");
    expect((await evaluateWorkbook(fake, { today, busyIsError: true }))!.issues.map(({ code }) => code)).toEqual(["cellError"]);
  });
  it("may be as of another day", async () => {
    const fake = new FakeWorkbook();
    fake.tables = result(4);
    expect((await evaluateWorkbook(fake, { today, asOf: day("2022-12-30") }))!.plans[0]!.goals[0]!.verdict).toBe("pending");
  });
  it("of a workbook without a plan has none, and no issues", async () => {
    const fake = new FakeWorkbook();
    fake.tables = workbook(table("Salg", ["A"], [[1]]));
    expect(await evaluateWorkbook(fake, { today })).toEqual({ plans: [], reports: [], issues: [], notices: [] });
  });
});
