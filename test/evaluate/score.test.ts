import { date, day, evaluate, type GoalCells, planOf, type SubGoalCells, type TestCell } from "../sheet/planWorkbook";

const asOf = day("2022-12-31");
const met: SubGoalCells = { Criterion: "mindst", Target: 1, Result: 1 };
const notMet: SubGoalCells = { Criterion: "mindst", Target: 1, Result: 0 };
const pending: SubGoalCells = { Criterion: "mindst", Target: 1 };
const hopeful: SubGoalCells = { ...met, Final: "nej" };
const hopeless: SubGoalCells = { ...notMet, Final: "nej" };

/** One goal for each list of sub-goals. */
function plan(goals: readonly { readonly rows: readonly SubGoalCells[]; readonly Requires?: TestCell; readonly Weight?: TestCell }[]) {
  const rows = goals.flatMap(({ rows: of }, goal) =>
    of.map((row, index) => ({ Goal: String(goal + 1), "Sub-goal": of.length > 1 ? "abcdefgh"[index]! : "", ...row })),
  );
  const described = goals.map(({ Requires, Weight }, goal): GoalCells => ({
    Goal: String(goal + 1),
    ...(Requires === undefined ? {} : { Requires }),
    ...(Weight === undefined ? {} : { Weight }),
  }));
  return evaluate(planOf(rows, described), { today: asOf });
}

function figures(evaluated: ReturnType<typeof plan>) {
  const score = evaluated.evaluations[0]!.score;
  return score === null ? null : [score.met, score.forecast, score.possible].map((value) => value.toFixed(1, 1));
}

describe("a goal's verdict", () => {
  it.each([
    ["alle", [met, met], "met", null],
    ["alle", [met, notMet], "notMet", null],
    ["alle", [met, pending], "pending", null],
    ["alle", [notMet, pending], "notMet", null],
    ["alle", [met, hopeful], "pending", "met"],
    ["alle", [met, hopeless], "pending", "notMet"],
    ["alle", [pending, hopeless], "pending", "notMet"],
    ["mindst ét", [met, pending], "met", null],
    ["mindst ét", [notMet, pending], "pending", null],
    ["mindst ét", [notMet, notMet], "notMet", null],
    ["any", [pending, hopeful], "pending", "met"],
    ["any", [notMet, hopeless], "pending", "notMet"],
    ["mindst 2", [met, met, pending], "met", null],
    ["mindst 2", [met, notMet, pending], "pending", null],
    ["mindst 2", [notMet, notMet, pending], "notMet", null],
    ["mindst 2", [met, notMet, hopeful], "pending", "met"],
  ] as const)("%s of %j is %s, forecast %s", (Requires, rows, verdict, forecast) => {
    expect(plan([{ rows, Requires }]).goal("1")).toMatchObject({ verdict, forecast });
  });

  it("is pending where k is above the number of rows, with an issue", () => {
    const evaluated = plan([{ rows: [met, met], Requires: "mindst 3" }]);
    expect(evaluated.codes).toEqual(["requiresTooMany"]);
    expect(evaluated.goal("1")).toMatchObject({ verdict: "pending", forecast: null });
  });

  it.each([
    ["halvdelen", "requiresUnknown"],
    ["#REF!", "cellError"],
    ["mindst 0", "requiresUnknown"],
    ["at least constructor", "requiresUnknown"],
  ])("is pending where Requires is %j, never taken for all", (Requires, code) => {
    const evaluated = plan([{ rows: [met, met], Requires }]);
    expect(evaluated.codes).toEqual([code]);
    expect(evaluated.goal("1").verdict).toBe("pending");
  });

  it("is pending without sub-goals, and counts", () => {
    const evaluated = plan([{ rows: [] }, { rows: [met] }]);
    expect(evaluated.codes).toEqual(["goalWithoutSubGoals"]);
    expect(evaluated.goal("1")).toMatchObject({ verdict: "pending", forecast: null });
    expect(figures(evaluated)).toEqual(["50.0", "50.0", "100.0"]);
  });

  it("is pending for both of two goals with one id", () => {
    const evaluated = evaluate(planOf([{ Goal: "1", ...met }], [{ Goal: "1" }, { Goal: "Mål 1." }]), { today: asOf });
    expect(evaluated.codes).toEqual(["goalTwice", "goalTwice"]);
    expect(evaluated.evaluations[0]!.goals.map(({ verdict }) => verdict)).toEqual(["pending", "pending"]);
    expect(figures(evaluated)).toEqual(["0.0", "0.0", "100.0"]);
  });
});

