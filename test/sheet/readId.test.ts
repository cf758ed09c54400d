import { fullSubGoalId, isUnder, namesOtherGoal, readId } from "../../src/sheet/readId";
import { day } from "./planWorkbook";

describe("readId", () => {
  it.each([
    ["2.1", "2.1"],
    ["2.1.", "2.1"],
    [" 2.1 ", "2.1"],
    ["2,1", "2.1"],
    ["Mål 2.1", "2.1"],
    ["mål 2.1:", "2.1:"],
    ["Mål: 2.1", "2.1"],
    ["mål2.1", "2.1"],
    ["Goal 2.1", "2.1"],
    ["2.1.a", "2.1.a"],
    ["2.1a", "2.1.a"],
    ["2.1 a", "2.1.a"],
    ["2,1.a", "2.1.a"],
    ["2.1.A", "2.1.a"],
    ["Delmål 2.1.a", "2.1.a"],
    ["2.3a1", "2.3.a1"],
    ["2.3a1)", "2.3.a1"],
    ["a)", "a"],
    ["(a)", "a"],
    ["delmål a", "a"],
    ["2.1\u00a0a", "2.1.a"],
    ["Mål 1.10", "1.10"],
    ["1.10", "1.10"],
    ["2..1", "2.1"],
    ["æ", "æ"],
    ["", ""],
    ["   ", ""],
  ])("reads %j as %j", (text, id) => {
    expect(readId(text)).toBe(id);
  });

  it.each([
    [2.1, "2.1"],
    [1.1, "1.1"],
    [2, "2"],
    [1.1 + 1e-16, "1.1"],
  ])("reads the number %d as %s, so 1.10 typed as a number is 1.1", (value, id) => {
    expect(readId(value)).toBe(id);
  });

  it("takes a date for no id", () => {
    expect(readId(day("2022-01-02"), true)).toBeNull();
    expect(readId(day("2022-01-02"), false)).toBeNull();
    expect(readId(2.1, true)).toBeNull();
    expect(readId("02-01-2022")).toBeNull();
    expect(readId("2022-01-02")).toBeNull();
  });

  it("reads its own ids unchanged", () => {
    for (const id of ["2.1", "2.1.a", "2.3.a1", "1.10", "a", "1.2.c"]) expect(readId(readId(id)!)).toBe(id);
  });
});

describe("fullSubGoalId", () => {
  it.each([
    ["2.1", "", "2.1"],
    ["2.1", "2.1", "2.1"],
    ["2.1", "a", "2.1.a"],
    ["2.1", "a1", "2.1.a1"],
    ["2.1", "2.1.a", "2.1.a"],
    ["2.1", "1", "2.1.1"],
    ["1.1", "1.10.a", "1.10.a"],
    ["a", "1.1", "a.1.1"],
    ["1", "1.2", "1.2"],
    ["1", "1", "1.1"],
    ["1", "2", "1.2"],
  ])("of goal %s and %j is %s", (goal, subGoal, id) => {
    expect(fullSubGoalId(goal, subGoal)).toBe(id);
  });

  it("sees when an id names another goal", () => {
    expect(namesOtherGoal("2.1", "2.2.a")).toBe(true);
    expect(namesOtherGoal("1.1", "1.10.a")).toBe(true);
    expect(namesOtherGoal("2.1", "2.1.a")).toBe(false);
    expect(namesOtherGoal("2.1", "a")).toBe(false);
    expect(namesOtherGoal("a", "1.1")).toBe(false);
  });
});

describe("isUnder", () => {
  it.each([
    ["1.2.a", "1.2.a", true],
    ["1.2.a", "1.2.a1", true],
    ["1.2.a", "1.2.a2", true],
    ["1.2.a", "1.2.a10", true],
    ["1.2.a", "1.2.ab", false],
    ["1.2.a", "1.2.b1", false],
    ["1.2.a1", "1.2.a10", false],
    ["1.2", "1.2.a1", true],
    ["1.1", "1.10", false],
    ["1.1", "1.10.a", false],
    ["1.10", "1.1", false],
  ])("%s reaches %s: %s", (stem, id, expected) => {
    expect(isUnder(stem, id)).toBe(expected);
  });
});
