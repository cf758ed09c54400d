import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FunctionError } from "../../src/functions/functionError";
import { pureFunctions } from "../../src/functions/pureFunctions";
import { readXlsx } from "../workbook/bundled";
import { casesSheet } from "./cases";
import { today } from "./days";
import { questions } from "./questions";
import { Random } from "./random";
import { isSame, sheetsOf, wrongRows } from "./read";
import { type Answer, type Cell, type Questions, type Sheets, undecided } from "./sheet";

const functions = pureFunctions(() => today);
const wrongByBinary = JSON.parse(readFileSync(join(__dirname, "wrongByBinary.json"), "utf8")) as Readonly<Record<string, number[]>>;

let sheets: Sheets;
beforeAll(async () => {
  sheets = sheetsOf(await readXlsx(readFileSync(join(__dirname, "native.xlsx"))));
});

/** What our function says; an argument it does not understand is a mistake of the question and stops the test. */
function ours(name: string, args: readonly unknown[]): Answer {
  try {
    return functions[name]!(args) as Answer;
  } catch (error) {
    if (error instanceof FunctionError && error.undecided) return undecided;
    throw new Error(`${name}(${JSON.stringify(args)})`, { cause: error });
  }
}

/** Rows on which our function and the expected answer differ, with both. */
function disagreements({ name, ask }: Questions, expected: (row: readonly Cell[], sheetRow: number) => Answer): readonly unknown[] {
  return sheets(name).flatMap((row, index) => {
    const [answer, wanted] = [ours(name, ask(row, sheets)), expected(row, index + 2)];
    return isSame(answer, wanted) ? [] : [{ row: index + 2, inputs: row, ours: answer, expected: wanted }];
  });
}

describe.each(questions.map((one, index) => ({ ...one, asked: one.rows(new Random(index + 1)) })))("$name", (one) => {
  const { name, natives, asked } = one;
  const wrong = new Set(wrongByBinary[name]);
  const exception = wrong.size === 0 ? "" : `, but for ${String(wrong.size)} where that is wrong by binary floating point`;

  it(`agrees with ${natives} on ${String(asked.length)} rows${exception}`, () => {
    const expected = (row: readonly Cell[], sheetRow: number) => (wrong.has(sheetRow) ? one.exact!(row) : row.at(-1)!);
    expect(disagreements(one, expected).slice(0, 10)).toEqual([]);
  });

  it("finds native formulas wrong on the rows that are listed, and on no other", () => {
    expect(wrongRows(one, sheets)).toEqual([...wrong]);
  });

  it("answers the questions that are generated", () => {
    expect(sheets(name).map((row) => row.slice(0, one.inputs.length))).toEqual(asked);
  });

  it("is decided on most rows", () => {
    const answers = sheets(name).map((row) => row.at(-1));
    expect(answers).not.toContain(null);
    expect(answers.filter((answer) => answer !== undecided).length).toBeGreaterThan(answers.length / 2);
  });
});

it("is asked at least ten thousand times", () => {
  expect(questions.reduce((sum, { name }) => sum + sheets(name).length, 0)).toBeGreaterThan(10_000);
});

it("asks about the case lists that are generated", () => {
  const inputs = sheets("Cases").map((row) => row.slice(0, 2));
  expect(inputs).toEqual(casesSheet.rows.map((row) => row.slice(0, 2)));
});

describe("a row on the list", () => {
  const rows = (name: string) => wrongByBinary[name]!.map((sheetRow) => sheets(name)[sheetRow - 2]!);
  const least = 1e-9;

  it.each(["DEVIATION", "ERRORRATE", "FULFILMENT"])("of %s is wrong by less than a billionth", (name) => {
    const { exact } = questions.find((one) => one.name === name)!;
    expect(rows(name).filter((row) => !(Math.abs(Number(row.at(-1)) - Number(exact!(row))) < least))).toEqual([]);
  });

  it.each([
    ["WITHIN", ([actual, budget, tolerance]: readonly Cell[]) => [actual, budget, tolerance]],
    ["MEETS", ([result, , target, comparedWith]: readonly Cell[]) => [result, comparedWith, target]],
  ])("of %s is exactly on the limit, and native says it is beyond", (name, parts) => {
    const beyond = rows(name).map((row) => {
      const [result, comparedWith, limit] = parts(row).map(Number) as [number, number, number];
      return [Math.abs(Math.abs(result - comparedWith) - limit) < least, row.at(-1)];
    });
    expect(beyond).toEqual(beyond.map(() => [true, false]));
  });

  it("is of no other function", () => {
    const listed = Object.entries(wrongByBinary).flatMap(([name, list]) => (list.length > 0 ? [name] : []));
    expect(listed).toEqual(["DEVIATION", "WITHIN", "MEETS", "ERRORRATE", "FULFILMENT"]);
  });
});
