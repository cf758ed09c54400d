import fc from "fast-check";
import { date, day, table, type TestCell } from "../sheet/planWorkbook";
import { tablesOf } from "../start/writtenTables";
import { changesIn, danishPlan, edited, moment, problems, ready, type Rows, sealOfPlan, signed, signedOn, told, without } from "./signing";

const average = { value: 8.1, formula: "=Sygefravær!C9" };
const goals: Rows = [
  ["1.1", "", ""],
  ["2.1", "mindst ét", 2],
  ["3", "", 1],
];
const subGoals: Rows = [
  ["1.1", "", "senest", "", date("2022-06-30"), ""],
  ["2.1", "a", "inden for", { value: 2, format: '"+/- "0.0' }, date("2022-12-31"), ""],
  ["2.1", "b", "højst", average, "", ""],
  ["3", "", "mindst", { value: 0.9, format: "0%" }, "", ""],
];
const plan = danishPlan(goals, subGoals);
const rowsOf = (name: string, tables = signed(plan)) => tables.tables.find((each) => each.name === name)!;

describe("signing a plan", () => {
  it("writes a row for each goal and each sub-goal, with number formats, and the formula of a target as text", () => {
    const { values, formulas, numberFormats } = rowsOf("PlanSigned");
    const year = day("2022-12-31");
    expect(values).toEqual([
      ["Plan", "Mål", "Delmål", "Kræver", "Vægt", "Kriterium", "Målværdi", "Frist", "Underskrevet"],
      ["CPR", "1.1", "", "", "", "senest", "", day("2022-06-30"), signedOn],
      ["CPR", "2.1", "", "mindst ét", 2, "", "", "", signedOn],
      ["CPR", "2.1", "2.1.a", "", "", "inden for", 2, year, signedOn],
      ["CPR", "2.1", "2.1.b", "", "", "højst", "=Sygefravær!C9", "", signedOn],
      ["CPR", "3", "", "", 1, "mindst", 0.9, "", signedOn],
    ]);
    expect(formulas).toEqual(values);
    expect([3, 4, 5].map((row) => numberFormats[row]![6])).toEqual(['"+/- "0.0', "@", "0%"]);
  });

  it("registers one record with its day and a seal that holds, and writes the day into PlanInfo where that is blank", () => {
    const tables = signed(plan);
    expect(sealOfPlan(tables)).toMatchObject({ name: "Underskrevet plan", isIntact: true, previous: "", asOf: signedOn });
    expect(ready(plan).change.cells).toEqual([{ address: "Plan!C2", before: "", after: { value: signedOn, numberFormat: "dd-mm-yyyy" } }]);
    expect(ready(danishPlan(goals, subGoals, date("2021-12-09"))).change.cells).toBeUndefined();
  });

  it("is refused a second time, also where the register's kind was changed", () => {
    const again = problems(signed(plan));
    expect(again).toEqual([{ kind: "alreadySigned", signedOn }]);
    expect(problems(edited(signed(plan), "PlanSeals", 1, "Art", "noget"))).toEqual(again);
  });

  const twice = ["Plan!A11", "Plan!A14"].map((cell) => ({ kind: "unclear", issue: { code: "goalTwice", place: { cell } } }));
  it("is refused with another day than PlanInfo's, a day to come, no goals, and goals that cannot be told apart", () => {
    expect(problems(danishPlan(goals, subGoals, date("2021-12-10")))).toEqual([
      { kind: "otherDay", cell: "Plan!C2", day: day("2021-12-10") },
    ]);
    expect(problems(danishPlan(goals, subGoals, "i vinters"))).toEqual([{ kind: "otherDay", cell: "Plan!C2", day: null }]);
    expect(problems(plan, Math.floor(moment) + 1)).toEqual([{ kind: "inFuture" }]);
    expect(problems(danishPlan([], []))).toEqual([{ kind: "noGoals" }]);
    expect(problems(danishPlan([...goals, ["1.1", "", 4]], subGoals))).toMatchObject(twice);
  });

  it("is refused where PlanSigned has no column for what is signed, be it blank today", () => {
    const other = table(
      "PlanSigned",
      ["Plan", "Mål", "Delmål", "Kræver", "Kriterium", "Målværdi", "Frist", "Underskrevet"],
      [["B", "1"]],
      90,
    );
    const tables = { tables: [...plan.tables, other], names: [...plan.names, "PlanSigned"] };
    expect(problems(tables)).toEqual([{ kind: "columnsMissing", table: "PlanSigned", columns: ["Vægt"] }]);
  });

  it("adds its seal to the end of the reports' chain", () => {
    const register = table(
      "PlanSeals",
      ["Rapport", "Art", "Opgjort pr.", "Dannet", "Sprog", "Forrige segl", "Segl", "Mærker", "Plan"],
      [["2022 K1", "kvartalsrapport", "", "", "", "", "abc"]],
      90,
    );
    const tables = { tables: [...plan.tables, register], names: [...plan.names, "PlanSeals"] };
    expect(sealOfPlan(signed(tables))).toMatchObject({ previous: "abc", isIntact: true, hasPredecessor: true });
  });

  it("seals rows that stand there by hand as they are, and tells in what the plan differs", () => {
    const byHand = table("PlanSigned", ["Mål", "Delmål", "Kriterium", "Målværdi"], [["2.1", "a", "within", 3]], 90);
    const tables = { tables: [...plan.tables, byHand], names: [...plan.names, "PlanSigned"] };
    const planned = ready(tables);
    expect(planned).toMatchObject({ byHand: true, rows: [{ goal: { value: "2.1" }, target: { value: 3 } }] });
    expect(planned.differences.map(({ what, old, new: now }) => [what, old, now])).toContainEqual(["target", "3", "2"]);
    expect(planned.change.sheets!.flatMap((sheet) => sheet.tables.map(({ name }) => name))).toEqual(["PlanSeals"]);
    expect(planned.change.rows).toBeUndefined();
    expect(sealOfPlan(tablesOf(planned.change, tables)).isIntact).toBe(true);
  });
});

