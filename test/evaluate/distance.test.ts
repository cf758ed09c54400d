import fc from "fast-check";
import { distanceOf, speaksFor } from "../../src/evaluate/distance";
import { date, evaluate, planOf, type SubGoalCells } from "../sheet/planWorkbook";

const of = (cells: SubGoalCells) => evaluate(planOf([{ Goal: "1", Final: "ja", ...cells }])).subGoal("1");

const measured = fc.oneof(
  fc.record({
    Criterion: fc.constantFrom("mindst", "højst", "over", "under"),
    Target: fc.integer({ min: 2, max: 50 }),
    Result: fc.integer({ min: 2, max: 60 }),
  }),
  fc.record({
    Criterion: fc.constant("inden for"),
    Target: fc.integer({ min: 1, max: 9 }),
    "Compared with": fc.integer({ min: -9, max: 9 }),
    Result: fc.integer({ min: -20, max: 20 }),
  }),
  fc.record({ Criterion: fc.constant("mellem"), Target: fc.constantFrom("10-15", "2-3"), Result: fc.integer({ min: 2, max: 30 }) }),
);

it("a result lies past its limit exactly when it is not met, and on it only on the limit", () => {
  fc.assert(
    fc.property(measured, (cells) => {
      const subGoal = of(cells as SubGoalCells);
      const distance = distanceOf(subGoal)!;
      const onLimit = subGoal.headroom?.kind === "quantity" && subGoal.headroom.value.eq(0);
      if (onLimit) expect(distance.room).toBeCloseTo(0, 10);
      else expect(distance.room > 0).toBe(subGoal.verdict === "met");
      for (const place of [distance.result, ...distance.limits]) expect(place >= 0 && place <= 1).toBe(true);
    }),
  );
});

it("a day before the deadline lies before it, one after it after it", () => {
  const by = (day: string) => distanceOf(of({ Criterion: "senest", Due: date("2022-06-30"), Result: date(day) }))!;
  expect(by("2022-06-21").room).toBeGreaterThan(0);
  expect(by("2022-06-30").room).toBe(0);
  expect(by("2022-07-01").room).toBeLessThan(0);
});

it("there is none where nothing was measured", () => {
  expect(distanceOf(of({ Criterion: "mindst", Target: 5 }))).toBeNull();
  expect(distanceOf(of({ Criterion: "vurderet", Result: "ja", Evidence: "Notat" }))).toBeNull();
});

it("the least room speaks for a goal that requires all, the most for one that requires any", () => {
  const rows = [2, 9].map((Result, index) => ({
    Goal: "1",
    "Sub-goal": "ab"[index]!,
    Criterion: "mindst",
    Target: 5,
    Result,
    Final: "ja",
  }));
  const speaker = (Requires: string) => speaksFor(evaluate(planOf(rows, [{ Goal: "1", Requires }])).goal("1"))?.subGoal.id;
  expect(speaker("alle")).toBe("1.a");
  expect(speaker("mindst ét")).toBe("1.b");
});
