import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { catalogue } from "../../../src/functions/catalogue/catalogue";
import type { Example } from "../../../src/functions/catalogue/entry";
import { day } from "../../sheet/planWorkbook";

type Answers = Readonly<Record<"da" | "en", Readonly<Record<string, readonly (readonly unknown[])[]>>>>;
let answers: Answers;

/** The grid holds TRUE as 1, and blank text as no value. */
function asCell(value: string | number | boolean): unknown {
  if (typeof value === "number") return expect.closeTo(value, 8);
  return typeof value === "boolean" ? Number(value) : value;
}

function expected({ value }: Example): readonly (readonly unknown[])[] {
  if (value === "now") return [[day("2023-03-15") + 9 / 24]];
  if (typeof value !== "object") return [[asCell(value)]];
  return "date" in value ? [[day(value.date)]] : value.map((row) => row.map(asCell));
}

beforeAll(async () => {
  const script = path.join(__dirname, "calculate.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [require.resolve("tsx/cli"), script], { maxBuffer: 10_000_000 });
  answers = JSON.parse(stdout) as Answers;
}, 120_000);

describe.each(catalogue)("the worked example of PLAN.$id", ({ id, example }) => {
  it.each(["da", "en"] as const)("gives what the help says, in %s, calculated by the grid with the add-in running in it", (language) => {
    expect(answers[language][id]).toEqual(expected(example));
  });
});
