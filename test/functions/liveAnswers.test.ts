import { FunctionError } from "../../src/functions/functionError";
import { liveAnswers } from "../../src/functions/liveAnswers";
import type { WorkbookEvaluation } from "../../src/live/liveState";
import type { WorkbookTables } from "../../src/sheet/workbook";
import { date, day, evaluate, planOf, table, workbook } from "../sheet/planWorkbook";

const today = day("2022-12-31");
const changedAt = Date.UTC(2022, 9, 14, 7, 15);

function evaluation(tables: WorkbookTables): WorkbookEvaluation {
  const { evaluations, issues, notices } = evaluate(tables, { today });
  return { plans: evaluations, reports: [], issues, notices };
}

const met = { Criterion: "mindst", Target: 1, Result: 1 };
const notMet = { ...met, Result: 0 };
const pending = { Criterion: "mindst", Target: 1 };
const history = table(
  "PlanHistory",
  ["Goal", "Sub-goal", "Year", "Target", "Result"],
  [
    ["1.2", "a1", 2020, 1, 1],
    ["1.2", "a2", 2020, 1, 0],
    ["1.2", "b", 2020, "-", "-"],
    ["1.1", "", 2019, "-", "-"],
  ],
);
const base = planOf(
  [
    { Goal: "1.1", ...met },
    { Goal: "1.2", "Sub-goal": "a1", ...met },
    { Goal: "1.2", "Sub-goal": "a2", ...pending },
    { Goal: "1.2", "Sub-goal": "b", ...met },
    { Goal: "1.3", ...notMet },
    { Goal: "1.10", ...met, Final: "nej" },
  ],
  [{ Goal: "1.1" }, { Goal: "1.2" }, { Goal: "1.3" }, { Goal: "1.10" }],
);
const one = evaluation({ ...base, tables: [...base.tables, history] });
const none = evaluation(workbook());
const several = evaluation(
  workbook(
    table(
      "PlanInfo",
      ["Plan", "Year"],
      [
        ["CPR 2022", 2022],
        ["Arkiv 2022", 2022],
      ],
    ),
    table(
      "PlanSubgoals",
      ["Plan", "Goal", "Kriterium", "Target", "Result"],
      [
        ["CPR 2022", "1.1", "mindst", 1, 1],
        ["Arkiv 2022", "1.1", "mindst", 1, 0],
      ],
    ),
  ),
);
const unweighted = evaluation(planOf([{ Goal: "1", ...met }], [{ Goal: "1", Weight: "tung" }]));

function ask(of: WorkbookEvaluation, id: string, ...args: readonly unknown[]): unknown {
  try {
    return liveAnswers[id]!({ evaluation: of, changedAt }, args);
  } catch (error) {
    if (error instanceof FunctionError) return `${error.undecided ? "#N/A" : "#VALUE!"} ${error.code} ${error.about}`.trim();
    throw error;
  }
}

describe("SCORE", () => {
  it.each([
    [[], 25],
    [["met"], 25],
    [["sikret"], 25],
    [[""], 25],
    [["Forecast"], 50],
    [["prognose"], 50],
    [["possible"], 75],
    [["Højst"], 75],
    [[[["højst"]]], 75],
    [["mulig"], "#VALUE! basisUnknown mulig"],
    [["constructor"], "#VALUE! basisUnknown constructor"],
    [["#REF!"], "#VALUE! cellError #REF! (basis)"],
    [[0], 25],
  ])("of %j is %j", (args, expected) => {
    expect(ask(one, "SCORE", ...args)).toBe(expected);
  });
  it("is #N/A, not 0, without goals, weights or a plan", () => {
    expect(ask(evaluation(planOf([])), "SCORE")).toBe("#N/A noScore");
    expect(ask(unweighted, "SCORE")).toBe("#N/A noScore");
    expect(ask(none, "SCORE")).toBe("#N/A noPlan");
  });
});

