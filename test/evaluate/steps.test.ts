import { date, day, evaluate, type Evaluated, planOf, type SubGoalCells, type TestCell } from "../sheet/planWorkbook";

function judged(row: SubGoalCells, at: string, info: Readonly<Record<string, TestCell>> = { Year: 2022 }) {
  const evaluated: Evaluated = evaluate(planOf([{ Goal: "1", ...row }], undefined, info), { today: day(at) });
  const { verdict, reason, forecast, notices } = evaluated.subGoal("1");
  return {
    told: `${verdict} ${reason} ${forecast ?? "-"}`,
    notices: notices.map(({ code }) => code),
    issues: evaluated.codes,
    due: evaluated.subGoal("1").subGoal.due,
  };
}

const before = "2022-09-29";
const onDue = "2022-09-30";
const after = "2022-10-01";
const number: SubGoalCells = { Criterion: "højst", Target: 5, Due: date("2022-09-30"), "Decided by": "controller" };
const dated: SubGoalCells = { Criterion: "senest", Due: date("2022-09-30"), "Decided by": "controller" };
const documented: SubGoalCells = { ...dated, Criterion: "dokumenteret", Evidence: "J-1" };

describe("step 1: without a result a sub-goal is pending, never silently not met", () => {
  it.each(["", " ", "-", "–", "\u2212", "n/a", "N/A", "i.r.", "afventer", "Verserer", "\u00a0"])("%j is no result", (Result) => {
    expect(judged({ ...number, Result }, before).told).toBe("pending noResult -");
    expect(judged({ ...number, Result }, onDue).told).toBe("pending noResult -");
    expect(judged({ ...number, Result }, after).told).toBe("pending overdue -");
  });

  it("is confirmed not done by Final = yes, where a date is asked for", () => {
    expect(judged({ ...dated, Final: "ja" }, after).told).toBe("notMet confirmedNotDone -");
    expect(judged({ ...dated, Final: true }, before).told).toBe("notMet confirmedNotDone -");
    expect(judged({ ...documented, Final: "yes" }, after).told).toBe("notMet confirmedNotDone -");
    expect(judged({ ...number, Final: "ja" }, after).told).toBe("pending overdue -");
    expect(judged({ Criterion: "vurderet", Final: "ja" }, before).told).toBe("pending noResult -");
    expect(judged({ ...dated, Final: "nej" }, after).told).toBe("pending overdue -");
  });

  it("says who is missing where somebody confirmed", () => {
    expect(judged({ ...dated, "Decided by": "", Final: "ja" }, after).notices).toEqual(["decidedByMissing"]);
    expect(judged({ ...dated, Final: "ja" }, after).notices).toEqual([]);
  });

  it("comes before a criterion nobody knows: the issue is told, the reason stays", () => {
    expect(judged({ ...number, Criterion: "cirka" }, before)).toMatchObject({ told: "pending noResult -", issues: ["criterionUnknown"] });
  });

  it("confirms nothing on a row that cannot be read", () => {
    expect(judged({ ...dated, Due: "snart", Final: "ja" }, after).told).toBe("pending noResult -");
    expect(judged({ ...dated, Criterion: "#N/A", Final: "ja" }, after)).toMatchObject({ told: "pending overdue -", issues: ["cellError"] });
  });
});

describe("step 2: an issue gives neither verdict nor forecast", () => {
  it.each([
    ["no criterion", { ...number, Criterion: "", Result: 4 }, "criterionMissing"],
    ["an unknown one", { ...number, Criterion: "cirka", Result: 4 }, "criterionUnknown"],
    ["a name every object has", { ...number, Criterion: "constructor", Result: 4 }, "criterionUnknown"],
    ["an error in Criterion", { ...number, Criterion: "#REF!", Result: 4 }, "cellError"],
    ["an error in Result", { ...number, Result: "#N/A" }, "cellError"],
    ["an error in Final", { ...number, Result: 4, Final: "#N/A" }, "cellError"],
    ["Final in words", { ...number, Result: 4, Final: "måske" }, "finalUnreadable"],
    ["Final as a number", { ...number, Result: 4, Final: 1 }, "finalUnreadable"],
    ["an error in Due", { ...number, Result: 4, Due: "#NAME?" }, "cellError"],
    ["no target", { ...number, Result: 4, Target: "" }, "targetMissing"],
    ["an assessment without evidence", { Criterion: "vurderet", Result: "ja" }, "evidenceMissing"],
  ] as const)("%s", (_, row, code) => {
    for (const Final of ["Final" in row ? row.Final : "", "Final" in row ? row.Final : "ja"])
      expect(judged({ ...row, Final }, after)).toMatchObject({ told: "pending issue -", issues: [code] });
  });
});

describe("step 3: Final = no keeps it pending, with a forecast", () => {
  it.each([
    [{ ...number, Result: 4 }, "met"],
    [{ ...number, Result: 6 }, "notMet"],
    [{ ...dated, Result: date("2022-06-01") }, "met"],
    [{ ...documented, Result: "nej" }, "notMet"],
  ] as const)("%j", (row, forecast) => {
    for (const at of [before, after]) expect(judged({ ...row, Final: "nej" }, at).told).toBe(`pending notFinal ${forecast}`);
  });
});

