import fc from "fast-check";
import { deviation } from "../../src/figures/deviation";
import { rollingYear } from "../../src/figures/rollingYear";
import { exact } from "../../src/plan/exact";

const figures = (...values: readonly (number | null)[]) => values.map((value) => (value === null ? null : exact(value)));
const told = (sum: ReturnType<typeof rollingYear>) => (sum.kind === "sum" ? sum.value.toNumber() : sum);

describe("rollingYear", () => {
  it("sums the four quarters up to the last, exactly: 1,9 + 2,3 + 1,6 + 1,5 is 7,3", () => {
    expect(told(rollingYear(figures(1.9, 2.3, 1.6, 1.5), null, null))).toBe(7.3);
    expect(told(rollingYear(figures(9, 1.9, 2.3, 1.6, 1.5, null, null), null, null))).toBe(7.3);
  });
  it("takes the last quarter that is asked for", () => {
    expect(told(rollingYear(figures(1, 2, 3, 4, 5), [10, 11, 12, 13, 14], 13))).toBe(10);
    expect(told(rollingYear(figures(1, 2, 3, 4, 5), [10, 11, 12, 13, 14], 14))).toBe(14);
  });
  it("goes by the quarters' names, not by their order", () => {
    expect(told(rollingYear(figures(5, 1, 3, 2, 4), [14, 10, 12, 11, 13], null))).toBe(14);
  });
  it.each([
    ["a gap within the four", figures(1, null, 3, 4), null, null, { kind: "incomplete", index: 1 }],
    ["a quarter that is not listed", figures(1, 2, 3, 4), [10, 11, 13, 14], null, { kind: "incomplete", index: null }],
    ["fewer than four", figures(1, 2, 3), null, null, { kind: "incomplete", index: null }],
    ["nothing", figures(), null, null, { kind: "incomplete", index: null }],
    ["nothing reported", figures(null, null, null, null), null, null, { kind: "incomplete", index: null }],
    ["a last one that is blank", figures(1, 2, 3, 4, null), [10, 11, 12, 13, 14], 14, { kind: "incomplete", index: 4 }],
    ["a last one nobody knows", figures(1, 2, 3, 4), [10, 11, 12, 13], 20, { kind: "lastPeriodUnknown" }],
    ["one quarter twice", figures(1, 2, 3, 4), [10, 11, 11, 12], null, { kind: "periodTwice", index: 2 }],
  ] as const)("has no sum with %s", (_, values, quarters, last, expected) => {
    expect(rollingYear(values, quarters, last)).toEqual(expected);
  });
  it("does not mind a gap before the four", () => {
    expect(told(rollingYear(figures(null, 1, 2, 3, 4), null, null))).toBe(10);
  });
  it("is the same however the list is ordered", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 4, maxLength: 12 }),
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (tenths, keys) => {
          const list = tenths.map((value, quarter) => ({ value: value / 10, quarter }));
          const shuffled = list
            .map((item, index) => ({ item, key: keys[index]! }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
          const sum = (items: typeof list) =>
            told(
              rollingYear(
                figures(...items.map(({ value }) => value)),
                items.map(({ quarter }) => quarter),
                null,
              ),
            );
          expect(sum(shuffled)).toBe(sum(list));
          expect(sum(list)).toBe(tenths.slice(-4).reduce((a, b) => a + b, 0) / 10);
        },
      ),
    );
  });
});

it("a deviation is realised less budget, exactly", () => {
  expect(deviation(exact(4.4), exact(2.4)).toNumber()).toBe(2);
  expect(deviation(exact(-0.4), exact(0.9)).toNumber()).toBe(-1.3);
});