describe("GOALMET", () => {
  it.each([
    [["1.1"], true],
    [["Mål 1.1"], true],
    [[1.1], true],
    [["1.3"], false],
    [["1.2"], "#N/A pending 1.2"],
    [["1.2.b"], true],
    [["1.2a1"], true],
    [["1.2.a"], "#N/A pending 1.2.a"],
    [["1.10"], "#N/A pending 1.10"],
    [["1.2", "venter"], "venter"],
    [["1.2", ""], ""],
    [["1.2", 0], 0],
    [["1.2", [["venter"]]], "venter"],
    [["1.2", null], "#N/A pending 1.2"],
    [["1.2", "#N/A"], "#N/A cellUndecided #N/A (if_pending)"],
    [["#REF!"], "#VALUE! cellError #REF! (goal)"],
    [["-"], "#VALUE! idUnknown -"],
    [["afventer"], "#VALUE! idUnknown afventer"],
    [["1.2", { basicValue: "#REF!" }], "#VALUE! cellError #REF! (if_pending)"],
    [["1.3", "venter"], false],
    [["9.9"], "#VALUE! idUnknown 9.9"],
    [["1"], "#VALUE! idUnknown 1"],
    [["2022-01-02"], "#VALUE! idUnknown 2022-01-02"],
    [["#N/A"], "#N/A cellUndecided #N/A (goal)"],
  ])("of %j is %j", (args, expected) => {
    expect(ask(one, "GOALMET", ...args)).toBe(expected);
  });
  it("without a goal asks for all goals of the plan, and names those still open", () => {
    expect(ask(one, "GOALMET")).toBe(false);
    expect(
      ask(
        evaluation(
          planOf([
            { Goal: "1", ...met },
            { Goal: "2", ...pending },
          ]),
        ),
        "GOALMET",
      ),
    ).toBe("#N/A pending 2");
    expect(ask(evaluation(planOf([{ Goal: "1", ...met }])), "GOALMET", null)).toBe(true);
    expect(ask(evaluation(planOf([])), "GOALMET")).toBe("#N/A noGoals");
  });
  it("is never FALSE for what is unknown", () => {
    for (const plan of [none, several, unweighted, evaluation(planOf([]))])
      for (const id of [undefined, "1", "1.1", "x"]) expect(ask(plan, "GOALMET", id)).not.toBe(false);
  });
});

describe("STATUS", () => {
  it.each([
    [["1.1"], "met"],
    [["1.3"], "not met"],
    [["1.2"], "pending"],
    [["1.2.a"], "pending"],
    [["1.2.a1"], "met"],
    [["1.2", null, 2020], "not met"],
    [["1.2.a1", "", 2020], "met"],
    [["1.2.a", "", 2020], "not met"],
    [["1.2.b", "", "2020"], "not applicable"],
    [["1.1", "", 2019], "not applicable"],
    [["1.1", "", 2022], "met"],
    [["1.1", "", 0], "met"],
    [["1.1", 0], "met"],
    [["1.1", "", 1999], "#N/A noHistory 1999"],
    [["1.3", "", 2020], "#N/A noHistory 2020"],
    [["1.1", "", "i fjor"], "#VALUE! notNumber year: i fjor"],
    [["1.1", "", 2019.5], "#VALUE! notYear 2019.5"],
    [[""], "#VALUE! argumentMissing id"],
    [[], "#VALUE! argumentMissing id"],
    [["1.1", "Ukendt"], "#VALUE! planUnknown Ukendt"],
  ])("of %j is %j", (args, expected) => {
    expect(ask(one, "STATUS", ...args)).toBe(expected);
  });
  it("speaks the language of the plan's tables", () => {
    expect(ask(several, "STATUS", "1.1", "CPR 2022")).toBe("opfyldt");
    expect(ask(several, "STATUS", "1.1", " arkiv  2022")).toBe("ikke opfyldt");
  });
  it("asks which plan, where there are several", () => {
    for (const id of ["STATUS", "EXPLAIN", "POINTS", "GOALMET"])
      expect(ask(several, id, "1.1")).toBe("#N/A planNeeded CPR 2022, Arkiv 2022");
    expect(ask(several, "SCORE")).toBe("#N/A planNeeded CPR 2022, Arkiv 2022");
    expect(ask(several, "SCORE", "", "CPR 2022")).toBe(100);
    expect(ask(several, "EVALUATED")).toBe("#N/A planNeeded CPR 2022, Arkiv 2022");
  });
});

