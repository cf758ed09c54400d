import { date, day, evaluate, planOf, table, type TestCell, workbook } from "./planWorkbook";
import { exact } from "../../src/plan/exact";
import { readPlans } from "../../src/sheet/readPlans";
import type { TableCells } from "../../src/sheet/workbook";

const today = day("2022-12-31");
const info = table("PlanInfo", ["Year"], [[2022]]);
const english = ["Goal", "Sub-goal", "Criterion", "Target", "Result"];
const subGoals = (rows: readonly (readonly TestCell[])[], header: readonly string[] = english, top = 1) =>
  table("PlanSubgoals", header, rows, top);

/** "2.1.a met" for every sub-goal. */
function told(...tables: readonly TableCells[]) {
  const evaluated = evaluate(workbook(...tables), { today });
  return {
    verdicts: evaluated.evaluations.flatMap(({ goals }) =>
      goals.flatMap((goal) => goal.subGoals.map(({ subGoal, verdict }) => `${subGoal.id} ${verdict}`)),
    ),
    issues: evaluated.issues.map(({ code, about, place }) => `${place?.cell ?? "-"} ${code} ${about}`.trim()),
    plans: evaluated.plans.map(({ name, goals }) => `${name}: ${goals.map(({ id }) => id).join(" ")}`),
    language: evaluated.plans[0]?.language,
  };
}

describe("the columns of a plan table", () => {
  const row = ["1.1", "", "mindst", 1, 1];
  it.each([
    ["English", english, row],
    ["Danish", ["Mål", "Delmål", "Kriterium", "Målværdi", "Resultat"], row],
    ["mixed", ["Mål", "Sub-goal", "Kriterium", "Target", "Resultat"], row],
    ["in any order", ["Result", "Target", "Criterion", "Sub-goal", "Goal"], [...row].reverse()],
    ["in any case and with surplus blanks", ["GOAL", "sub-goal", "CRITERION", " Target ", "RESULT"], row],
    [
      "beside columns of the user's own",
      ["Note", "Goal", "Status", "Criterion", "Target", "Result", "Explanation"],
      ["#REF!", "1.1", "#NAME?", "mindst", 1, 1, "#N/A"],
    ],
    ["only those that are needed", ["Goal", "Criterion", "Target", "Result"], ["1.1", "mindst", 1, 1]],
  ])("are found by their headers: %s", (_, header, cells) => {
    expect(told(info, subGoals([cells], header))).toMatchObject({ verdicts: ["1.1 met"], issues: [] });
  });

  it("may break over lines", () => {
    const header = ["Goal", "Criterion", "Target", "Compared\nwith", "Result"];
    expect(told(info, subGoals([["1.1", "within", 2, 5, 6]], header))).toMatchObject({ verdicts: ["1.1 met"], issues: [] });
  });

  it("decide the language of the words in cells", () => {
    expect(told(info, subGoals([row])).language).toBe("en");
    expect(told(info, subGoals([row], ["Goal", "Sub-goal", "Kriterium", "Target", "Result"])).language).toBe("da");
  });

  it.each([
    [["Criterion", "Target", "Result"], ["mindst", 1, 1], [], "Plan!A1 columnMissing Goal / Mål"],
    [["Goal", "Target", "Result"], ["1.1", 1, 1], ["1.1 pending"], "Plan!A1 columnMissing Criterion / Kriterium"],
    [["Goal", "Criterion", "Target"], ["1.1", "mindst", 1], ["1.1 pending"], "Plan!A1 columnMissing Result / Resultat"],
  ])("are asked for where a needed one is missing: %j", (header, cells, verdicts, issue) => {
    expect(told(info, subGoals([cells], header))).toMatchObject({ verdicts, issues: [issue] });
  });

  it("confirm nothing as not done where there is no column for results", () => {
    expect(told(info, subGoals([["1.1", "senest", date("2022-06-30"), "ja"]], ["Goal", "Criterion", "Due", "Final"])).verdicts).toEqual([
      "1.1 pending",
    ]);
  });

  it("are told of where one is there twice", () => {
    expect(told(info, subGoals([["1.1", "mindst", 1, 1, 0]], ["Goal", "Criterion", "Target", "Result", "Resultat"]))).toEqual(
      expect.objectContaining({ verdicts: ["1.1 met"], issues: ["Plan!E1 columnTwice Result / Resultat"] }),
    );
  });

  it("of PlanGoals are needed to know what a goal requires", () => {
    const goals = table("PlanGoals", ["Maal", "Requires"], [["1.1", "any"]]);
    const result = evaluate(
      workbook(
        info,
        goals,
        subGoals([
          ["1.1", "a", "mindst", 1, 1],
          ["1.1", "b", "mindst", 1, 0],
        ]),
      ),
      { today },
    );
    expect(result.codes).toEqual(["columnMissing"]);
    expect(result.goal("1.1").verdict).toBe("pending");
  });
});

