import fc from "fast-check";
import { judge } from "../../src/evaluate/judge";
import { exact } from "../../src/plan/exact";
import type { SubGoal } from "../../src/plan/plan";
import { reachOf } from "../../src/whatIf/reach";
import { date, day, evaluate, planOf, type SubGoalCells } from "../sheet/planWorkbook";

const of = (cells: SubGoalCells): SubGoal => evaluate(planOf([{ Goal: "1", Final: "ja", ...cells }])).subGoal("1").subGoal;
const step = exact(0.001);

function verdictAt(subGoal: SubGoal, value: ReturnType<typeof exact>): string {
  const result = { ...subGoal.result, entry: { kind: "number" as const, value, percent: false } };
  return judge({ ...subGoal, result }, day("2023-01-31"), "").verdict;
}

const tenths = fc.integer({ min: 1, max: 300 }).map((number) => number / 10);
const cells = fc.oneof(
  fc.record({ Criterion: fc.constantFrom("mindst", "højst", "over", "under"), Target: tenths }),
  fc.record({ Criterion: fc.constant("inden for"), Target: tenths, "Compared with": tenths }),
  fc.record({
    Criterion: fc.constant("nedbragt med"),
    Target: fc.integer({ min: 0, max: 9 }).map((tenth) => tenth / 10),
    "Compared with": tenths,
  }),
  fc.record({ Criterion: fc.constant("mellem"), Target: fc.constantFrom("10-15", "2,5-3,5") }),
);

it("just inside how far it can go a result is met, just outside it is not, and on the limit as the limit says", () => {
  fc.assert(
    fc.property(cells, (given) => {
      const subGoal = of(given as SubGoalCells);
      const reach = reachOf(subGoal);
      if (reach.kind !== "numbers") throw new Error("A number is asked for");
      for (const { low, high } of reach.met) {
        for (const [bound, inwards] of [
          [low, 1],
          [high, -1],
        ] as const) {
          if (bound === null) continue;
          expect(verdictAt(subGoal, bound.value)).toBe(bound.counts ? "met" : "notMet");
          expect(verdictAt(subGoal, bound.value.minus(step.times(inwards)))).toBe("notMet");
          expect(verdictAt(subGoal, bound.value.plus(step.times(inwards)))).toBe("met");
        }
      }
    }),
  );
});

it("a deadline is the last day that counts, and what is missing is named", () => {
  expect(reachOf(of({ Criterion: "senest", Due: date("2022-06-30") }))).toEqual({ kind: "days", last: day("2022-06-30") });
  expect(reachOf(of({ Criterion: "inden for", Target: 2 }))).toEqual({ kind: "unknown", missing: "comparedWith" });
  expect(reachOf(of({ Criterion: "mindst" }))).toEqual({ kind: "unknown", missing: "target" });
});