describe("the score", () => {
  it("adds met goals, those forecast met, and every pending one", () => {
    expect(figures(plan([{ rows: [met] }, { rows: [notMet] }, { rows: [hopeful] }, { rows: [hopeless] }, { rows: [pending] }]))).toEqual([
      "20.0",
      "40.0",
      "80.0",
    ]);
  });

  it.each([
    [
      [1, 1, 2],
      ["25.0", "25.0", "100.0"],
    ],
    [
      [3, 1, 0],
      ["75.0", "75.0", "100.0"],
    ],
    [
      ["10 %", "20 %", "70 %"],
      ["10.0", "10.0", "100.0"],
    ],
    [
      ["0,5", "0,5", 1],
      ["25.0", "25.0", "100.0"],
    ],
    [
      ["", "", ""],
      ["33.3", "33.3", "100.0"],
    ],
    [
      ["-", "", "n/a"],
      ["33.3", "33.3", "100.0"],
    ],
  ])("weighs %j as %j", (weights, expected) => {
    expect(figures(plan([met, pending, pending].map((row, index) => ({ rows: [row], Weight: weights[index]! }))))).toEqual(expected);
  });

  it.each([
    [[1, "", 1], ["weightsPartlyBlank"]],
    [[1, -1, 1], ["weightUnreadable"]],
    [[1, "meget", 1], ["weightUnreadable"]],
    [[1, "#REF!", 1], ["cellError"]],
    [[1, "1.234", 1], ["numberAmbiguous"]],
    [[0, 0, 0], ["weightUnreadable"]],
  ])("decides nothing with the weights %j", (weights, codes) => {
    const evaluated = plan([met, notMet, pending].map((row, index) => ({ rows: [row], Weight: weights[index]! })));
    expect(evaluated.codes).toEqual(codes);
    expect(figures(evaluated)).toBeNull();
    expect(evaluated.evaluations[0]!.goals.map(({ verdict, forecast, worth }) => [verdict, forecast, worth])).toEqual(
      Array(3).fill(["pending", null, null]),
    );
  });

  it("is none for a plan without goals, not 0", () => {
    expect(evaluate(planOf([])).evaluations[0]!.score).toBeNull();
  });

  it("takes no part from a row for a goal nobody defined", () => {
    const evaluated = evaluate(
      planOf(
        [
          { Goal: "1", ...met },
          { Goal: "9", ...met },
        ],
        [{ Goal: "1" }],
      ),
      { today: asOf },
    );
    expect(evaluated.codes).toEqual(["goalUnknown"]);
    expect(figures(evaluated)).toEqual(["100.0", "100.0", "100.0"]);
  });

  it("takes the goals from PlanSubgoals where there is no PlanGoals", () => {
    const evaluated = evaluate(
      planOf([
        { Goal: "1", ...met },
        { Goal: "2", ...notMet },
      ]),
      { today: asOf },
    );
    expect(evaluated.codes).toEqual([]);
    expect(figures(evaluated)).toEqual(["50.0", "50.0", "50.0"]);
  });
});