it("a due day has the cell that says it: the row's Due, else the date in Target; the plan's own end has none", () => {
  const header = ["Goal", "Criterion", "Target", "Result", "Due"];
  const rows: readonly (readonly TestCell[])[] = [
    ["1", "senest", "", "", date("2022-06-30")],
    ["2", "senest", date("2022-06-30"), "", ""],
    ["3", "mindst", 1, "", ""],
  ];
  const { plans } = readPlans(workbook(info, table("PlanSubgoals", header, rows)), { today });
  const places = plans[0]!.goals.flatMap(({ subGoals: own }) => own.map(({ duePlace }) => duePlace?.cell ?? null));
  expect(places).toEqual(["Plan!E2", "Plan!C3", null]);
});

describe("the tables", () => {
  it("are none in a workbook without a plan", () => {
    expect(told()).toEqual({ verdicts: [], issues: [], plans: [], language: undefined });
  });
  it("are asked for by name", () => {
    expect(told(info)).toMatchObject({ issues: ["- tableMissing PlanSubgoals"], plans: [": "] });
    expect(told(subGoals([["1.1", "", "mindst", 1, 1]]))).toMatchObject({
      issues: ["Plan!A2 dueMissing 1.1"],
      verdicts: ["1.1 pending"],
    });
  });
  it("are told of where they are empty", () => {
    expect(told(table("PlanInfo", ["Year"], []), table("PlanGoals", ["Goal"], []), subGoals([])).issues).toEqual([
      "Plan!A1 tableEmpty PlanInfo",
      "Plan!A1 tableEmpty PlanGoals",
      "Plan!A1 tableEmpty PlanSubgoals",
    ]);
  });
  it("may hold blank rows", () => {
    expect(told(info, subGoals([["", "", "", "", ""], ["1.1", "", "mindst", 1, 1], []]))).toMatchObject({
      verdicts: ["1.1 met"],
      issues: [],
    });
  });
  it("have names in any case, as Excel compares them", () => {
    expect(told({ ...info, name: "planinfo" }, { ...subGoals([["1.1", "", "mindst", 1, 1]]), name: "PLANSUBGOALS" })).toMatchObject({
      verdicts: ["1.1 met"],
      issues: [],
    });
  });
  it.each(["PlanSubgoals2", "PlanGoals_1", "PlanInfo13", "planreports2"])("are not evaluated as a copy named %s", (name) => {
    const evaluated = evaluate(
      { tables: [info, subGoals([["1.1", "", "mindst", 1, 1]])], names: ["PlanInfo", "PlanSubgoals", name, "Salg2"] },
      { today },
    );
    expect(evaluated.issues).toEqual([{ code: "tableCopied", plan: null, place: null, about: name }]);
  });
  it("give every cell its address, wherever they stand", () => {
    const cells: TableCells = {
      ...subGoals(
        [
          ["1.1", "", "cirka", 1, 1],
          ["1.2", "", "mindst", 1, "#N/A"],
        ],
        english,
        7,
      ),
      left: 27,
      sheet: "Mål 2022",
    };
    expect(told(info, cells).issues).toEqual(["'Mål 2022'!AC8 criterionUnknown cirka", "'Mål 2022'!AE9 cellError #N/A"]);
  });
});

