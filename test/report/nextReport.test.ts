import type { PlanEvaluation } from "../../src/evaluate/evaluation";
import { byOwner, nextReport, type NextReport } from "../../src/report/nextReport";
import type { Report } from "../../src/report/report";
import { date, day, evaluate, planOf, type SubGoalCells, table, workbook } from "../sheet/planWorkbook";

const inTime: SubGoalCells = { Goal: "1", Criterion: "senest", Due: date("2022-06-30") };
const figure: SubGoalCells = { Criterion: "mindst", Target: 5, Due: date("2022-09-30") };

function evaluated(rows: readonly SubGoalCells[], asOf: string, info: Parameters<typeof planOf>[2] = { Year: 2022 }): PlanEvaluation {
  return evaluate(planOf(rows, undefined, info), { today: day(asOf) }).evaluations[0]!;
}

function next(rows: readonly SubGoalCells[], asOf: string, reports: readonly Report[] = []): NextReport {
  const found = nextReport(evaluated(rows, asOf), reports);
  if (found === "noYear") throw new Error("The plan has a year");
  return found;
}

const lacks = (rows: readonly SubGoalCells[], asOf: string) =>
  next(rows, asOf).missing.map(({ evaluation, lack }) => `${evaluation.subGoal.id} ${lack}`);

describe("the next report", () => {
  it.each([
    ["2022-02-01", 1, "2022-04-14"],
    ["2022-04-14", 1, "2022-04-14"],
    ["2022-04-15", 2, "2022-07-14"],
    ["2022-10-01", 3, "2022-10-14"],
    ["2023-01-14", 4, "2023-01-14"],
  ])("as of %s is that of quarter %i, due %s", (asOf, quarter, due) => {
    expect(next([figure], asOf).quarterly).toEqual({ year: 2022, quarter, due: day(due) });
  });

  it("is the annual one when all four deadlines have passed", () => {
    expect(next([figure], "2023-01-15").quarterly).toBeNull();
  });

  it("is not known where the plan names no year", () => {
    expect(nextReport(evaluated([figure], "2022-02-01", { Plan: "Uden år" }), [])).toBe("noYear");
  });
});

describe("what is missing for it", () => {
  it("is each result due by the end of its quarter, and none that is due later", () => {
    const rows = [inTime, { ...figure, Goal: "2" }];
    expect(lacks(rows, "2022-06-01")).toEqual(["1 result"]);
    expect(next(rows, "2022-06-01").later).toBe(1);
    expect(lacks(rows, "2022-09-01")).toEqual(["1 overdue", "2 result"]);
    expect(lacks(rows, "2022-02-01")).toEqual([]);
  });

  it("is nothing where everything due has its result", () => {
    expect(lacks([{ ...inTime, Result: date("2022-06-21") }], "2022-07-01")).toEqual([]);
  });

  it("is what must be mended, whenever it is due", () => {
    expect(lacks([{ ...figure, Goal: "1", Result: "#REF!" }], "2022-02-01")).toEqual(["1 issue"]);
  });

  it("is the final figure of one that is due, and not of one that comes later", () => {
    const provisional: SubGoalCells = { ...figure, Goal: "1", Result: 6, Final: "nej" };
    expect(lacks([provisional], "2022-10-01")).toEqual(["1 final"]);
    expect(lacks([provisional], "2022-06-01")).toEqual([]);
  });

  it("is evidence, and who decided, beside a verdict that stands", () => {
    const documented: SubGoalCells = { Goal: "1", Criterion: "dokumenteret", Result: "ja", Due: date("2022-06-30") };
    expect(lacks([documented], "2022-07-01")).toEqual(["1 evidence"]);
    expect(lacks([{ Goal: "1", Criterion: "vurderet", Result: "ja", Evidence: "Notat" }], "2023-01-02")).toEqual(["1 decidedBy"]);
  });

  it("is everything without a final result, for the annual report", () => {
    const rows = [inTime, { ...figure, Goal: "2", Due: date("2023-03-15") }];
    expect(lacks(rows, "2023-02-01")).toEqual(["1 overdue", "2 result"]);
  });

  it("is nothing once the quarter's report has been made", () => {
    const made = { quarter: 2022 * 4 + 1, name: "2022 K2" } as Report;
    expect(next([inTime], "2022-07-05", [made])).toMatchObject({ made, missing: [] });
    expect(next([inTime], "2022-10-05", [made])).toMatchObject({ made: null });
  });

  it("is told by who owes it, in the plan's order, those without an owner together", () => {
    const header = ["Goal", "Criterion", "Target", "Result", "Due", "Owner"];
    const due = date("2022-03-31");
    const rows = [
      ["1", "mindst", 1, "", due, "HR"],
      ["2", "mindst", 1, "", due, ""],
      ["3", "mindst", 1, "", due, "HR"],
    ];
    const tables = workbook(table("PlanInfo", ["Year"], [[2022]]), table("PlanSubgoals", header, rows));
    const found = nextReport(evaluate(tables, { today: day("2022-03-20") }).evaluations[0]!, []) as NextReport;
    expect(byOwner(found.missing).map(([owner, owed]) => [owner, ...owed.map(({ goal }) => goal)])).toEqual([
      ["HR", "1", "3"],
      ["", "2"],
    ]);
  });
});
