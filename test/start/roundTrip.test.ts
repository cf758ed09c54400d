import fc from "fast-check";
import { readPlans } from "../../src/sheet/readPlans";
import type { WorkbookTables } from "../../src/sheet/workbook";
import { planChange } from "../../src/start/planChange";
import type { PlanFile } from "../../src/start/planFile";
import { planToFile } from "../../src/start/planToFile";
import { readPlanFile } from "../../src/start/readPlanFile";
import { template2022 } from "../../src/start/template2022";
import { writePlanFile } from "../../src/start/writePlanFile";
import { day, evaluate } from "../sheet/planWorkbook";
import { anyPlanFile } from "./anyPlanFile";
import { tablesOf } from "./writtenTables";

const nothing: WorkbookTables = { tables: [], names: [] };
const outline = { sheets: [], tables: [], names: [] };

function written(file: PlanFile, before = nothing): WorkbookTables {
  const planned = planChange(file, { tables: before, outline });
  if (planned.kind !== "ready") throw new Error(JSON.stringify(planned.problems));
  expect(planned.missing).toEqual([]);
  return tablesOf(planned.change, before);
}

function exported(tables: WorkbookTables, name: string): PlanFile {
  const out = planToFile(tables, name);
  if (out?.kind !== "file") throw new Error(JSON.stringify(out));
  expect(out.notInFile).toEqual([]);
  return out.file;
}

const inEnglish = (_all: string, whole: string, rest = "") => `${whole}${rest === "" ? "" : `.${rest}`} %`;
const inLanguage = fc.tuple(anyPlanFile, fc.constantFrom("da" as const, "en" as const)).map(([file, language]): PlanFile => {
  if (language === "da") return file;
  return { ...(JSON.parse(JSON.stringify(file).replace(/(\d+)(?:,(\d+))? pct\./gu, inEnglish)) as PlanFile), language };
});

it("a plan that is exported, taken in, written and exported again is the same", () => {
  fc.assert(
    fc.property(inLanguage, (file) => {
      const once = exported(written(file), file.plan);
      expect(once).toEqual(file);
      const read = readPlanFile(writePlanFile(once));
      expect(read).toEqual({ kind: "read", file: once });
    }),
    { numRuns: 300 },
  );
});

it("a second plan joins the tables of the first, and neither is read otherwise than alone", () => {
  fc.assert(
    fc.property(inLanguage, anyPlanFile, (first, other) => {
      const second = { ...other, plan: "Den anden" };
      const both = written(second, written(first));
      expect(readPlans(both, { today: 0 }).plans.map(({ name }) => name)).toEqual([first.plan, second.plan]);
      expect(exported(both, first.plan)).toEqual(first);
      // the words in cells follow the tables' language
      const { language } = first;
      if (language === "da") expect(exported(both, second.plan)).toEqual(second);
    }),
    { numRuns: 200 },
  );
});

describe("the plan of 2022", () => {
  const tables = written(template2022);

  it("is read without an issue, and everything in it is pending", () => {
    const { codes, evaluations } = evaluate(tables, { today: day("2022-01-15") });
    expect(codes).toEqual([]);
    expect(evaluations).toHaveLength(1);
    const { goals, score } = evaluations[0]!;
    expect(goals.map(({ goal, verdict }) => `${goal.id} ${verdict}`)).toEqual(
      ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3"].map((id) => `${id} pending`),
    );
    expect([score?.met.toNumber(), score?.possible.toNumber()]).toEqual([0, 100]);
  });

  it.each([
    ["2.1.a", "2023-03-15"],
    ["2.2.b", "2022-09-30"],
    ["2.3.a1", "2022-07-31"],
    ["2.3.a2", "2023-01-31"],
    ["1.1", "2022-06-30"],
    ["1.5.a", "2022-12-31"],
  ])("asks for %s by %s", (id, due) => {
    expect(evaluate(tables).subGoal(id).subGoal.due).toBe(day(due));
  });

  it("judges its printed history as the plan's rules do", () => {
    const [evaluation] = evaluate(tables).evaluations;
    expect(evaluation?.history.map(({ goal, year, verdict }) => `${goal} ${String(year)} ${verdict}`)).toEqual([
      ...["1.6 2019 met", "1.6 2020 met", "1.6 2021 pending"],
      ...["2.1 2019 notMet", "2.1 2020 notMet", "2.1 2021 pending"],
      ...["2.2 2019 notApplicable", "2.2 2020 met", "2.2 2021 pending"],
    ]);
  });

  it("is a plan file, and comes back as one", () => {
    expect(readPlanFile(writePlanFile(template2022))).toEqual({ kind: "read", file: template2022 });
    expect(exported(tables, "CPR 2022")).toEqual(template2022);
  });

  it("leaves every ambiguity of its text open", () => {
    expect(template2022.choices).toHaveLength(25);
    expect(template2022.choices.every(({ chosen, decidedBy, decidedOn }) => chosen + decidedBy === "" && decidedOn === null)).toBe(true);
  });
});