describe("several plans in one workbook", () => {
  const header = ["Plan", ...english];
  const infos = (...rows: readonly (readonly TestCell[])[]) => table("PlanInfo", ["Plan", "Year"], rows);
  it("each own the rows that name them", () => {
    const rows = [
      ["A", "1.1", "", "mindst", 1, 1],
      ["b ", "1.1", "", "mindst", 1, 0],
      ["a", "1.2", "", "mindst", 1, 1],
    ];
    expect(told(infos(["A", 2022], ["B", 2022]), subGoals(rows, header))).toMatchObject({
      plans: ["A: 1.1 1.2", "B: 1.1"],
      verdicts: ["1.1 met", "1.2 met", "1.1 notMet"],
      issues: [],
    });
  });
  it("need a name in every row", () => {
    expect(
      told(
        infos(["A", 2022], ["B", 2022]),
        subGoals(
          [
            ["", "1.1", "", "mindst", 1, 1],
            ["C", "1.1", "", "mindst", 1, 1],
          ],
          header,
        ),
      ).issues,
    ).toEqual(["Plan!A2 planMissing", "Plan!A3 planUnknown C"]);
  });
  it("are one where PlanInfo has one row: it owns rows with a blank Plan", () => {
    expect(told(infos(["A", 2022]), subGoals([["", "1.1", "", "mindst", 1, 1]], header))).toMatchObject({ plans: ["A: 1.1"], issues: [] });
    expect(told(infos(["", 2022]), subGoals([["A", "1.1", "", "mindst", 1, 1]], header))).toMatchObject({ plans: ["A: 1.1"], issues: [] });
    expect(told(infos(["A", 2022]), subGoals([["1.1", "", "mindst", 1, 1]]))).toMatchObject({ plans: ["A: 1.1"], issues: [] });
  });
  it("are not mixed: a plan only the rows name is unknown beside PlanInfo's", () => {
    expect(told(infos(["A", 2022]), subGoals([["B", "1.1", "", "mindst", 1, 1]], header))).toMatchObject({
      plans: ["A: "],
      issues: ["Plan!A2 planUnknown B"],
    });
  });
  it("are those the rows name where there is no PlanInfo", () => {
    expect(
      told(
        subGoals(
          [
            ["A", "1.1", "", "mindst", 1, ""],
            ["B", "2.1", "", "mindst", 1, ""],
          ],
          header,
        ),
      ).plans,
    ).toEqual(["A: 1.1", "B: 2.1"]);
  });
  it("cannot be told apart without a name, or with one name twice", () => {
    expect(told(infos(["A", 2022], ["", 2022]), subGoals([["A", "1.1", "", "mindst", 1, 1]], header))).toMatchObject({
      plans: ["A: 1.1"],
      issues: ["Plan!A3 planMissing"],
    });
    expect(told(infos(["A", 2022], ["a ", 2021]), subGoals([["A", "1.1", "", "mindst", 1, 1]], header))).toMatchObject({
      plans: ["A: 1.1"],
      issues: ["Plan!A3 planTwice a"],
    });
  });
  it("never take a row whose Plan is an error", () => {
    expect(told(infos(["A", 2022]), subGoals([["#REF!", "1.1", "", "mindst", 1, 1]], header))).toMatchObject({
      plans: ["A: "],
      issues: ["Plan!A2 cellError #REF!"],
    });
  });
});

