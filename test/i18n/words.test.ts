import fc from "fast-check";
import { FunctionError, type FunctionErrorCode } from "../../src/functions/functionError";
import { formatDay, formatMoment, formatNumber } from "../../src/i18n/format";
import { languageOfLocale, wordsFor } from "../../src/i18n/wordsFor";
import { exact } from "../../src/plan/exact";
import { issueCodes, noticeCodes } from "../../src/plan/issue";
import { WorkbookError } from "../../src/sheet/workbook";
import { day, evaluate, planOf } from "../sheet/planWorkbook";

const languages = ["da", "en"] as const;
const signs = { decimal: ",", thousands: "." };

describe("numbers", () => {
  it.each([
    [1300, undefined, "1.300"],
    [0.9, undefined, "0,9"],
    [-1234567.89, undefined, "−1.234.567,89"],
    [66.66, 1, "66,7"],
    [0.05, 1, "0,1"],
    [-0.05, 1, "−0,1"],
    [2.25, 1, "2,3"],
    [-0.04, 1, "0,0"],
    [100, 1, "100,0"],
    [0, undefined, "0"],
  ])("%d with %s decimals is %s", (value, decimals, text) => {
    expect(formatNumber(exact(value), signs, decimals)).toBe(text);
  });
  it("as percent have one decimal, half up", () => {
    expect(wordsFor("da").percent(exact(66.65))).toBe("66,7 pct.");
    expect(wordsFor("en").percent(exact(1000))).toBe("1,000.0 %");
  });
});

it("days and moments are written as the language writes them", () => {
  expect(formatDay(day("2022-01-04"), ".")).toBe("04.01.2022");
  expect(wordsFor("en").date(day("2022-10-14"))).toBe("14/10/2022");
  const moment = new Date(2022, 9, 14, 9, 5).getTime();
  expect(formatMoment(moment, ".", ".")).toBe("14.10.2022 09.05");
  expect(wordsFor("en").moment(moment)).toBe("14/10/2022 09:05");
});

it.each([
  ["da-DK", "da"],
  ["da", "da"],
  ["DA-dk", "da"],
  ["en-US", "en"],
  ["de-DE", "en"],
  ["dav", "en"],
] as const)("the locale %s is met with %s", (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
  expect(wordsFor(languageOfLocale(locale)).language).toBe(language);
});

describe("findings", () => {
  const told = { plan: null, place: null };
  it.each(issueCodes)("%s has a sentence in both languages", (code) => {
    const sentences = languages.map((language) => wordsFor(language).issue({ code, about: "$&", ...told }));
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[\p{Lu}“].*\S$/u);
      expect(sentence).not.toContain("{}");
    }
    expect(sentences[0]).not.toBe(sentences[1]);
  });
  it.each(noticeCodes)("the notice %s has one too", (code) => {
    for (const language of languages) expect(wordsFor(language).notice({ code, about: "='My$'!A1", ...told })).not.toContain("{}");
  });
  it("quote what they are about as it stands, dollars and all", () => {
    expect(wordsFor("da").notice({ code: "sourceBlank", about: "=SUM('Års$'!$A$1)&\"$&\"", ...told })).toContain(
      "=SUM('Års$'!$A$1)&\"$&\"",
    );
  });
  it("of Excel have words for every kind", () => {
    for (const kind of ["read", "select", "recalculate", "listen", "pane"] as const)
      expect(
        languages.map((language) => wordsFor(language).workbookError(new WorkbookError(kind))).every((text) => text.endsWith(".")),
      ).toBe(true);
  });
});

describe("shown numbers", () => {
  const amount = fc.oneof(
    fc.integer({ min: -9_999, max: 9_999 }).map((value) => value / 10),
    fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => value / 10_000),
    fc.integer({ min: -9_999, max: 9_999 }).map((value) => value / 1e9),
    // smaller than anything a plan counts
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-15),
  );
  const sides = (text: string) => /(\S+) ([≥≤<>]) (\S+?)\.?$/u.exec(text)!;

  it("never look equal where they are not, nor the wrong way round", () => {
    fc.assert(
      fc.property(fc.constantFrom("mindst", "højst", "over", "under"), amount, amount, (Criterion, Result, Target) => {
        const found = evaluate(planOf([{ Goal: "1", Criterion, Result, Target }])).subGoal("1");
        const [, left, , right] = sides(wordsFor("en").explainSubGoal(found));
        if (found.notices.some(({ code }) => code === "onTheLimit")) return;
        const number = (text: string) => Number(text.replaceAll(",", "").replace("−", "-"));
        expect(Math.sign(number(left!) - number(right!))).toBe(exact(Result).cmp(exact(Target)));
      }),
      { numRuns: 300 },
    );
  });

  it("add up as they are shown", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -99_999, max: 99_999 }), (a, b) => {
        const found = evaluate(
          planOf([{ Goal: "1", Criterion: "inden for", Target: 2, Result: a / 1_000, "Compared with": b / 1_000 }]),
        ).subGoal("1");
        const [, from, less, is] = /\|(\S+) − \(?([^)|]+)\)?\| = (\S+) /u.exec(wordsFor("en").explainSubGoal(found))!;
        const number = (text: string) => exact(Number(text.replaceAll(",", "").replace("−", "-")));
        expect(number(from!).minus(number(less!)).abs().toFixed()).toBe(number(is!).toFixed());
      }),
    );
  });
});

describe("what a function's error quotes", () => {
  const told = (code: FunctionErrorCode, about: string) =>
    languages.map((language) => wordsFor(language).functionError(new FunctionError(code, about)));
  it("is an error value as the language's Excel shows it", () => {
    expect(told("cellError", "#VALUE! (actual)")).toEqual([
      "Et argument indeholder fejlen #VÆRDI! (actual).",
      "An argument holds the error #VALUE! (actual).",
    ]);
    expect(told("cellUndecided", "#N/A (own)")[0]).toBe("Et argument har endnu ingen værdi: #I/T (own)");
  });
  it("is a number with the language's decimal sign, and an id as it is", () => {
    expect(told("notCount", "errors: 1.5")[0]).toBe("Skal være et helt tal fra 0 og op – errors: 1,5");
    expect(told("subGoalNeeded", "2.1.a, 2.1.b")[0]).toBe("Angiv ét delmål: 2.1.a, 2.1.b");
  });
});
