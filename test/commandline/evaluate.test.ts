import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WriteSheet } from "hucre";
import { writeXlsx } from "../workbook/bundled";
import { examplePath } from "../workbook/example";
import { type Outcome, runEvaluate } from "./runEvaluate";

/** Most cases start the whole engine in a process of their own. */
jest.setTimeout(120_000);

let folder: string;
const at = (name: string): string => join(folder, name);

const headers = ["Plan", "Goal", "Sub-goal", "Criterion", "Target", "Compared with", "Result", "Due", "Final"];
type Content = string | number | null | { readonly formula: string };

/** A workbook with PlanSubgoals and nothing else. */
function planSheet(rows: readonly (readonly Content[])[]): WriteSheet {
  const cells: WriteSheet["cells"] = new Map();
  [headers, ...rows].forEach((row, r) => {
    row.forEach((content, c) => {
      const cell = typeof content === "object" && content !== null ? { formula: content.formula } : { value: content };
      cells.set(`${String(r + 2)},${String(c)}`, cell);
    });
  });
  const range = `A3:I${String(rows.length + 3)}`;
  return { name: "Results plan", cells, tables: [{ name: "PlanSubgoals", range, columns: headers.map((name) => ({ name })) }] };
}

async function writeWorkbook(name: string, sheet: WriteSheet, password?: string): Promise<void> {
  const encryption = password === undefined ? {} : { encryption: { password, spinCount: 1000 } };
  writeFileSync(at(name), await writeXlsx({ sheets: [sheet], ...encryption }));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "evaluate-"));
  writeFileSync(at("empty.xlsx"), "");
  writeFileSync(at("text.xlsx"), "This is no workbook");
  writeFileSync(at("damaged.xlsx"), readFileSync(examplePath).subarray(0, 9000));
  const list: WriteSheet = { name: "List", rows: [["Name"], ["Value"]] };
  await writeWorkbook("no plan.xlsx", list);
  await writeWorkbook("locked.xlsx", list, "secret");
  await writeWorkbook(
    "two plans.xlsx",
    planSheet([
      ["North", "1", "1.a", "within", 2, -0.4, { formula: "_xldudf_PLAN_DEVIATION(0.4,-0.5)" }, 44926, "yes"],
      ["North", "1", "1.b", "roughly", 2, null, 1, 44926, "yes"],
      ["South", "1", "1.a", "at least", 10, null, 9, 44926, "yes"],
    ]),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a workbook that cannot be evaluated", () => {
  const sentence = (outcome: Outcome): string => {
    expect(outcome.code).toBe(2);
    expect(outcome.out).toBe("");
    expect(outcome.problem.endsWith("\n")).toBe(true);
    expect(outcome.problem.trim().split("\n")).toHaveLength(1);
    return outcome.problem.trim();
  };

  it.each([
    ["absent.xlsx", "There is no such file: "],
    ["empty.xlsx", "The file is empty: "],
    ["text.xlsx", "The file is not an Excel workbook (.xlsx or .xlsm): "],
    ["damaged.xlsx", "The workbook is damaged and cannot be opened: "],
    ["locked.xlsx", "The workbook is protected with a password; remove it in Excel and try again: "],
    ["no plan.xlsx", "The workbook holds no results plan, because the tables PlanGoals and PlanSubgoals are not there: "],
  ])("%s ends with code 2 and one sentence that says why", async (name, expected) => {
    expect(sentence(await runEvaluate([at(name), "--json"]))).toBe(`${expected}${at(name)}`);
  });

  it("is told in Danish on a Danish computer", async () => {
    expect(sentence(await runEvaluate(["findes ikke.xlsx"], "da_DK.UTF-8"))).toBe("Filen findes ikke: findes ikke.xlsx");
  });

  it("names the plans there are when another is asked for", async () => {
    const outcome = await runEvaluate([at("two plans.xlsx"), "--plan", "East"]);
    expect(sentence(outcome)).toBe('The workbook holds no plan called "East"; it holds "North" and "South".');
  });
});

describe("the example workbook", () => {
  it("gives JSON and nothing else, calculated from the department's own cells", async () => {
    const { code, out } = await runEvaluate([examplePath, "--json"]);
    expect(code).toBe(0);
    const { plans, issues } = JSON.parse(out) as {
      plans: { plan: string; asOf: string; score: Record<string, number>; goals: Record<string, unknown>[] }[];
      issues: unknown[];
    };
    expect(issues).toEqual([]);
    expect(plans).toHaveLength(1);
    const [plan] = plans;
    expect(plan).toMatchObject({ plan: "CPR 2022", asOf: "2023-03-15" });
    expect(plan?.score["met"]).toBeCloseTo(600 / 9, 10);
    expect(plan?.score["forecast"]).toBeCloseTo(700 / 9, 10);
    expect(plan?.score["possible"]).toBeCloseTo(800 / 9, 10);
    expect(plan?.goals.map(({ id, verdict, forecast }) => [id, verdict, forecast])).toEqual([
      ["1.1", "met", null],
      ["1.2", "met", null],
      ["1.3", "pending", null],
      ["1.4", "notMet", null],
      ["1.5", "met", null],
      ["1.6", "pending", "met"],
      ["2.1", "met", null],
      ["2.2", "met", null],
      ["2.3", "met", null],
    ]);
    expect(plan?.goals[6]).toMatchObject({
      title: "Bedre budgettering",
      subGoals: [
        { id: "2.1.a", verdict: "met", forecast: null, reason: "decided", headroom: 0.7 },
        { id: "2.1.b", verdict: "notMet", forecast: null, reason: "decided", headroom: -1 },
      ],
    });
    expect(plan?.goals[6]?.["points"]).toBeCloseTo(100 / 9, 10);
    expect(plan?.goals[6]?.["explanation"]).toMatch(/^Opfyldt/);
  });

  it("is judged as of another day, in a table in the plan's language", async () => {
    const { code, out } = await runEvaluate([examplePath, "--as-of", "2022-06-01"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^CPR 2022 · CPR-administrationen · opgjort pr\. 01\.06\.2022\n=+\nSikret 0,0 pct\. · Prognose 77,8 pct\./);
    expect(out).toMatch(/^1\.1 +afventer \(prognose: opfyldt\)/m);
    expect(out).toMatch(/^ {2}2\.1\.b +afventer \(prognose: ikke opfyldt\)/m);
  });
});

describe("several plans in one workbook", () => {
  it("are narrowed to the one asked for, with its issues and their cells", async () => {
    const { code, out } = await runEvaluate([at("two plans.xlsx"), "--json", "--plan=north"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      plans: [
        {
          plan: "North",
          goals: [
            {
              id: "1",
              verdict: "pending",
              subGoals: [
                { id: "1.a", verdict: "met", headroom: 0.7 },
                { id: "1.b", verdict: "pending", forecast: null, reason: "issue", headroom: null },
              ],
            },
          ],
        },
      ],
      issues: [
        {
          table: "PlanSubgoals",
          row: 2,
          column: "Criterion",
          cell: "'Results plan'!D5",
          code: "criterionUnknown",
          message: expect.any(String),
        },
      ],
    });
  });

  it("list their issues under the table, with their cells", async () => {
    const { code, out } = await runEvaluate([at("two plans.xlsx")]);
    expect(code).toBe(0);
    expect(out).toMatch(/^North · as of /m);
    expect(out).toMatch(/^South · as of /m);
    expect(out).toMatch(/^1 issue to mend\n-+\n.*D5/m);
  });
});
