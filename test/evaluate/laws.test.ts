import fc from "fast-check";
import { combineForecasts, combineVerdicts } from "../../src/evaluate/combine";
import type { Decided, Verdict } from "../../src/evaluate/evaluation";
import type { Requires } from "../../src/plan/plan";
import { date, day, evaluate, type GoalCells, planOf, type SubGoalCells } from "../sheet/planWorkbook";

const today = day("2022-12-31");
const verdict = fc.constantFrom<Verdict>("met", "notMet", "pending");
const requires = fc.oneof(
  fc.constant<Requires>({ kind: "all" }),
  fc.constant<Requires>({ kind: "any" }),
  fc.integer({ min: 1, max: 4 }).map((count): Requires => ({ kind: "atLeast", count })),
);

/** What each pending one may still become. */
function completions(verdicts: readonly Verdict[]): readonly (readonly Decided[])[] {
  return verdicts.reduce<readonly (readonly Decided[])[]>(
    (all, each) => all.flatMap((list) => (each === "pending" ? (["met", "notMet"] as const) : [each]).map((decided) => [...list, decided])),
    [[]],
  );
}

function holds(how: Requires, decided: readonly Decided[]): boolean {
  const met = decided.filter((each) => each === "met").length;
  if (how.kind === "atLeast") return met >= how.count;
  return how.kind === "any" ? met > 0 : met === decided.length;
}

