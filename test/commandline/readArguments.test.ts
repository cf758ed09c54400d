import { commandWordsFor } from "../../src/commandline/commandWords";
import { readArguments } from "../../src/commandline/readArguments";
import { dayOf } from "../../src/plan/day";

const words = commandWordsFor("en");
const read = (...given: string[]) => readArguments(given, false, words);

it("takes the workbook alone", () => {
  expect(read("a.xlsx")).toEqual({ file: "a.xlsx", asOf: null, plan: null, json: false, verify: false });
});

it("takes options in any order, with a blank or an equals sign before their value", () => {
  const expected = { file: "a=b.xlsx", asOf: dayOf(2022, 10, 14), plan: "CPR 2022", json: true, verify: false };
  expect(read("--json", "--as-of", "2022-10-14", "a=b.xlsx", "--plan", "CPR 2022")).toEqual(expected);
  expect(read("a=b.xlsx", "--plan=CPR 2022", "--as-of=2022-10-14", "--json")).toEqual(expected);
});

it("takes the --json that npm kept for itself", () => {
  expect(readArguments(["a.xlsx"], true, words).json).toBe(true);
});

it.each([
  [[], "Name the workbook: npm run evaluate -- <workbook.xlsx> [--as-of yyyy-mm-dd] [--plan NAME] [--verify] [--json]"],
  [["a b.xlsx", "c.xlsx"], "Name one workbook at a time (a b.xlsx, c.xlsx); put quotes around names with spaces."],
  [["a.xlsx", "--yaml"], "Unknown option: --yaml. There are --as-of yyyy-mm-dd, --plan NAME, --verify and --json."],
  [["a.xlsx", "--as-of", "14-10-2022"], '--as-of takes a date such as 2022-10-14, not "14-10-2022".'],
  [["a.xlsx", "--as-of", "2022-02-29"], '--as-of takes a date such as 2022-10-14, not "2022-02-29".'],
  [["a.xlsx", "--as-of"], '--as-of takes a date such as 2022-10-14, not "".'],
  [["a.xlsx", "--plan"], "Write the plan's name after --plan."],
])("refuses %j with one sentence", (given, sentence) => {
  expect(() => read(...given)).toThrow(expect.objectContaining({ sentence }));
});
