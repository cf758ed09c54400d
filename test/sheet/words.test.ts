import { criteria } from "../../src/plan/criterion";
import { wordsFor } from "../../src/i18n/wordsFor";
import { quarterNumber } from "../../src/plan/quarter";
import { readCriterion } from "../../src/sheet/readCriterion";
import { readQuarter } from "../../src/sheet/readQuarter";
import { readRequires } from "../../src/sheet/readRequires";
import { day } from "./planWorkbook";

describe("readCriterion", () => {
  it.each(criteria)("reads the words for %s in both languages, any case, however spaced", (criterion) => {
    for (const language of ["da", "en"] as const) {
      const word = wordsFor(language).criterion(criterion);
      for (const written of [word, word.toUpperCase(), ` ${word.replace(" ", "\u00a0 ")} `]) expect(readCriterion(written)).toBe(criterion);
    }
  });

  it.each(["", "større end", "constructor", "toString", "__proto__", "≥"])("knows no criterion %j", (word) => {
    expect(readCriterion(word)).toBeNull();
  });
});

describe("readRequires", () => {
  it.each([
    ["", { kind: "all" }],
    ["all", { kind: "all" }],
    ["Alle", { kind: "all" }],
    ["alle delmål", { kind: "all" }],
    ["any", { kind: "any" }],
    ["mindst ét", { kind: "any" }],
    ["Mindst et delmål", { kind: "any" }],
    ["mindst 1", { kind: "any" }],
    ["at least one", { kind: "any" }],
    ["mindst 2", { kind: "atLeast", count: 2 }],
    ["mindst to delmål", { kind: "atLeast", count: 2 }],
    ["at least 3 of 4", { kind: "atLeast", count: 3 }],
    ["mindst 2 af 3", { kind: "atLeast", count: 2 }],
  ])("reads %j", (words, requires) => {
    expect(readRequires(words)).toEqual(requires);
  });

  it.each(["mindst 0", "mindst", "2", "mindst 1,5", "mindst -1", "nogle", "at least constructor", "mindst toString"])(
    "reads nothing in %j",
    (words) => {
      expect(readRequires(words)).toBeNull();
    },
  );

  it("reads its own words", () => {
    for (const language of ["da", "en"] as const)
      for (const requires of [{ kind: "all" }, { kind: "any" }, { kind: "atLeast", count: 2 }] as const)
        expect(readRequires(wordsFor(language).requires(requires))).toEqual(requires);
  });
});

describe("readQuarter", () => {
  it.each([
    "2021K4",
    "2021 K4",
    "2021-K4",
    "2021Q4",
    "2021 q4",
    "K4 2021",
    "Q4 2021",
    "Q4-21",
    "Q4/2021",
    "4. kvt. 2021",
    "4. kvartal 2021",
    "4.kv.21",
    "4Q21",
    "4k2021",
    "2021 kvt. 4",
  ])("reads %j as the fourth of 2021", (text) => {
    expect(readQuarter(text)).toBe(quarterNumber(2021, 4));
  });

  it("reads a date as the quarter it lies in", () => {
    expect(readQuarter(day("2021-10-01"))).toBe(quarterNumber(2021, 4));
    expect(readQuarter(day("2021-12-31"))).toBe(quarterNumber(2021, 4));
    expect(readQuarter(day("2022-01-01"))).toBe(quarterNumber(2022, 1));
    expect(readQuarter(day("2022-03-31") + 0.9)).toBe(quarterNumber(2022, 1));
  });

  it.each(["", "2021", "K5 2021", "Q0 21", "kvartal", 4, 0, null])("reads none in %j", (value) => {
    expect(readQuarter(value)).toBeNull();
  });
});
