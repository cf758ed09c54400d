import { date, evaluate, planOf, table, type TestCell, workbook } from "./planWorkbook";

const header = ["Goal", "Sub-goal", "Requires", "Weight", "Criterion", "Target", "Due"];

function changes(
  signed: readonly TestCell[],
  now: { readonly Criterion?: TestCell; readonly Target?: TestCell; readonly Due?: TestCell },
): readonly string[] {
  const plan = planOf([{ Goal: "2.1", "Sub-goal": "a", Criterion: "within", Target: 2, Due: date("2022-12-31"), ...now }]);
  const all = workbook(...plan.tables, table("PlanSigned", header, [signed]));
  return evaluate(all)
    .notices.filter(({ code }) => code === "changedSinceSigned")
    .map(({ place, about }) => `${place?.cell ?? ""} ${about}`);
}

describe("what was signed against what stands in the plan now", () => {
  const signed = ["2.1", "a", "", "", "inden for", 2, date("2022-12-31")] as const;

  it("says nothing where criterion, target and due are as signed, in either language and as text or number", () => {
    expect(changes(signed, {})).toEqual([]);
    expect(changes(["Mål 2,1", "a", "", "", "within", "+/- 2,0", "31-12-2022"], {})).toEqual([]);
  });

  it("names the cell with old and new of a loosened target, another criterion and a later due", () => {
    expect(changes(signed, { Target: 3 })).toEqual(["Plan!D11 2.1.a Target: 2 → 3"]);
    expect(changes(signed, { Criterion: "at most" })).toEqual(["Plan!C11 2.1.a Criterion: inden for → at most"]);
    expect(changes(signed, { Due: date("2023-01-31") })).toHaveLength(1);
  });

  it("compares the formula of a target that is one, not its value", () => {
    const average = { value: 8.1, formula: "=Sygefravær!C9" };
    expect(changes(["2.1", "a", "", "", "within", "=Sygefravær!C9", date("2022-12-31")], { Target: average })).toEqual([]);
    expect(changes(["2.1", "a", "", "", "within", "=Sygefravær!C5", date("2022-12-31")], { Target: average })).toHaveLength(1);
  });

  it("takes ten thousand signed sub-goals, and as many printed years, in their stride", () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `a${String(index)}`);
    const plan = planOf(ids.map((id) => ({ Goal: "1", "Sub-goal": id, Criterion: "at least", Target: 1, Due: date("2022-12-31") })));
    const signedRows = ids.map((id) => ["1", id, "", "", "at least", 2, ""]);
    const printedRows = ids.map((id) => ["1", id, 2021, 1, 1]);
    const printed = table("PlanHistory", ["Goal", "Sub-goal", "Year", "Target", "Result"], printedRows);
    const started = Date.now();
    const { notices, plans } = evaluate(workbook(...plan.tables, table("PlanSigned", header, signedRows), printed));
    expect([notices.length, plans[0]!.history.length]).toEqual([20_000, 10_000]);
    expect(Date.now() - started).toBeLessThan(15_000);
  });

  it("names a signed sub-goal that is gone, and one that was never signed", () => {
    expect(changes(["2.1", "b", "", "", "within", 1, ""], {})).toEqual(["Plan!A2 2.1.b → –", "Plan!B11 – → 2.1.a"]);
  });
});
