import { argumentReference, whyOf } from "../../src/why/whyOf";
import { evaluate, planOf } from "../sheet/planWorkbook";

const rows = [
  { Goal: "2.1", "Sub-goal": "a", Criterion: "mindst", Target: 5, Result: { value: 6, formula: "=Økonomi!B15" } },
  { Goal: "2.1", "Sub-goal": "b", Criterion: "mindst", Target: 5, Result: { value: 6, formula: "=Økonomi!B15" } },
];
const plan = evaluate(planOf(rows, [{ Goal: "2.1" }])).evaluations[0]!;
const why = (formula: string, address = "Forside!D21", given: string | null = null) => whyOf({ address, formula }, plan, given);

describe("a cell shows", () => {
  it.each([
    ['=PLAN.STATUS("2.1")', { kind: "goal", goal: "2.1", subGoal: null }],
    ['=IFNA(PLAN.POINTS("2.1"),"")', { kind: "goal", goal: "2.1", subGoal: null }],
    ['=PLAN.HEADROOM("2.1a")', { kind: "goal", goal: "2.1", subGoal: "2.1.a" }],
    ['=_xldudf_PLAN_STATUS("2.1.b")', { kind: "goal", goal: "2.1", subGoal: "2.1.b" }],
    ['=PLAN.STATUS("9.9")', { kind: "unknownId", id: "9.9" }],
    ["=PLAN.SCORE()", { kind: "plan", name: "SCORE" }],
    ["=PLAN.GOALMET()", { kind: "plan", name: "GOALMET" }],
    ["=PLAN.DEVIATION(B2,C2)", { kind: "pure", name: "DEVIATION" }],
    ["=SUM(B2:B9)", { kind: "nothing" }],
  ] as const)("with %s: %j", (formula, expected) => {
    expect(why(formula)).toEqual(expected);
  });

  it("the goal whose number stands in the cell it names", () => {
    expect(argumentReference("=PLAN.STATUS($A$5)")).toBe("A5");
    expect(argumentReference("=PLAN.STATUS('Mål 22'!A5,\"CPR\")")).toBe("'Mål 22'!A5");
    expect(argumentReference('=PLAN.STATUS("2.1")')).toBeNull();
    expect(why("=PLAN.STATUS(A5)", "Forside!B5", "2.1")).toMatchObject({ kind: "goal", goal: "2.1" });
  });

  it("what its row of the plan is about, where it asks for the row's own number", () => {
    expect(why("=PLAN.STATUS([@Goal])", "Plan!K11")).toEqual({ kind: "goal", goal: "2.1", subGoal: "2.1.a" });
    expect(why("", "Plan!F12")).toEqual({ kind: "goal", goal: "2.1", subGoal: "2.1.b" });
  });

  it("the sub-goals that take their figures from it", () => {
    expect(why("=B9-B10", "Økonomi!B15")).toMatchObject({ kind: "feeds", subGoals: [{ subGoal: "2.1.a" }, { subGoal: "2.1.b" }] });
  });
});
