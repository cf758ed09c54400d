import { effectOf } from "../../src/choices/effectOf";
import { suppose } from "../../src/choices/suppose";
import { findCaseList } from "../../src/cases/findCaseLists";
import { evaluatePlan } from "../../src/evaluate/evaluatePlan";
import { exact } from "../../src/plan/exact";
import { askedOf } from "../../src/sheet/askedOf";
import { type TestSheet, TestWorkbook } from "../check/sheets";
import { day } from "../sheet/planWorkbook";
import { choicesWorkbook, read, type Written, written } from "./choicesWorkbook";

/** The goal's verdict by each reading: supposed, and as the written cells are judged. */
function verdicts(given: Written): readonly string[] {
  const tables = choicesWorkbook(given);
  const { plan, choice } = read(tables);
  return choice.readings.map((reading) => {
    const supposed = suppose(evaluatePlan(plan), askedOf(choice, reading, plan))!;
    const effect = effectOf(choice, reading, plan, tables);
    const judged = evaluatePlan(read(effect.kind === "cells" ? written(tables, effect.cells) : tables).plan);
    expect(supposed.goal.verdict).toBe(judged.goals[0]!.verdict);
    expect(supposed.evaluation.score!.met.toString()).toBe(judged.score!.met.toString());
    return supposed.goal.verdict;
  });
}

const errors = (result: number, criterion: string): Written => ({
  place: "2.3.b",
  goal: "2.3",
  readings: ["højst 10 pct.", "under 10 pct."],
  subGoals: [{ id: "2.3.b", criterion, target: { value: 0.1, format: "0%" }, result: { value: result, format: "0%" } }],
});

it.each(["højst", "under"])(
  "exactly 10 pct. errors are met by one reading and missed by the other, whatever the cells say now: %s",
  (criterion) => {
    expect(verdicts(errors(0.1, criterion))).toEqual(["met", "notMet"]);
    expect(verdicts(errors(0.099, criterion))).toEqual(["met", "met"]);
    expect(verdicts(errors(0.101, criterion))).toEqual(["notMet", "notMet"]);
  },
);

it.each([
  [9, ["notMet", "notMet"]],
  [10, ["met", "met"]],
  [15, ["met", "met"]],
  [16, ["notMet", "met"]],
])("%d authorities: between 10 and 15, and at least 10", (result, expected) => {
  const readings = ["mindst 10 og højst 15", "mindst 10; flere er også opfyldt"];
  const both = [
    { criterion: "mellem", target: { value: "10-15", format: "@" } },
    { criterion: "mindst", target: 10 },
  ].map((now) => verdicts({ place: "1.4.a", goal: "1.4", readings, subGoals: [{ id: "1.4.a", ...now, result }] }));
  expect(both).toEqual([expected, expected]);
});

it("one of two sub-goals is enough, or is not", () => {
  const subGoals = [
    { id: "2.1.a", criterion: "mindst", target: 1, result: 1 },
    { id: "2.1.b", criterion: "mindst", target: 1, result: 0 },
  ];
  expect(verdicts({ place: "2.1", readings: ["mindst ét delmål", "alle delmål"], requires: "mindst ét", subGoals })).toEqual([
    "met",
    "notMet",
  ]);
});

describe("the complaints", () => {
  const list: readonly (readonly [string, string])[] = [
    ["2021-08-01", "2021-12-20"],
    ["2021-09-30", "2022-02-28"],
    ["2021-09-30", "2022-03-01"],
    ["2022-01-15", "2022-06-15"],
    ["2022-01-15", "2022-06-16"],
    ["2022-02-28", "2022-07-30"],
    ["2022-03-10", ""],
    ["2022-05-02", "2022-07-01"],
    ["2022-06-20", "2022-10-05"],
    ["2022-07-31", "2022-12-31"],
    ["2022-08-02", "2022-12-30"],
    ["2022-10-03", ""],
  ];
  const sheet: TestSheet = {
    rows: [["Modtaget", "Afsluttet"], ...list.map((row) => row.map((iso) => (iso === "" ? "" : day(iso))))],
  };
  const formula = (asOf: string) => `=PLAN.ONTIME(Klager!A2:A13,Klager!B2:B13,5,DATE(2022,1,1),DATE(2022,12,31),"frist",DATE(${asOf}))`;
  const given = (asOf: string): Written => ({
    place: "1.6",
    goal: "1.6",
    readings: ["sager med frist i året", "sager afsluttet i året", "sager modtaget i året"],
    subGoals: [
      { id: "1.6", criterion: "mindst", target: { value: "66 pct.", format: "@" }, result: { value: 0.6, formula: formula(asOf) } },
    ],
  });

  /** per cent on time and verdict, by each reading's own formula */
  async function byReading(asOf: string): Promise<readonly string[]> {
    const tables = choicesWorkbook(given(asOf));
    const { plan, choice } = read(tables);
    const [subGoal] = plan.goals[0]!.subGoals;
    const told = choice.readings.map(async (reading) => {
      const asked = askedOf(choice, reading, plan);
      const effect = effectOf(choice, reading, plan, tables);
      const after = effect.kind === "cells" ? effect.cells[0]!.after : { formula: subGoal!.result.formula };
      if (after === null || !("formula" in after)) throw new Error("No formula");
      const workbook = new TestWorkbook({ Klager: sheet, Plan: { rows: [] } });
      const found = await findCaseList(
        { ...subGoal!, result: { ...subGoal!.result, formula: after.formula } },
        workbook,
        day("2023-06-01"),
      );
      if (found?.kind !== "list") throw new Error("No list");
      const share = found.counted.onTime / (found.counted.onTime + found.counted.late);
      const supposed = suppose(evaluatePlan(plan), asked, exact(share))!;
      return `${(share * 100).toFixed(1)} ${supposed.goal.verdict}`;
    });
    return Promise.all(told);
  }

  it("give three figures by three readings, once the last deadline has passed", async () => {
    expect(await byReading("2023,3,31")).toEqual(["60.0 notMet", "66.7 met", "55.6 notMet"]);
  });

  it("leave out the case nobody can decide on the last day of the year", async () => {
    expect(await byReading("2022,12,31")).toEqual(["60.0 notMet", "66.7 met", "62.5 notMet"]);
  });

  it("give no verdict by other cases while their figure is not known", () => {
    const { plan, choice } = read(choicesWorkbook(given("2022,12,31")));
    expect(suppose(evaluatePlan(plan), askedOf(choice, choice.readings[1]!, plan))).toBeNull();
  });

  it("counted in per cent, are judged in per cent", () => {
    const base = given("2022,12,31");
    const subGoals = [{ ...base.subGoals[0]!, target: 66, result: { value: 60, formula: `${formula("2022,12,31")}*100` }, unit: "pct." }];
    const { plan, choice } = read(choicesWorkbook({ ...base, subGoals }));
    const supposed = suppose(evaluatePlan(plan), askedOf(choice, choice.readings[1]!, plan), exact(6 / 9))!;
    expect(supposed.goal.verdict).toBe("met");
  });
});
