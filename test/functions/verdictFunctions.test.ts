import fc from "fast-check";
import { call, told } from "./callPure";

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const notAvailable = { type: "Error", basicValue: "#N/A" };

describe.each([
  [[true, true], true, true],
  [[true, false], false, true],
  [[false, false], false, false],
  [[true, null], "#N/A pendingVerdicts 1", true],
  [[false, ""], false, "#N/A pendingVerdicts 1"],
  [["-", null], "#N/A pendingVerdicts 2", "#N/A pendingVerdicts 2"],
  [["opfyldt", "Met", "JA"], true, true],
  [["ikke  opfyldt", "not met", "nej"], false, false],
  [["afventer", "pending", notAvailable, "#N/A", 0], "#N/A pendingVerdicts 5", "#N/A pendingVerdicts 5"],
  [[true, "ikke relevant", "not applicable"], true, true],
  [["ikke relevant"], "#N/A noVerdicts", "#N/A noVerdicts"],
  [[true, "delvis?"], "#VALUE! verdictUnknown verdicts 2: delvis?", "#VALUE! verdictUnknown verdicts 2: delvis?"],
  [["Status", true], "#VALUE! verdictUnknown verdicts 1: Status", "#VALUE! verdictUnknown verdicts 1: Status"],
  [[1], "#VALUE! verdictUnknown verdicts 1: 1", "#VALUE! verdictUnknown verdicts 1: 1"],
  [[true, "#REF!"], "#VALUE! cellError #REF! (verdicts 2)", "#VALUE! cellError #REF! (verdicts 2)"],
  [[false, { code: "#DIV/0!" }], "#VALUE! cellError #DIV/0! (verdicts 2)", "#VALUE! cellError #DIV/0! (verdicts 2)"],
])("the verdicts %j", (cells, all, any) => {
  it("are joined by ALLMET and ANYMET, alike in one range, in several, and as single values", () => {
    for (const [id, expected] of [
      ["ALLMET", all],
      ["ANYMET", any],
    ] as const) {
      expect(told(id, [column(...cells)])).toBe(expected);
      expect(told(id, [[cells]])).toBe(expected);
      const apart = cells.map((cell) => [[cell]]);
      const expectedApart =
        cells.length > 1 && typeof expected === "string" ? expected.replace(/verdicts (\d)/u, "verdicts $1, 1") : expected;
      expect(told(id, apart)).toBe(expectedApart);
    }
  });
});

describe("ATLEASTMET", () => {
  const verdicts = column(true, true, false, null);
  it.each([
    [1, true],
    [2, true],
    [3, "#N/A pendingVerdicts 1"],
    [4, false],
    [5, "#VALUE! tooManyRequired 5 / 4"],
    [0, "#VALUE! noneRequired"],
    [-1, "#VALUE! notCount k: -1"],
    [1.5, "#VALUE! notCount k: 1.5"],
    ["to", "#VALUE! notNumber k: to"],
    ["2", true],
    [null, "#VALUE! argumentMissing k"],
    ["#N/A", "#N/A cellUndecided #N/A (k)"],
  ])("of %j among four is %j", (k, expected) => {
    expect(told("ATLEASTMET", k, [verdicts])).toBe(expected);
  });
});

it("reads a whole column: its heading and the blank cells below the list are no verdicts, one inside it is pending", () => {
  const whole = (...cells: readonly unknown[]) => Array.from({ length: 1_048_576 }, (_, row) => [cells[row] ?? null]);
  expect(told("ALLMET", [whole("Status", true, true)])).toBe(true);
  expect(told("ALLMET", [whole("Status", true, null, true)])).toBe("#N/A pendingVerdicts 1");
  expect(told("FULFILMENT", whole("Status", true, false), whole("Vægt", 3, 1))).toBe(75);
  expect(told("ALLMET", [whole("Status")])).toBe("#N/A noVerdicts");
});

it("loses no goal at the end of a whole column: a word for pending is no blank cell, and neither is a goal with a weight", () => {
  const whole = (...cells: readonly unknown[]) => Array.from({ length: 2_000 }, (_, row) => [cells[row] ?? ""]);
  for (const pending of ["afventer", "pending", "-", "verserer", "#N/A", notAvailable]) {
    expect(told("ALLMET", [whole("Status", "opfyldt", pending)])).toBe("#N/A pendingVerdicts 1");
    expect(told("ANYMET", [whole("Status", "ikke opfyldt", pending)])).toBe("#N/A pendingVerdicts 1");
    expect(told("FULFILMENT", whole("Status", "opfyldt", pending), whole("Vægt", 50, 50))).toBe(50);
  }
  expect(told("FULFILMENT", whole("Status", "opfyldt", null), whole("Vægt", 50, 50))).toBe(50);
});

