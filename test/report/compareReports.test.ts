import { compareReports, standpointOf } from "../../src/report/compareReports";
import type { Report } from "../../src/report/report";
import { evaluate, samplePlan } from "./reportPlan";

const today = standpointOf(evaluate(samplePlan("2023-03-15")));

describe("two standpoints", () => {
  it("are the same where nothing moved", () => {
    expect(compareReports(today, standpointOf(evaluate(samplePlan("2023-03-15"))))).toMatchObject({ goals: [], unchanged: 3 });
  });

  it("differ in the goals, verdicts, points and figures that moved, and in the score", () => {
    const then = standpointOf(evaluate(samplePlan("2023-03-15", 5)));
    const { goals, unchanged, before, after } = compareReports(then, today);
    expect(unchanged).toBe(2);
    expect(goals).toHaveLength(1);
    expect(goals[0]).toMatchObject({ id: "2.1", before: { verdict: "notMet" }, after: { verdict: "met" } });
    expect(goals[0]!.figures.map(({ id, column }) => [id, column])).toEqual([
      ["2.1.a", "result"],
      ["2.1.b", "result"],
    ]);
    expect([String(before!.met), String(after!.met!.round(1))]).toEqual(["0", "33.3"]);
  });

  it("tell a target that was loosened from a result that became better", () => {
    const strict = {
      ...today,
      subGoals: today.subGoals.map((each) => (each.id === "2.2" ? { ...each, target: { kind: "empty", why: "blank" } as const } : each)),
    };
    expect(compareReports(strict, today).goals).toMatchObject([{ id: "2.2", figures: [{ column: "target" }] }]);
  });

  it("say of a goal that only one side knows that the other does not", () => {
    const fewer = { ...today, goals: today.goals.slice(1), subGoals: today.subGoals.slice(1) };
    expect(compareReports(fewer, today).goals).toMatchObject([{ id: "1.1", before: null, after: { verdict: "pending" } }]);
    expect(compareReports(today, fewer).goals).toMatchObject([{ id: "1.1", before: { verdict: "pending" }, after: null }]);
  });
});

describe("the score of a standpoint", () => {
  const withoutSeal = (points: Report["goals"][number]["points"]) => ({
    ...today,
    score: null,
    goals: today.goals.map((goal) => ({ ...goal, points: goal.verdict === "met" ? points : goal.points })),
  });

  it("is only what is met where a report without a seal gives nothing else", () => {
    const met = today.goals.find(({ verdict }) => verdict === "met")!.points;
    const { before } = compareReports(withoutSeal(met), today);
    expect(Object.keys(before!)).toEqual(["met"]);
    expect(before!.met!.eq(met!)).toBe(true);
  });

  it("is not known, rather than 0, where no goal gives points", () => {
    const none = { ...withoutSeal(null), goals: today.goals.map((goal) => ({ ...goal, points: null })) };
    expect(compareReports(none, today).before).toBeNull();
  });
});