describe("ids", () => {
  it("find each other however they are written", () => {
    const evaluated = evaluate(
      planOf(
        [
          { Goal: 2.1, "Sub-goal": "a", Criterion: "mindst", Target: 1, Result: 1 },
          { Goal: "Mål 2,1", "Sub-goal": "2.1 b", Criterion: "mindst", Target: 1, Result: 1 },
        ],
        [{ Goal: "2.1." }],
      ),
      { today },
    );
    expect(evaluated.codes).toEqual([]);
    expect(evaluated.goal("2.1").subGoals.map(({ subGoal }) => subGoal.id)).toEqual(["2.1.a", "2.1.b"]);
  });
  it("that are typed as numbers lose their zero: 1.10 is 1.1", () => {
    expect(
      told(
        info,
        subGoals([
          [1.1, "", "mindst", 1, 1],
          ["1.10", "", "mindst", 1, 0],
        ]),
      ).verdicts,
    ).toEqual(["1.1 met", "1.10 notMet"]);
  });
  it.each([
    [[date("2022-01-02"), "", "mindst", 1, 1], "Plan!A2 idIsDate 44563"],
    [["1.1", date("2022-01-02"), "mindst", 1, 1], "Plan!B2 idIsDate 44563"],
    [["", "a", "mindst", 1, 1], "Plan!A2 goalMissing"],
    [["#REF!", "a", "mindst", 1, 1], "Plan!A2 cellError #REF!"],
    [["2.1", "2.2.a", "mindst", 1, 1], "Plan!B2 subGoalElsewhere 2.2.a"],
  ])("%j are told of and decide nothing", (row, issue) => {
    const result = told(info, subGoals([row]));
    expect(result.issues).toEqual([issue]);
    expect(result.verdicts.filter((verdict) => !verdict.endsWith("pending"))).toEqual([]);
  });
  it.each([
    [date("2022-06-01"), "idIsDate"],
    ["#DIV/0!", "cellError"],
  ])("of goals that cannot be read (%j) hide a goal, which is pending and counts", (unreadable, code) => {
    const goals = planOf(
      [{ Goal: "1.5", Criterion: "mindst", Target: 1, Result: 1 }],
      [{ Goal: "1.5" }, { Goal: unreadable, Title: "Tilsyn" }],
    );
    const { codes, evaluations } = evaluate(goals, { today });
    expect(codes).toEqual([code]);
    expect(evaluations[0]!.goals.map(({ goal, verdict }) => `${goal.title} ${verdict}`)).toEqual([" met", "Tilsyn pending"]);
    expect(evaluations[0]!.score).toMatchObject({ met: exact(50), possible: exact(100) });
  });
  it("of sub-goals may be blank on a goal's only row, not on one of several", () => {
    expect(told(info, subGoals([["1.1", "", "mindst", 1, 1]])).verdicts).toEqual(["1.1 met"]);
    expect(
      told(
        info,
        subGoals([
          ["1.1", "", "mindst", 1, 1],
          ["1.1", "b", "mindst", 1, 1],
        ]),
      ),
    ).toMatchObject({ verdicts: ["1.1 pending", "1.1.b met"], issues: ["Plan!B2 subGoalMissing 1.1"] });
  });
  it("that stand twice leave both pending", () => {
    expect(
      told(
        info,
        subGoals([
          ["1.1", "a", "mindst", 1, 1],
          ["1.1", "1.1A", "mindst", 1, 0],
        ]),
      ),
    ).toMatchObject({
      verdicts: ["1.1.a pending", "1.1.a pending"],
      issues: ["Plan!B2 subGoalTwice 1.1.a", "Plan!B3 subGoalTwice 1.1.a"],
    });
  });
});

