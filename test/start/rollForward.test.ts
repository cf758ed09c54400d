import fc from "fast-check";
import type { Plan } from "../../src/plan/plan";
import { readPlans } from "../../src/sheet/readPlans";
import { planChange } from "../../src/start/planChange";
import type { PlanFile } from "../../src/start/planFile";
import { readPlanFile } from "../../src/start/readPlanFile";
import { rollForward } from "../../src/start/rollForward";
import { template2022 } from "../../src/start/template2022";
import { writePlanFile } from "../../src/start/writePlanFile";
import { day, evaluate } from "../sheet/planWorkbook";
import { anyPlanFile } from "./anyPlanFile";
import { tablesOf } from "./writtenTables";

const tables = { tables: [], names: [] };
const outline = { sheets: [], tables: [], names: [] };

function rolled(file: PlanFile, plan: Plan | null = null) {
  const next = rollForward(file, plan);
  if (next.kind !== "plan") throw new Error(next.kind);
  return next;
}

/** The plan of 2022 in a workbook, with some of its results. */
function planWith(results: Readonly<Record<string, { readonly value: number | string; readonly format?: string }>>): Plan {
  const planned = planChange(template2022, { tables, outline });
  if (planned.kind !== "ready") throw new Error("The template cannot be written");
  const written = tablesOf(planned.change);
  const filled = written.tables.map((table) => {
    if (table.name !== "PlanSubgoals") return table;
    const [id, result] = ["Delmål", "Resultat"].map((header) => table.values[0]!.indexOf(header)) as [number, number];
    const put = <Cell>(rows: readonly (readonly Cell[])[], cell: (found: { value: number | string; format?: string }) => Cell) =>
      rows.map((row, index) => {
        const found = results[String(table.values[index]![id])];
        return found === undefined ? row : row.map((each, column) => (column === result ? cell(found) : each));
      });
    return {
      ...table,
      values: put(table.values, ({ value }) => value),
      formulas: put(table.formulas, ({ value }) => value),
      numberFormats: put(table.numberFormats, ({ format = "General" }) => format),
    };
  });
  return readPlans({ ...written, tables: filled }, { today: day("2023-03-15") }).plans[0]!;
}

const subGoalIn = (file: PlanFile, id: string) => file.goals.flatMap(({ subGoals }) => subGoals).find((each) => each.id === id)!;