describe("EXPLAIN", () => {
  it("says what is not as it was signed, of the goal or sub-goal that is asked for", () => {
    const signed = table(
      "PlanSigned",
      ["Goal", "Sub-goal", "Requires", "Criterion", "Target"],
      [
        ["1.2", "", "any", "", ""],
        ["1.2", "a1", "", "mindst", 5],
        ...["a2", "b"].map((own) => ["1.2", own, "", "mindst", 1]),
        ...["1.1", "1.3", "1.10"].map((id) => [id, "", "", "mindst", 1]),
      ],
    );
    const changed = evaluation({ ...base, tables: [...base.tables, signed] });
    const target = "Changed since signed: 1.2.a1 Target: 5 → 1.";
    expect(ask(changed, "EXPLAIN", "1.2.a1")).toMatch(new RegExp(` ${target}$`, "u"));
    expect(ask(changed, "EXPLAIN", "1.2")).toMatch(new RegExp(`Requires: any → –\\. ${target}$`, "u"));
    expect(ask(changed, "EXPLAIN", "1.2.b")).not.toContain("→");
    expect(ask(changed, "EXPLAIN", "1.1")).not.toContain("→");
  });

  it.each([
    [["1.1"], "Met: 1 ≥ 1."],
    [["1.2.a1"], "Met: 1 ≥ 1."],
    [["1.2.a"], "1.2.a1: Met: 1 ≥ 1. 1.2.a2: Pending: no result yet, due 31/12/2022."],
    [["1.2"], "Pending (all sub-goals) – a1 met: 1 ≥ 1; a2 pending: no result yet, due 31/12/2022; b met: 1 ≥ 1."],
    [["9.9"], "#VALUE! idUnknown 9.9"],
  ])("of %j is %j", (args, expected) => {
    expect(ask(one, "EXPLAIN", ...args)).toBe(expected);
  });
});

describe("POINTS", () => {
  it.each([
    [["1.1"], 25],
    [["1.3"], 0],
    [["1.2"], "#N/A pending 1.2"],
    [["1.2.b"], "#VALUE! goalUnknown 1.2.b"],
    [["1.10"], "#N/A pending 1.10"],
  ])("of %j is %j", (args, expected) => {
    expect(ask(one, "POINTS", ...args)).toBe(expected);
  });
  it("are not known while the weights are not", () => {
    expect(ask(unweighted, "POINTS", "1")).toBe("#N/A pending 1");
  });
});

describe("HEADROOM", () => {
  const figures = evaluation(
    planOf([
      { Goal: "2.1", "Sub-goal": "a", Criterion: "inden for", Target: 2, "Compared with": 2.4, Result: 4.4 },
      { Goal: "2.1", "Sub-goal": "b", Criterion: "inden for", Target: 1, "Compared with": -1.1, Result: 0.9 },
      { Goal: "1.1", Criterion: "senest", Due: date("2022-06-30"), Result: date("2022-06-20") },
      { Goal: "1.2", Criterion: "vurderet", Result: "ja", Evidence: "notat" },
      { Goal: "1.3", ...pending },
      { Goal: "1.4", Criterion: "mindst", Target: 0.9, Result: 0.934, Final: "nej" },
    ]),
  );
  it.each([
    ["2.1.a", 0],
    ["2.1b", -1],
    ["1.1", 10],
    ["1.4", 0.034],
    ["2.1", "#VALUE! subGoalNeeded 2.1.a, 2.1.b"],
    ["1.2", "#N/A noHeadroom 1.2"],
    ["1.3", "#N/A pending 1.3"],
    ["9.9", "#VALUE! idUnknown 9.9"],
    [null, "#VALUE! argumentMissing id"],
  ])("of %j is %j", (id, expected) => {
    expect(ask(figures, "HEADROOM", id)).toBe(expected);
  });
  it("of a goal without sub-goals is #N/A", () => {
    expect(ask(evaluation(planOf([{ Goal: "1", ...met }], [{ Goal: "1" }, { Goal: "2" }])), "HEADROOM", "2")).toBe("#N/A noHeadroom 2");
  });
});