describe("combining", () => {
  it("is met exactly where every completion holds, not met where none does", () => {
    fc.assert(
      fc.property(requires, fc.array(verdict, { minLength: 1, maxLength: 7 }), (how, verdicts) => {
        const outcomes = completions(verdicts).map((decided) => holds(how, decided));
        const expected = outcomes.every(Boolean) ? "met" : outcomes.some(Boolean) ? "pending" : "notMet";
        expect(combineVerdicts(how, verdicts)).toBe(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it("of nothing is pending, never met", () => {
    fc.assert(fc.property(requires, (how) => expect(combineVerdicts(how, [])).toBe("pending")));
  });

  it("of forecasts is the verdict that follows if they come true", () => {
    const part = fc.record({ verdict, forecast: fc.constantFrom<Decided | null>("met", "notMet", null) });
    fc.assert(
      fc.property(requires, fc.array(part, { minLength: 1, maxLength: 6 }), (how, parts) => {
        const assumed = parts.map((each) => (each.verdict === "pending" ? (each.forecast ?? "pending") : each.verdict));
        const combined = combineVerdicts(how, assumed);
        expect(combineForecasts(how, parts)).toBe(combined === "pending" ? null : combined);
      }),
    );
  });
});

/** One number of results, a result word, or nothing yet. */
const row = fc.record({
  goal: fc.integer({ min: 1, max: 5 }),
  result: fc.constantFrom<SubGoalCells>(
    { Criterion: "mindst", Target: 1, Result: 1 },
    { Criterion: "mindst", Target: 1, Result: 0 },
    { Criterion: "mindst", Target: 1 },
    { Criterion: "mindst", Target: 1, Result: 1, Final: "nej" },
    { Criterion: "mindst", Target: 1, Result: 0, Final: "nej" },
    { Criterion: "senest", Due: date("2022-06-30") },
    { Criterion: "senest", Due: date("2022-06-30"), Result: date("2022-06-01") },
    { Criterion: "dokumenteret", Result: "nej" },
    { Criterion: "vurderet", Result: "ja" },
    { Criterion: "mindst", Target: 1, Result: "#N/A" },
  ),
});
const plans = fc.record({
  rows: fc.array(row, { maxLength: 14 }),
  requires: fc.array(fc.constantFrom("", "alle", "mindst ét", "mindst 2"), { minLength: 5, maxLength: 5 }),
  weights: fc.oneof(fc.constant(null), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 })),
});

function tables(
  plan: {
    readonly rows: readonly { readonly goal: number; readonly result: SubGoalCells }[];
    readonly requires: readonly string[];
    readonly weights: readonly number[] | null;
  },
  order?: readonly number[],
) {
  const rows = plan.rows.map(({ goal, result }, index): SubGoalCells => ({
    Goal: `1.${String(goal)}`,
    "Sub-goal": `x${String(index)}`,
    ...result,
  }));
  const goals = plan.requires.map((Requires, index): GoalCells => ({
    Goal: `1.${String(index + 1)}`,
    Requires,
    ...(plan.weights ? { Weight: plan.weights[index]! } : {}),
  }));
  const shuffled = <Item>(items: readonly Item[]) =>
    order === undefined
      ? items
      : items
          .map((item, index) => ({ item, at: order[index % order.length]! + index * 1e-6 }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
  return planOf(shuffled(rows), shuffled(goals));
}

function outcomeOf(evaluated: ReturnType<typeof evaluate>) {
  const [plan] = evaluated.evaluations;
  const score = plan!.score;
  return {
    goals: Object.fromEntries(
      plan!.goals.map((goal) => [goal.goal.id, `${goal.verdict} ${goal.forecast ?? "-"} ${goal.worth?.toFixed(9) ?? "-"}`]),
    ),
    subGoals: Object.fromEntries(
      plan!.goals.flatMap((goal) =>
        goal.subGoals.map((subGoal) => [subGoal.subGoal.id, `${subGoal.verdict} ${subGoal.reason} ${subGoal.forecast ?? "-"}`]),
      ),
    ),
    score: score && [score.met, score.forecast, score.possible].map((value) => value.toFixed(9)),
    codes: [...evaluated.codes].sort(),
  };
}

describe("the laws of a plan", () => {
  it("the order of rows does not matter", () => {
    fc.assert(
      fc.property(plans, fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 14, maxLength: 14 }), (plan, order) => {
        expect(outcomeOf(evaluate(tables(plan, order), { today }))).toEqual(outcomeOf(evaluate(tables(plan), { today })));
      }),
      { numRuns: 150 },
    );
  });

  it("met ≤ forecast ≤ possible, all within 0-100", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const score = evaluate(tables(plan), { today }).evaluations[0]!.score;
        if (score === null) return;
        expect(score.met.gte(0) && score.met.lte(score.forecast) && score.forecast.lte(score.possible) && score.possible.lte(100)).toBe(
          true,
        );
      }),
      { numRuns: 150 },
    );
  });

  it("a sub-goal that becomes met never lowers any of the three scores", () => {
    fc.assert(
      fc.property(plans, fc.nat(), (plan, pick) => {
        fc.pre(plan.rows.length > 0);
        const at = pick % plan.rows.length;
        const better = {
          ...plan,
          rows: plan.rows.map((each, index) => (index === at ? { ...each, result: { Criterion: "mindst", Target: 1, Result: 1 } } : each)),
        };
        const [before, after] = [plan, better].map((each) => evaluate(tables(each), { today }).evaluations[0]!.score);
        expect(before === null).toBe(after === null);
        if (!before || !after) return;
        expect(after.met.gte(before.met)).toBe(true);
        expect(after.forecast.gte(before.forecast)).toBe(true);
        // an issue keeps a goal possible; only a decided result can take that away
        expect(after.possible.gte(before.possible)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("n goals of 100/n make exactly 100 when all are met", () => {
    for (let n = 1; n <= 40; n += 1) {
      const rows = Array.from({ length: n }, (_, index): SubGoalCells => ({
        Goal: `1.${String(index)}`,
        Criterion: "mindst",
        Target: 1,
        Result: 1,
      }));
      const [plan] = evaluate(planOf(rows), { today }).evaluations;
      expect(plan!.score!.met.toFixed()).toBe("100");
      expect(plan!.goals[0]!.worth!.toNumber()).toBe(100 / n);
    }
  });

  it("evaluating again gives the same again, and changes nothing it was given", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const given = tables(plan);
        const copy = structuredClone(given);
        expect(outcomeOf(evaluate(given, { today }))).toEqual(outcomeOf(evaluate(given, { today })));
        expect(given).toEqual(copy);
      }),
      { numRuns: 50 },
    );
  });
});

const amount = fc.oneof(
  fc.integer({ min: -99_999, max: 99_999 }).map((tenths) => ({ value: tenths / 10, decimals: 1 })),
  fc.integer({ min: -999_999, max: 999_999 }).map((hundredths) => ({ value: hundredths / 100, decimals: 2 })),
);
const one = (row: SubGoalCells) => evaluate(planOf([{ Goal: "1", ...row }]), { today }).subGoal("1").verdict;
const numeric = fc.constantFrom("mindst", "højst", "over", "under", "inden for", "nedbragt med");

describe("the laws of a comparison", () => {
  it("a deviation's verdict is the same 10⁶ further up", () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 100 }), ({ value: a }, { value: b }, tenths) => {
        const tolerance = tenths / 10;
        const far = (value: number) => Number((value + 1_000_000).toFixed(2));
        expect(one({ Criterion: "inden for", Target: tolerance, Result: far(a), "Compared with": far(b) })).toBe(
          one({ Criterion: "inden for", Target: tolerance, Result: a, "Compared with": b }),
        );
      }),
    );
  });

  it("a difference of exactly the tolerance is within it, one tenth more is not", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999, max: 9_999 }), fc.integer({ min: 0, max: 500 }), fc.boolean(), (tenths, tolerance, up) => {
        const other = (by: number) => (tenths + (up ? by : -by)) / 10;
        expect(one({ Criterion: "inden for", Target: tolerance / 10, Result: tenths / 10, "Compared with": other(tolerance) })).toBe("met");
        expect(one({ Criterion: "inden for", Target: tolerance / 10, Result: tenths / 10, "Compared with": other(tolerance + 1) })).toBe(
          "notMet",
        );
        // the double nearest to the difference, as a formula leaves it in a cell
        expect(one({ Criterion: "inden for", Target: tolerance / 10, Result: tenths / 10 - other(tolerance), "Compared with": 0 })).toBe(
          "met",
        );
      }),
    );
  });

  it("a reduction of exactly so many percent is met", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 99 }), (tenths, percent) => {
        const limit = (tenths * (100 - percent)) / 1000;
        expect(one({ Criterion: "nedbragt med", Target: percent / 100, Result: limit, "Compared with": tenths / 10 })).toBe("met");
        expect(one({ Criterion: "nedbragt med", Target: percent / 100, Result: limit + 0.001, "Compared with": tenths / 10 })).toBe(
          "notMet",
        );
      }),
    );
  });

  it("a number given as Danish text is judged the same", () => {
    const text = (value: number, decimals: number) => {
      const [whole, fraction] = Math.abs(value).toFixed(decimals).split(".");
      return `${value < 0 ? "\u2212" : ""}${whole!.replace(/\B(?=(\d{3})+$)/gu, ".")},${fraction!}`;
    };
    fc.assert(
      fc.property(numeric, amount, amount, amount, (Criterion, result, target, compared) => {
        const limit =
          Criterion === "nedbragt med"
            ? { value: Math.abs(target.value) / 10_000, decimals: 6 }
            : Criterion === "inden for"
              ? { ...target, value: Math.abs(target.value) }
              : target;
        fc.pre(!(Criterion === "nedbragt med" && limit.value >= 1));
        const numbers = { Criterion, Result: result.value, Target: limit.value, "Compared with": compared.value };
        const texts = {
          Criterion,
          Result: text(result.value, result.decimals),
          Target: text(limit.value, limit.decimals),
          "Compared with": text(compared.value, compared.decimals),
        };
        expect(one(texts)).toBe(one(numbers));
      }),
    );
  });

  it("90 pct. and 0,9 are the same, on either side", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 1, max: 1_000 }),
        fc.constantFrom("mindst", "højst", "over", "under"),
        (a, b, Criterion) => {
          const word = (thousandths: number) => `${(thousandths / 10).toFixed(1).replace(".", ",")} pct.`;
          const expected = one({ Criterion, Result: a / 1_000, Target: b / 1_000 });
          for (const Result of [a / 1_000, word(a)])
            for (const Target of [b / 1_000, word(b)]) expect(one({ Criterion, Result, Target, Unit: "pct." })).toBe(expected);
        },
      ),
    );
  });

  it("at least and less than are opposites, as are at most and more than", () => {
    fc.assert(
      fc.property(amount, amount, ({ value: Result }, { value: Target }) => {
        expect(one({ Criterion: "mindst", Result, Target })).not.toBe(one({ Criterion: "under", Result, Target }));
        expect(one({ Criterion: "højst", Result, Target })).not.toBe(one({ Criterion: "over", Result, Target }));
      }),
    );
  });
});