describe("next year's plan", () => {
  const { file, toCheck } = rolled(template2022);

  it("is called after its year, lasts for it, and is not signed", () => {
    expect(file).toMatchObject({ plan: "CPR 2023", year: 2023, start: "2023-01-01", end: "2023-12-31", signed: null });
  });

  it("has every goal with its ids, texts, criteria and targets, and every due a year later", () => {
    expect(file.goals.map(({ id, title, requires }) => [id, title, requires])).toEqual(
      template2022.goals.map(({ id, title, requires }) => [id, title, requires]),
    );
    expect(subGoalIn(file, "2.1.a")).toMatchObject({ target: 2, criterion: "within", due: "2024-03-15" });
    expect(subGoalIn(file, "2.3.a2").due).toBe("2024-01-31");
  });

  it("moves 29 February to 28 February", () => {
    expect(rolled({ ...template2022, end: "2024-02-29", start: null }).file.end).toBe("2025-02-28");
  });

  it("changes no year in a text, but lists the texts that name one", () => {
    expect(toCheck.map(({ id }) => id)).toEqual(["1.1", "1.5.a", "2.2.b", "2.3.a1", "2.3.a2"]);
    expect(subGoalIn(file, "1.5.a").text).toContain("2022");
    const rows = file.choices.filter(({ topic }) => topic === "Årstal i teksten skal kontrolleres");
    expect(rows.map(({ place, readings }) => [place, readings])).toEqual(toCheck.map(({ id, text }) => [id, [text]]));
  });

  it("asks to have each target confirmed, and leaves every choice open again", () => {
    const topics = file.choices.map(({ topic }) => topic);
    expect(topics).toEqual(expect.arrayContaining(["Bekræft målværdi 2.1.a: 2", "Bekræft målværdi 1.4.a: 10-15", "Præcis 10 pct. fejl"]));
    expect(file.choices.every(({ chosen }) => chosen === "")).toBe(true);
  });

  it("tells what was chosen the year before", () => {
    const choices = [{ ...template2022.choices[1]!, chosen: "højst 10 pct.", decidedBy: "Kontorchef", decidedOn: "2022-10-14" }];
    expect(rolled({ ...template2022, choices }).file.choices.at(-1)).toMatchObject({
      ...{ chosen: "", decidedBy: "", decidedOn: null, why: "I 2022: højst 10 pct." },
    });
  });

  it("does not ask twice after two years", () => {
    const twice = rolled(file).file.choices.map(({ topic, place }) => `${topic} ${place}`);
    expect(twice.filter((each) => each.startsWith("Bekræft målværdi 2.1.a"))).toHaveLength(1);
    expect(twice.filter((each) => each.endsWith("kontrolleres 1.5.a"))).toHaveLength(1);
  });

  it("leaves behind what belongs to this year's verdicts", () => {
    const goals = template2022.goals.map((goal) => ({
      ...goal,
      comment: "28 er ikke orienteret",
      subGoals: goal.subGoals.map((each) => ({ ...each, evidence: "Sag 22-1", comparedWith: 7, owner: "HR" })),
    }));
    const next = rolled({ ...template2022, goals }).file.goals[0]!;
    expect(next.comment).toBe("");
    expect(next.subGoals[0]).toMatchObject({ evidence: "", comparedWith: null, owner: "HR" });
  });

  it("without a year or an end there is none", () => {
    expect(rollForward({ ...template2022, year: null, end: null }, null)).toEqual({ kind: "noYear" });
    expect(rolled({ ...template2022, year: null }).file.year).toBe(2023);
  });
});

describe("this year becomes history", () => {
  const plan = planWith({
    "1.1": { value: day("2022-07-01"), format: "dd-mm-yyyy" },
    "1.6": { value: 46 / 51, format: "0.0%" },
    "2.2.b": { value: 5.7 },
  });
  const { file } = rolled(template2022, plan);
  const row = (id: string) => file.history.filter(({ subGoal, year }) => subGoal === id && year === 2022);

  it("with its targets and results as values", () => {
    expect(row("1.6")).toEqual([
      { goal: "1.6", subGoal: "1.6", year: 2022, target: "90 pct.", comparedWith: null, result: "90,1960784313726 pct." },
    ]);
    expect(row("2.2.b")[0]).toMatchObject({ target: "5 pct.", result: 5.7 });
  });

  it("with the due as the target where a date is what counts, so that it is judged as it was", () => {
    expect(row("1.1")[0]).toMatchObject({ target: "2022-06-30", result: "2022-07-01" });
    const planned = planChange(file, { tables, outline });
    if (planned.kind !== "ready") throw new Error("The plan cannot be written");
    const { history } = evaluate(tablesOf(planned.change), { today: day("2023-04-01") }).evaluations[0]!;
    const verdict = (goal: string) => history.find((each) => each.goal === goal && each.year === 2022)?.verdict;
    expect([verdict("1.1"), verdict("1.6"), verdict("2.1")]).toEqual(["notMet", "met", "pending"]);
  });

  it("below the years before it", () => {
    expect(file.history.slice(0, template2022.history.length)).toEqual(template2022.history);
  });
});

it("is a plan file again, whatever the plan", () => {
  fc.assert(
    fc.property(anyPlanFile, (file) => {
      const next = rollForward(file, null);
      if (next.kind === "noYear") return;
      expect(readPlanFile(writePlanFile(next.file))).toEqual({ kind: "read", file: next.file });
      expect(next.file.plan).not.toBe(file.plan);
    }),
  );
});
