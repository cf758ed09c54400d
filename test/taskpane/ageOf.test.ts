import { ageOf } from "../../src/taskpane/ageOf";
import { textIn } from "./showPane";

const minute = 60_000;

it.each<[number, string, string]>([
  [-5, "for mindre end et minut siden", "less than a minute ago"],
  [minute - 1, "for mindre end et minut siden", "less than a minute ago"],
  [minute, "for 1 minut siden", "1 minute ago"],
  [59.9 * minute, "for 59 minutter siden", "59 minutes ago"],
  [60 * minute, "for 1 time siden", "1 hour ago"],
  [23.9 * 60 * minute, "for 23 timer siden", "23 hours ago"],
  [24 * 60 * minute, "for 1 dag siden", "1 day ago"],
  [72 * 60 * minute, "for 3 dage siden", "3 days ago"],
])("counts %d milliseconds in whole units", (milliseconds, danish, english) => {
  expect(textIn("da").pane.ago(ageOf(milliseconds))).toBe(danish);
  expect(textIn("en").pane.ago(ageOf(milliseconds))).toBe(english);
});
