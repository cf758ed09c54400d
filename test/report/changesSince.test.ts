import fc from "fast-check";
import { changesSince } from "../../src/report/changesSince";
import type { Report } from "../../src/report/report";
import { evaluate, type SubGoalCells, type TestCell, table, workbook } from "../sheet/planWorkbook";

const reportHeader = ["Report", "Period", "Kind", "As of", "Made", "Goal", "Sub-goal", "Status", "Forecast", "Points", "Result"];

/** A plan of goals with one sub-goal each, at least 5, and what was reported of them. */
function changes(now: readonly SubGoalCells[], reported: readonly (readonly TestCell[])[]) {
  const header = ["Goal", "Criterion", "Target", "Result", "Final"];
  const rows = now.map((row) => [row.Goal ?? "", row.Criterion ?? "mindst", row.Target ?? 5, row.Result ?? "", row.Final ?? "ja"]);
  const told = ["2022 K1", "1. kvt. 2022", "interim", "", ""];
  const tables = workbook(
    table("PlanInfo", ["Year"], [[2022]]),
    table("PlanSubgoals", header, rows),
    table(
      "PlanReports",
      reportHeader,
      reported.map((row) => [...told, ...row]),
      30,
    ),
  );
  const read = evaluate(tables);
  expect(read.codes).toEqual([]);
  return changesSince(read.reports.at(-1)!, read.evaluations[0]!);
}

const ids = ({ goals }: ReturnType<typeof changes>) => goals.map(({ goal }) => goal.goal.id);

describe("since a report", () => {
  it("nothing has changed where verdict, forecast and result are what they were", () => {
    const reported = [
      ["1", "", "met", "", 50],
      ["1", "1", "met", "", "", 7],
    ];
    expect(changes([{ Goal: "1", Result: 7 }], reported)).toMatchObject({ goals: [], gone: [] });
  });

  it("a goal has changed with its verdict, its forecast or a result", () => {
    const reported = [
      ["1", "", "pending", "notMet"],
      ["1", "1", "pending", "notMet", "", 3],
      ["2", "", "pending", "not met"],
      ["2", "2", "pending", "not met", "", 4],
      ["3", "", "met"],
      ["3", "3", "met", "", "", 5],
    ];
    const found = changes(
      [
        { Goal: "1", Result: 6 },
        { Goal: "2", Result: 6, Final: "nej" },
        { Goal: "3", Result: 5 },
      ],
      reported,
    );
    expect(ids(found)).toEqual(["1", "2"]);
    expect(found.goals[0]!.figures).toMatchObject([{ before: { kind: "number" }, after: { kind: "number" } }]);
    expect(found.goals[0]!.before).toMatchObject({ verdict: "pending" });
  });

  it("a blank result and one that was reported differ, both ways", () => {
    expect(
      ids(
        changes(
          [{ Goal: "1" }],
          [
            ["1", "", "pending"],
            ["1", "1", "pending", "", "", 7],
          ],
        ),
      ),
    ).toEqual(["1"]);
    expect(
      ids(
        changes(
          [{ Goal: "1", Result: 4, Final: "nej" }],
          [
            ["1", "", "pending", "notmet"],
            ["1", "1", "pending"],
          ],
        ),
      ),
    ).toEqual(["1"]);
  });

  it("a goal the report does not know is told as one, and one the plan no longer has", () => {
    const found = changes([{ Goal: "2", Result: 7 }], [["1", "", "met", "", 100]]);
    expect(found.goals).toMatchObject([{ before: null, figures: [] }]);
    expect(found.gone).toEqual(["1"]);
  });

  it("the score then is the points of the goals that were met, and unknown without points", () => {
    const reported = [
      ["1", "", "met", "", 60],
      ["2", "", "not met", "", 0],
      ["3", "", "pending", "met", ""],
    ];
    const goals = ["1", "2", "3"].map((Goal) => ({ Goal, Result: 7 }));
    expect(String(changes(goals, reported).metThen)).toBe("60");
    expect(changes(goals, [["1", "", "met"]]).metThen).toBeNull();
  });

  it("a status nobody knows is unknown, not a verdict", () => {
    expect(changes([{ Goal: "1", Result: 7 }], [["1", "", "grøn"]]).goals).toMatchObject([{ before: { verdict: null } }]);
  });
});

it("a report of the plan as it stands differs from it in nothing", () => {
  const cell = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom("", "ja", "n/a", "30-06-2022", "6-7"));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (results) => {
      const rows = results.map((Result, index): SubGoalCells => ({ Goal: String(index + 1), Result }));
      const header = ["Goal", "Criterion", "Target", "Result"];
      const tables = workbook(
        table("PlanInfo", ["Year"], [[2022]]),
        table(
          "PlanSubgoals",
          header,
          rows.map((row) => [row.Goal!, "mindst", 5, row.Result!]),
        ),
      );
      const [now] = evaluate(tables).evaluations;
      const asIs: Report = {
        ...{ plan: "", name: "K1", period: "", quarter: null, kind: "", asOf: null, made: null, seal: "", score: null },
        goals: now!.goals.map(({ goal, verdict, forecast }) => ({
          ...{ id: goal.id, verdict, forecast, explanation: "", points: null, comment: "" },
        })),
        subGoals: now!.goals.flatMap(({ goal, subGoals }) =>
          subGoals.map(({ subGoal, verdict, forecast }) => ({
            ...{ goal: goal.id, id: subGoal.id, verdict, forecast, explanation: "", decidedBy: "" },
            ...{ result: subGoal.result.entry, comparedWith: subGoal.comparedWith.entry, target: subGoal.target.entry },
          })),
        ),
      };
      expect(changesSince(asIs, now!)).toMatchObject({ goals: [], gone: [] });
    }),
  );
});