describe("step 4: a result that is no is not met", () => {
  it("at any time, with a hint before it is due", () => {
    expect(judged({ ...dated, Result: "nej" }, before)).toMatchObject({ told: "notMet reportedNo -", notices: ["leaveBlankForNotYet"] });
    expect(judged({ ...dated, Result: "nej" }, onDue)).toMatchObject({ told: "notMet reportedNo -", notices: [] });
    expect(judged({ ...documented, Result: false }, before).notices).toEqual(["leaveBlankForNotYet"]);
    expect(
      judged({ Criterion: "vurderet", Result: "no", Evidence: "notat", "Decided by": "x", Due: date("2022-09-30") }, before),
    ).toMatchObject({
      told: "notMet reportedNo -",
      notices: ["leaveBlankForNotYet"],
    });
  });
});

describe("step 5: a planned date is not a result yet", () => {
  it.each([
    ["2022-09-30", "met"],
    ["2022-10-05", "notMet"],
  ])("planned for %s: forecast %s", (planned, forecast) => {
    for (const row of [dated, documented])
      for (const Final of ["", "ja"])
        expect(judged({ ...row, Result: date(planned), Final }, "2022-09-01").told).toBe(`pending notDue ${forecast}`);
    expect(judged({ ...dated, Result: day(planned) }, "2022-09-01").told).toBe(`pending notDue ${forecast}`);
  });
  it("is one from the day itself", () => {
    expect(judged({ ...dated, Result: date("2022-09-15") }, "2022-09-14").told).toBe("pending notDue met");
    expect(judged({ ...dated, Result: date("2022-09-15") }, "2022-09-15").told).toBe("met decided -");
  });
});

describe("step 6: dates and documents are decided at once", () => {
  it("before they are due", () => {
    expect(judged({ ...dated, Result: date("2022-03-01") }, before).told).toBe("met decided -");
    expect(judged({ ...documented, Result: "ja" }, before).told).toBe("met decided -");
    expect(judged({ ...dated, Result: date("2022-10-01") }, after).told).toBe("notMet decided -");
  });
});

describe("step 7: figures are decided when due or final", () => {
  it.each([
    [4, "met"],
    [6, "notMet"],
  ])("%d is %s from the due day on", (Result, verdict) => {
    expect(judged({ ...number, Result }, before).told).toBe(`pending notDue ${verdict}`);
    expect(judged({ ...number, Result }, onDue).told).toBe(`${verdict} decided -`);
    expect(judged({ ...number, Result }, after).told).toBe(`${verdict} decided -`);
    expect(judged({ ...number, Result, Final: "ja" }, before).told).toBe(`${verdict} decided -`);
  });

  it("asks who decided where a person did", () => {
    expect(judged({ ...number, Result: 4, Final: "ja", "Decided by": "" }, before).notices).toEqual(["decidedByMissing"]);
    expect(judged({ ...number, Result: 4, "Decided by": "" }, after).notices).toEqual([]);
    expect(judged({ Criterion: "vurderet", Result: "ja", Evidence: "x" }, after).notices).toEqual(["decidedByMissing"]);
  });
});

describe("the due day", () => {
  it.each([
    ["the row's own", { ...number }, { Year: 2022, End: date("2022-11-30") }, "2022-09-30"],
    ["the plan's End", { ...number, Due: "" }, { Year: 2022, End: date("2022-11-30") }, "2022-11-30"],
    ["31.12 of its Year", { ...number, Due: "" }, { Year: 2022 }, "2022-12-31"],
    ["a date in Target", { ...dated, Due: "", Target: date("2022-06-30") }, { Year: 2022, End: date("2022-11-30") }, "2022-06-30"],
    ["not a Target that is a figure", { ...number, Due: "", Target: 40_000 }, { Year: 2022 }, "2022-12-31"],
    ["as text, time ignored", { ...number, Due: "30-09-2022 23:59" }, { Year: 2022 }, "2022-09-30"],
  ] as const)("is %s", (_, row, info, due) => {
    expect(judged(row, before, info).due).toBe(day(due));
  });

  it("is asked for where there is none", () => {
    const result = judged({ ...number, Due: "", Result: 4 }, after, { Institution: "CPR" });
    expect(result).toMatchObject({ told: "pending issue -", issues: ["dueMissing"], due: null });
  });

  it.each([{ End: "snart" }, { "As of": "#REF!" }, { End: "#REF!" }, { Plan: "#REF!" }])(
    "decides nothing where the plan says %j",
    (info) => {
      expect(judged({ ...number, Due: "", Result: 4, Final: "ja" }, after, { Year: 2022, ...info }).told).toBe("pending issue -");
    },
  );
});

describe("as of", () => {
  it("is the plan's, with a notice where it is not today", () => {
    const at = (asOf: string) => {
      const evaluated = evaluate(planOf([{ Goal: "1", ...number, Result: 4 }], undefined, { Year: 2022, "As of": date(asOf) }), {
        today: day("2022-10-14"),
      });
      return [evaluated.subGoal("1").verdict, ...evaluated.notices.map(({ code }) => code)];
    };
    expect(at("2022-09-29")).toEqual(["pending", "asOfInThePast"]);
    expect(at("2022-10-14")).toEqual(["met"]);
    expect(at("2022-10-15")).toEqual(["met", "asOfInTheFuture"]);
  });

  it("gives way to the one asked for", () => {
    const tables = planOf([{ Goal: "1", ...number, Result: 4 }], undefined, { Year: 2022, "As of": date("2022-12-31") });
    expect(evaluate(tables, { asOf: day("2022-09-01"), today: day("2023-01-01") }).subGoal("1").verdict).toBe("pending");
  });
});
