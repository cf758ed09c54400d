import { dayOf } from "../../src/plan/day";
import type { Criterion } from "../../src/plan/criterion";
import { exact } from "../../src/plan/exact";
import type { Entry, SubGoal } from "../../src/plan/plan";
import { criterionText } from "../../src/i18n/criterionText";
import { figureText, measureOf } from "../../src/i18n/figureText";
import { date, empty, figure, number, range, subGoal } from "./samplePlan";
import { textIn } from "./showPane";

const plain = (text: string | null) => text?.replaceAll("\u00a0", " ") ?? null;

function result(entry: Entry, target: Entry, unit: string): string | null {
  const given = subGoal({ id: "1", unit, target: figure(target), result: figure(entry) });
  return plain(figureText(entry, measureOf(given), textIn("da")));
}

it.each<[string, Entry, Entry, string, string | null]>([
  ["an amount with its unit", number(0.9), number(2), "mio. kr.", "0,9 mio. kr."],
  ["thousands and decimals the Danish way", number(1234.5), number(2), "kr.", "1.234,5 kr."],
  ["a share as per cent", number(0.9), number(0.9), "pct.", "90 pct."],
  ["a share of a percentage cell, whatever the unit", number(0.9, true), empty, "", "90 pct."],
  ["a share as per cent of what its unit says", number(0.9), number(0.9), "pct. af sager", "90 pct. af sager"],
  ["whole per cent as they stand", number(96.7), number(90), "pct.", "96,7 pct."],
  ["a share against whole per cent as it stands, for that is an issue", number(0.9), number(90), "pct.", "0,9 pct."],
  ["no more than two decimals of a long fraction", number(2 / 3), number(0.9), "pct.", "66,67 pct."],
  ["enough decimals to tell a result from its target", number(2.004), number(2), "mio. kr.", "2,004 mio. kr."],
  ["a date", date(2022, 6, 30), empty, "", "30.06.2022"],
  ["yes", { kind: "yes" }, empty, "", "ja"],
  ["no", { kind: "no" }, empty, "", "nej"],
  ["readable text", { kind: "text", text: "Statens gennemsnit" }, empty, "dage", "Statens gennemsnit"],
  ["what cannot be read, quoted", { kind: "unreadable", text: "1.234" }, empty, "", "“1.234” kan ikke læses"],
  ["nothing for an empty cell", empty, number(2), "dage", null],
])("shows %s", (_what, entry, target, unit, expected) => {
  expect(result(entry, target, unit)).toBe(expected);
});

const given = (criterion: Criterion | null, target: Entry, unit = ""): SubGoal =>
  subGoal({
    id: "1",
    criterion,
    target: figure(target),
    unit,
    due: dayOf(2022, 6, 30),
    comparedWith: figure({ kind: "number", value: exact(7.6), percent: false }),
  });

it.each<[string, SubGoal, string, string]>([
  ["between", given("between", range(10, 15), "myndigheder"), "mellem 10 og 15 myndigheder", "between 10 and 15 myndigheder"],
  ["within", given("within", number(2), "mio. kr."), "inden for 2 mio. kr.", "within 2 mio. kr."],
  ["reduced by", given("reducedBy", number(0.05), "dage"), "nedbragt med 5 pct.", "reduced by 5 %"],
  ["by date", given("byDate", empty), "senest 30.06.2022", "by date 30/06/2022"],
  ["documented", given("documented", empty), "dokumenteret", "documented"],
  [
    "a target in words",
    given("atMost", { kind: "text", text: "Statens gennemsnit" }),
    "højst Statens gennemsnit",
    "at most Statens gennemsnit",
  ],
  ["an unknown criterion", given(null, number(1)), "ukendt eller mangler", "unknown or missing"],
])("puts the criterion %s in words with its target", (_what, sub, danish, english) => {
  expect(plain(criterionText(sub, textIn("da")))).toBe(danish);
  expect(plain(criterionText(sub, textIn("en")))).toBe(english);
});