describe("what was signed", () => {
  it.each<[string, number, TestCell, string]>([
    ["Målværdi", 3, 25, "2.1 2.1.a"],
    ["Målværdi", 4, "=Sygefravær!C8", "2.1 2.1.b"],
    ["Kræver", 2, "", "2.1"],
    ["Underskrevet", 1, signedOn + 1, "1.1"],
  ])("is not as it was sealed where its %s was changed in row %s, which the marks name", (column, row, cell, key) => {
    const field = { Målværdi: "target", Kræver: "requires", Underskrevet: "signed" }[column];
    expect(sealOfPlan(edited(signed(plan), "PlanSigned", row, column, cell))).toMatchObject({
      isIntact: false,
      changes: [{ kind: "changed", key, fields: [field] }],
    });
  });

  it("is not as it was sealed where a row was taken out, or the day in the register was changed", () => {
    expect(sealOfPlan(without(signed(plan), "PlanSigned", 4))).toMatchObject({
      isIntact: false,
      changes: [{ kind: "missing", key: "2.1 2.1.b" }],
    });
    expect(sealOfPlan(edited(signed(plan), "PlanSeals", 1, "Opgjort pr.", date("2021-12-24"))).isIntact).toBe(false);
  });
});

describe("a plan that was signed", () => {
  it("is unchanged when the value of a target that is a formula moves, and changed when the formula does", () => {
    const tables = signed(plan);
    expect(told(edited(tables, "PlanSubgoals", 3, "Målværdi", { ...average, value: 9 }))).toEqual([]);
    expect(told(edited(tables, "PlanSubgoals", 3, "Målværdi", { ...average, formula: "=Sygefravær!C8" }))).toEqual([
      "2.1.b target =Sygefravær!C9 → =Sygefravær!C8",
    ]);
    expect(told(edited(tables, "PlanSubgoals", 3, "Målværdi", 8.1))).toEqual(["2.1.b target =Sygefravær!C9 → 8,1"]);
  });

  it("tells each cell that was changed, as the plan's language writes it", () => {
    const tables = signed(plan);
    expect(told(edited(tables, "PlanSubgoals", 4, "Målværdi", { value: 0.85, format: "0%" }))).toEqual(["3 target 90 pct. → 85 pct."]);
    expect(told(edited(tables, "PlanSubgoals", 1, "Frist", date("2022-09-30")))).toEqual(["1.1 due 30-06-2022 → 30-09-2022"]);
    expect(told(edited(tables, "PlanGoals", 2, "Kræver", ""))).toEqual(["2.1 requires mindst ét → –"]);
    expect(told(edited(tables, "PlanGoals", 1, "Vægt", 5))).toEqual(["1.1 weight – → 5"]);
  });

  it("tells goals and sub-goals that are new, and those that are gone", () => {
    const now = danishPlan(
      [...goals.slice(0, 2), ["4", "", 7]],
      [...subGoals.slice(0, 2), ["2.1", "c", "over", 3, "", ""], ["4", "", "under", 9, "", ""]],
    );
    const sealed = signed(plan).tables.filter(({ name }) => name === "PlanSigned" || name === "PlanSeals");
    expect(told({ tables: [...now.tables, ...sealed], names: [] })).toEqual([
      "2.1.b removed højst · =Sygefravær!C9 → –",
      "3 removed 1 · mindst · 90 pct. → –",
      "2.1.c added – → over · 3",
      "4 added – → 7 · under · 9",
    ]);
  });

  it("tells a column of the plan that was taken away with what it held", () => {
    const tables = signed(plan);
    const goalTable = tables.tables.find(({ name }) => name === "PlanGoals")!;
    const cut = <Content>(grid: readonly (readonly Content[])[]) => grid.map((row) => row.slice(0, 2));
    const narrow = {
      ...goalTable,
      values: cut(goalTable.values),
      formulas: cut(goalTable.formulas),
      numberFormats: cut(goalTable.numberFormats),
    };
    expect(told({ ...tables, tables: tables.tables.map((each) => (each === goalTable ? narrow : each)) })).toEqual([
      "2.1 weight 2 → –",
      "3 weight 1 → –",
    ]);
  });

  const cell = fc.constantFrom<TestCell[]>(
    ...[
      "",
      2,
      0.05,
      "90 pct.",
      "+/- 2,0",
      "10-15",
      "Statens gennemsnit",
      "=x",
      "-5",
      "'tekst",
      "1.10",
      true,
      "#N/A",
      "1.234",
      "  mellemrum ",
    ],
    ...[average, { value: "", formula: '=IF(A1="","",A1)' }, date("2022-03-01"), { value: 44_900.5, format: "dd-mm-yyyy hh:mm" }],
    ...[
      { value: 3, format: "@" },
      { value: 0.125, format: "0.0%" },
    ],
  );
  const criterion = fc.constantFrom<TestCell[]>("mindst", "at most", "Inden  for", "bedre end", "", 7);
  const requires = fc.constantFrom<TestCell[]>("", "alle", "mindst ét", "at least 2", "flertallet");
  const anyRows = fc.array(fc.tuple(requires, cell, fc.array(fc.tuple(criterion, cell, cell), { maxLength: 3 })), {
    minLength: 1,
    maxLength: 4,
  });
  const anyPlan = anyRows.map((rows) => {
    const ids = rows.map((_, index) => `${String(index + 1)}.1`);
    const below = rows.flatMap(([, , parts], index) =>
      parts.map(([word, target, due], part) => [
        ids[index]!,
        parts.length === 1 ? "" : `${ids[index]!}.${"abc"[part]!}`,
        word,
        target,
        due,
        "",
      ]),
    );
    return { goals: rows.map(([word, weight], index) => [ids[index]!, word, weight]), subGoals: below };
  });

  it("is unchanged and as sealed, whatever its cells hold", () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const tables = signed(danishPlan(any.goals, any.subGoals));
        expect(told(tables)).toEqual([]);
        expect(sealOfPlan(tables).isIntact).toBe(true);
      }),
    );
  });

  it("has exactly one change after any single edit of what was signed", () => {
    const edit = fc.constantFrom<[table: string, column: string, field: string, cell: TestCell][]>(
      ["PlanGoals", "Kræver", "requires", "mindst 3"],
      ["PlanGoals", "Vægt", "weight", 77],
      ["PlanSubgoals", "Kriterium", "criterion", "nedbragt med"],
      ["PlanSubgoals", "Målværdi", "target", 98_765],
      ["PlanSubgoals", "Frist", "due", date("2031-05-06")],
    );
    fc.assert(
      fc.property(anyPlan, edit, fc.nat(), (any, [name, column, field, content], at) => {
        const rows = name === "PlanGoals" ? any.goals : any.subGoals;
        fc.pre(rows.length > 0);
        const row = at % rows.length;
        const changes = changesIn(edited(signed(danishPlan(any.goals, any.subGoals)), name, row + 1, column, content));
        expect(changes.map(({ what, goal }) => [what, goal])).toEqual([[field, rows[row]![0]]]);
      }),
    );
  });
});
