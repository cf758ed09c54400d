import fc from "fast-check";
import { exact } from "../../src/plan/exact";
import { saysTheSame } from "../../src/taskpane/saysTheSame";

const content = () => fc.jsonValue({ maxDepth: 3 });

it("holds for a copy, whatever its depth", () => {
  fc.assert(fc.property(fc.clone(content(), 2), ([value, copy]) => saysTheSame(value, copy)));
});

it("never holds for what is written differently", () => {
  fc.assert(
    fc.property(content(), content(), (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      expect(saysTheSame({ one }, { one: other })).toBe(false);
    }),
  );
});

it.each<[string, unknown, unknown]>([
  ["an exact number and another", exact(1.1), exact(1.2)],
  ["nothing and not known", { forecast: undefined }, { forecast: null }],
  ["a list and what is numbered like it", ["met"], { 0: "met" }],
  ["a list and its beginning", [1, 2], [1]],
  ["a property that is missing", { a: undefined }, { b: undefined }],
  ["0 and false", 0, false],
])("keeps apart %s", (_what, one, other) => {
  expect(saysTheSame(one, other)).toBe(false);
  expect(saysTheSame(other, one)).toBe(false);
});

it("holds for one exact number computed in two ways", () => {
  expect(saysTheSame(exact(6).times(exact(0.95)), exact(5.7))).toBe(true);
});

it("refuses what hides its content", () => {
  expect(() => saysTheSame(new Map([[1, 2]]), new Map([[1, 3]]))).toThrow("plain data");
});