describe("PlanInfo", () => {
  it.each([
    [{ Year: "i år" }, "yearUnreadable"],
    [{ Year: 1.5 }, "yearUnreadable"],
    [{ Year: 2022, "Report days": "to uger" }, "reportDaysUnreadable"],
    [{ Year: 2022, "Report days": -1 }, "reportDaysUnreadable"],
    [{ Year: 2022, Start: "31-02-2022" }, "dateUnreadable"],
    [{ Year: 2022, Signed: 12 }, "dateImplausible"],
  ] as const)("%j: %s", (cells, code) => {
    expect(evaluate(planOf([], undefined, cells)).codes).toContain(code);
  });
  it("is read in Danish", () => {
    const read = evaluate(
      planOf([], undefined, {
        År: 2022,
        Slut: date("2022-11-30"),
        "Opgjort pr.": date("2022-10-14"),
        Rapportdage: 10,
        Underskrevet: date("2021-12-09"),
      }),
      { today },
    );
    expect(read.plans[0]).toMatchObject({
      year: 2022,
      end: day("2022-11-30"),
      asOf: day("2022-10-14"),
      reportDays: 10,
      signed: day("2021-12-09"),
    });
  });
  it("reports after 14 days, as of today, unless it says otherwise", () => {
    expect(evaluate(planOf([]), { today }).plans[0]).toMatchObject({ reportDays: 14, asOf: today });
  });
});

describe("notices for what was read from text", () => {
  it.each([
    ["96,7", "numberFromText"],
    ["ca. 96,7", "numberApproximate"],
    ["90 pct.", "numberFromText"],
    [96.7, undefined],
  ])("%j: %s", (Result, code) => {
    expect(evaluate(planOf([{ Goal: "1", Criterion: "mindst", Target: 0.5, Result }])).notices.map((notice) => notice.code)).toEqual(
      code === undefined ? [] : [code],
    );
  });
  it("a tolerance with both signs is no news", () => {
    expect(evaluate(planOf([{ Goal: "1", Criterion: "within", Target: "+/- 2,0", Result: 1, "Compared with": 0 }])).notices).toEqual([]);
  });
  it("a date in text is", () => {
    expect(evaluate(planOf([{ Goal: "1", Criterion: "senest", Due: "30-06-2022" }])).notices.map(({ code }) => code)).toEqual([
      "dateFromText",
    ]);
  });
});

it("reads ten thousand sub-goals", () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ({
    Goal: `1.${String(1 + (index % 500))}`,
    "Sub-goal": `x${String(index)}`,
    Criterion: "mindst",
    Target: 1,
    Result: index % 7 === 0 ? "" : 1,
  }));
  const evaluated = evaluate(planOf(rows), { today });
  expect(evaluated.codes).toEqual([]);
  expect(evaluated.evaluations[0]!.goals).toHaveLength(500);
  const oneGoal = evaluate(planOf(rows.map((row) => ({ ...row, Goal: "1.1" }))), { today });
  expect(oneGoal.goal("1.1").subGoals).toHaveLength(10_000);
  const allWrong = evaluate(planOf(rows.map((row) => ({ ...row, Criterion: "cirka" }))), { today });
  expect(allWrong.codes).toHaveLength(10_000);
});

describe("a formula that names cells which are gone", () => {
  it.each([
    ["shows the error", "#REF!", '=IF(#REF!="","",-#REF!/1000)'],
    ["hides it", 0, "=COUNT(#REF!)"],
    ["shows something else instead", 7, "=IFERROR(#REF!,7)"],
    ["shows nothing", "", '=IFERROR(#REF!,"")'],
  ] as const)("is an issue, and decides nothing, where it %s", (_, value, formula) => {
    const cells = planOf([{ Goal: "1", Criterion: "mindst", Target: 0, Result: { value, formula }, Final: "ja" }]);
    const { issues, plans } = readPlans(cells, { today: day("2022-12-31") });
    expect(issues.map(({ code }) => code)).toEqual(["sourceDeleted"]);
    expect(plans[0]!.goals[0]!.subGoals[0]!.result.entry.kind).toBe("unreadable");
  });

  it("is none where the words stand in a text", () => {
    const cells = planOf([
      { Goal: "1", Criterion: "mindst", Target: 0, Result: { value: 1, formula: '=IF(A1="#REF!",0,1)' }, Final: "ja" },
    ]);
    expect(readPlans(cells, { today: day("2022-12-31") }).issues).toEqual([]);
  });
});