describe("history", () => {
  const header = ["Goal", "Sub-goal", "Year", "Target", "Compared with", "Result"];
  const verdicts = (rows: readonly (readonly TestCell[])[], subGoals: readonly SubGoalCells[], goals?: readonly GoalCells[]) => {
    const base = planOf(subGoals, goals);
    const full = rows.map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? cell : { value: cell ?? "" })));
    const history = {
      ...base.tables[0]!,
      name: "PlanHistory",
      values: [header, ...full.map((row) => row.map(({ value }) => value))],
      formulas: [header, ...full.map((row) => row.map(({ value }) => value))],
      numberFormats: [header, ...full.map((row) => row.map((cell) => ("format" in cell ? (cell.format as string) : "General")))],
    };
    const evaluated = evaluate({ tables: [...base.tables, history], names: [] }, { today: asOf });
    return {
      told: evaluated.evaluations[0]!.history.map(({ goal, year, verdict }) => `${goal} ${String(year)} ${verdict}`),
      codes: evaluated.codes,
    };
  };
  const share: SubGoalCells = { Goal: "1.6", Criterion: "mindst", Target: 0.9, Unit: "pct." };

  it("judges by today's criterion on the printed figures, by goal and year", () => {
    expect(
      verdicts(
        [
          ["1.6", "", 2020, 95, "", 94.9],
          ["1.6", "", 2019, "95 pct.", "", "98 pct."],
        ],
        [share],
      ).told,
    ).toEqual(["1.6 2019 met", "1.6 2020 notMet"]);
  });
  it("leaves out what was not applicable, from its goal too", () => {
    const both = [
      { Goal: "2.1", "Sub-goal": "a", ...met },
      { Goal: "2.1", "Sub-goal": "b", ...met },
    ];
    expect(
      verdicts(
        [
          ["2.1", "a", 2019, "-", "", "-"],
          ["2.1", "b", 2019, 1, "", 1],
          ["2.1", "a", 2018, "", "", ""],
        ],
        both,
      ).told,
    ).toEqual(["2.1 2018 notApplicable", "2.1 2019 met"]);
  });
  it("is pending, without an issue, for a target in words and no result", () => {
    expect(verdicts([["1.6", "", 2021, "Statens gennemsnit", "", "-"]], [share])).toEqual({ told: ["1.6 2021 pending"], codes: [] });
  });
  it("takes Requires from the plan, and cannot tell k of fewer", () => {
    const rows = ["a", "b", "c"].map((own) => ({ Goal: "2.1", "Sub-goal": own, ...met }));
    const printed = (own: string, result: number) => ["2.1", own, 2019, 1, "", result];
    expect(verdicts([printed("a", 1), printed("b", 0)], rows, [{ Goal: "2.1", Requires: "any" }]).told).toEqual(["2.1 2019 met"]);
    expect(verdicts([printed("a", 1), printed("b", 1)], rows, [{ Goal: "2.1", Requires: "mindst 2" }]).told).toEqual(["2.1 2019 met"]);
    expect(verdicts([printed("a", 1)], rows, [{ Goal: "2.1", Requires: "mindst 2" }]).told).toEqual(["2.1 2019 pending"]);
  });
  it("reads a date in Target as that year's due date", () => {
    const dated = { Goal: "1.1", Criterion: "senest", Due: date("2022-06-30") };
    expect(
      verdicts(
        [
          ["1.1", "", 2020, date("2020-06-30"), "", date("2020-07-01")],
          ["1.1", "", 2021, "", "", date("2021-12-31")],
        ],
        [dated],
      ).told,
    ).toEqual(["1.1 2020 notMet", "1.1 2021 met"]);
  });
  it("judges neither of two rows for one year", () => {
    expect(
      verdicts(
        [
          ["1.6", "", 2020, 95, "", 96],
          ["1.6", "", 2020, 95, "", 90],
        ],
        [share],
      ),
    ).toEqual({ told: ["1.6 2020 pending"], codes: ["historyTwice", "historyTwice"] });
  });
  it.each([
    [["9.9", "", 2020, 95, "", 96], "historyUnknown"],
    [["1.6", "b", 2020, 95, "", 96], "historyUnknown"],
    [["1.6", "", "i fjor", 95, "", 96], "yearUnreadable"],
    [["1.6", "", "", 95, "", 96], "yearUnreadable"],
    [["1.6", "", "#N/A", 95, "", 96], "cellError"],
    [["", "", 2020, 95, "", 96], "goalMissing"],
    [["1.6", "", 2020, 95, "", "#N/A"], "cellError"],
  ])("names the row %j: %s", (row, code) => {
    expect(verdicts([row], [share]).codes).toEqual([code]);
  });
});