describe("GOALCOUNT", () => {
  it.each([
    [[], 4],
    [[""], 4],
    [["opfyldt"], 1],
    [["Met"], 1],
    [["ikke opfyldt"], 1],
    [["pending"], 2],
    [["delvis"], "#VALUE! statusUnknown delvis"],
    [["ikke relevant"], "#VALUE! statusUnknown ikke relevant"],
    [["#N/A"], "#N/A cellUndecided #N/A (status)"],
    [[0], 4],
    [["met", "Ukendt"], "#VALUE! planUnknown Ukendt"],
  ])("of %j is %j", (args, expected) => {
    expect(ask(one, "GOALCOUNT", ...args)).toBe(expected);
  });
  it("is 0 in a plan without goals, and #N/A without a plan", () => {
    expect(ask(evaluation(planOf([])), "GOALCOUNT")).toBe(0);
    expect(ask(none, "GOALCOUNT")).toBe("#N/A noPlan");
  });
});

describe("SUMMARY", () => {
  it("has a row for each goal: goal, title, status, points; no points while pending", () => {
    const plan = evaluation(
      planOf(
        [
          { Goal: "1.1", ...met },
          { Goal: "1.2", ...notMet },
          { Goal: "1.10", ...pending },
        ],
        [{ Goal: "1.1", Title: "Forskrifter" }, { Goal: "1.2" }, { Goal: "1.10" }],
      ),
    );
    expect(ask(plan, "SUMMARY")).toEqual([
      ["1.1", "Forskrifter", "met", 100 / 3],
      ["1.2", "", "not met", 0],
      ["1.10", "", "pending", ""],
    ]);
  });
  it("is #N/A without goals, and where it is not known which plan", () => {
    expect(ask(evaluation(planOf([])), "SUMMARY")).toBe("#N/A noGoals");
    expect(ask(several, "SUMMARY")).toBe("#N/A planNeeded CPR 2022, Arkiv 2022");
    expect(ask(several, "SUMMARY", "CPR 2022")).toEqual([["1.1", "", "opfyldt", 100]]);
  });
});

describe("NEXTREPORT", () => {
  const asOf = (iso: string, info = {}) =>
    evaluation(planOf([{ Goal: "1", ...met }], undefined, { Year: 2022, "As of": date(iso), ...info }));
  it.each([
    ["2022-01-01", "2022-04-14"],
    ["2022-04-14", "2022-04-14"],
    ["2022-04-15", "2022-07-14"],
    ["2022-12-31", "2023-01-14"],
    ["2023-01-14", "2023-01-14"],
    ["2021-11-24", "2022-04-14"],
  ])("as of %s is %s", (day1, expected) => {
    expect(ask(asOf(day1), "NEXTREPORT")).toBe(day(expected));
  });
  it("counts the plan's own report days, and takes the year from its end", () => {
    expect(ask(asOf("2022-10-01", { "Report days": 20 }), "NEXTREPORT")).toBe(day("2022-10-20"));
    expect(ask(asOf("2022-10-01", { Year: "", End: date("2022-12-31") }), "NEXTREPORT")).toBe(day("2022-10-14"));
  });
  it("is #N/A after the last of the year, and where the plan has no year", () => {
    expect(ask(asOf("2023-01-15"), "NEXTREPORT")).toBe("#N/A noReportLeft");
    expect(ask(asOf("2022-10-01", { Year: "" }), "NEXTREPORT")).toBe("#N/A noPlanYear");
  });
});

describe("in a workbook that counts days from 1904", () => {
  const odd: WorkbookEvaluation = { ...one, issues: [{ code: "countsFrom1904", place: null, plan: null, about: "" }] };
  it("no date of the plan is given out, and the moment of the evaluation is counted as the workbook counts", () => {
    expect(ask(odd, "NEXTREPORT")).toBe("#N/A countsFrom1904");
    expect((ask(one, "EVALUATED") as number) - (ask(odd, "EVALUATED") as number)).toBe(1_462);
  });
});

describe("EVALUATED", () => {
  it("is the local time of the last change, as Excel counts it", () => {
    const local = new Date(changedAt);
    const expected =
      Date.UTC(local.getFullYear(), local.getMonth(), local.getDate(), local.getHours(), local.getMinutes()) / 86_400_000 + 25_569;
    expect(ask(one, "EVALUATED")).toBeCloseTo(expected, 9);
    expect(ask(none, "EVALUATED")).toBe("#N/A noPlan");
  });
});
