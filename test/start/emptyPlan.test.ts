import { criteria } from "../../src/plan/criterion";
import { type Answers, asksForTarget, emptyPlan } from "../../src/start/emptyPlan";
import { planChange } from "../../src/start/planChange";
import { readPlanFile } from "../../src/start/readPlanFile";
import { writePlanFile } from "../../src/start/writePlanFile";
import { day, evaluate } from "../sheet/planWorkbook";
import { tablesOf } from "./writtenTables";

const answers: Answers = {
  ...{ plan: "Tilsynet 2023", institution: "Tilsynet", year: "2023", title: "Sager til tiden" },
  ...{ criterion: "atLeast", target: "90 pct.", unit: "pct.", due: "" },
};
const given = (more: Partial<Answers>) => emptyPlan({ ...answers, ...more }, "da");
const problems = (more: Partial<Answers>) => {
  const made = given(more);
  return made.kind === "plan" ? {} : Object.fromEntries(made.problems);
};
const target = (more: Partial<Answers>) => {
  const made = given(more);
  return made.kind === "plan" ? made.file.goals[0]!.subGoals[0]!.target : undefined;
};

it("is one goal that is read without an issue, due at the year's end", () => {
  const made = given({});
  if (made.kind !== "plan") throw new Error("The answers are complete");
  expect(readPlanFile(writePlanFile(made.file))).toEqual({ kind: "read", file: made.file });
  const planned = planChange(made.file, { tables: { tables: [], names: [] }, outline: { sheets: [], tables: [], names: [] } });
  if (planned.kind !== "ready") throw new Error("The plan cannot be written");
  // tables without rows are not made
  expect(planned.parts.map(({ table }) => table)).toEqual(["PlanInfo", "PlanGoals", "PlanSubgoals"]);
  const { codes, plans, subGoal } = evaluate(tablesOf(planned.change), { today: day("2023-05-01") });
  expect(codes).toEqual([]);
  expect(plans).toMatchObject([{ name: "Tilsynet 2023", institution: "Tilsynet", year: 2023, language: "da" }]);
  expect(subGoal("1.1")).toMatchObject({ verdict: "pending", subGoal: { due: day("2023-12-31"), criterion: "atLeast" } });
});

it.each<[Partial<Answers>, object]>([
  [
    { plan: " ", year: "", title: "", criterion: "" },
    { plan: "missing", year: "missing", title: "missing", criterion: "missing" },
  ],
  [{ plan: "-" }, { plan: "nameUnusable" }],
  [{ year: "23" }, { year: "yearUnreadable" }],
  [{ target: "mange" }, { target: "targetNotNumber" }],
  [{ target: "1.234" }, { target: "targetAmbiguous" }],
  [{ criterion: "between", target: "10" }, { target: "targetNotRange" }],
  [{ criterion: "reducedBy", target: "5" }, { target: "targetNotReduction" }],
  [{ due: "2023-02-30" }, { due: "dayUnreadable" }],
  [{ institution: "a\nb" }, { institution: "textUnusable" }],
])("%j is answered by %j", (more, told) => {
  expect(problems(more)).toEqual(told);
});

it.each<[Partial<Answers>, unknown]>([
  [{ target: "12,5" }, 12.5],
  [{ target: "90 pct." }, "90 pct."],
  [{ target: "" }, null],
  [{ criterion: "between", target: "10-15" }, "10-15"],
  [{ criterion: "within", target: "+/- 2,0" }, 2],
  [{ criterion: "reducedBy", target: "5 pct." }, "5 pct."],
  [{ criterion: "byDate", target: "left over from before" }, null],
])("%j has the target %j", (more, expected) => {
  expect(target(more)).toEqual(expected);
});

it("asks for a target where one is compared with", () => {
  expect(criteria.filter((criterion) => !asksForTarget(criterion))).toEqual(["byDate", "documented", "assessed"]);
});