it("takes nothing in a whole column for a heading but the word for it", () => {
  const whole = (...cells: readonly unknown[]) => Array.from({ length: 2_000 }, (_, row) => [cells[row] ?? null]);
  expect(told("ALLMET", [whole("delvist opfyldt", true)])).toBe("#VALUE! verdictUnknown verdicts 1: delvist opfyldt");
  expect(told("ALLMET", [whole(1, true)])).toBe("#VALUE! verdictUnknown verdicts 1: 1");
  expect(told("ALLMET", [whole(" STATUS ", true)])).toBe(true);
  expect(told("ANYMET", [whole("Opfyldt", "nej", "nej")])).toBe("#VALUE! headingOrGoal verdicts 1: Opfyldt");
  expect(told("FULFILMENT", whole("Opfyldt"))).toBe("#VALUE! headingOrGoal verdicts 1: Opfyldt");
  expect(told("ANYMET", [whole("opfyldt", "afventer", "#N/A")])).toBe(true);
  expect(told("ALLMET", [whole("opfyldt", "afventer")])).toBe("#N/A pendingVerdicts 1");
  expect(told("ANYMET", [whole("opfyldt", "ikke opfyldt")])).toBe(true);
});

describe("the three-valued laws", () => {
  const cell = fc.constantFrom(true, false, null, "afventer");
  const cells = fc.array(cell, { minLength: 1, maxLength: 12 });
  const decided = (id: string, given: readonly unknown[]) => call(id, [column(...given)]);
  const not = (value: unknown) => (value === true ? false : value === false ? true : value);

  it("not all is any not, and the other way round", () => {
    fc.assert(
      fc.property(cells, (given) => {
        const all = decided("ALLMET", given);
        const any = decided("ANYMET", given.map(not));
        expect(any).toBe(typeof all === "boolean" ? !all : all);
      }),
    );
  });

  it("what is decided stays so, however the pending ones turn out", () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.boolean()), (given, k, turns) => {
        fc.pre(k <= given.length);
        const later = given.map((one) => (typeof one === "boolean" ? one : turns.next().value!));
        const now = call("ATLEASTMET", k, [column(...given)]);
        const then = call("ATLEASTMET", k, [column(...later)]);
        expect(typeof then).toBe("boolean");
        if (typeof now === "boolean") expect(then).toBe(now);
      }),
    );
  });
});

describe("FULFILMENT", () => {
  const verdicts = column(true, "opfyldt", false, null);
  it.each([
    [[verdicts], 50],
    [[verdicts, null], 50],
    [[verdicts, column(40, 10, 30, 20)], 50],
    [[verdicts, column(1, 0, 0, 0)], 100],
    [[[["met", "not met", "pending"]]], 100 / 3],
    [[column(...Array<boolean>(9).fill(true))], 100],
    [[column(true, "ikke relevant"), column(1, 5)], 100],
    [[column(true, "ikke relevant"), column(1, "")], 100],
    [[column("ikke relevant")], "#N/A noVerdicts"],
    [[column(null, null)], "#N/A noVerdicts"],
    [[null], "#N/A noVerdicts"],
    [[column(null, "afventer")], 0],
    [[verdicts, column(1, 2)], "#VALUE! lengthsDiffer 4 / 2"],
    [[verdicts, column(1, 2, -1, 1)], "#VALUE! weightWrong weights 3: -1"],
    [[verdicts, column(1, 2, "", 1)], "#VALUE! argumentMissing weights 3"],
    [[verdicts, column(0, 0, 0, 0)], "#VALUE! weightWrong 0"],
    [[verdicts, column(1, "tung", 1, 1)], "#VALUE! notNumber weights 2: tung"],
    [[verdicts, column(1, "#N/A", 1, 1)], "#N/A cellUndecided #N/A (weights 2)"],
    [[column(true, "#NUM!")], "#VALUE! cellError #NUM! (verdicts 2)"],
    [[verdicts, "#REF!"], "#VALUE! cellError #REF! (weights)"],
    [["#REF!", column(1, 2)], "#VALUE! cellError #REF! (verdicts)"],
    [[column(true, "grøn")], "#VALUE! verdictUnknown verdicts 2: grøn"],
  ])("of %j is %j", (args, expected) => {
    expect(told("FULFILMENT", ...args)).toBe(expected);
  });

  it("stays within 0 and 100, and what is pending can only add to it", () => {
    const goals = fc.array(fc.tuple(fc.constantFrom(true, false, null), fc.integer({ min: 1, max: 1000 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(goals, (given) => {
        fc.pre(given.some(([verdict]) => verdict !== null));
        const score = (pendingAs: unknown) =>
          call(
            "FULFILMENT",
            column(...given.map(([verdict]) => verdict ?? pendingAs)),
            column(...given.map(([, weight]) => weight / 10)),
          ) as number;
        expect(score(null)).toBe(score(false));
        expect(score(null)).toBeLessThanOrEqual(score(true));
        expect(score(null)).toBeGreaterThanOrEqual(0);
        expect(score(true)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
