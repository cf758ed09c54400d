import { goals, institution, planName } from "../../../assets/workbook/data/plan";
import { subGoals } from "../../../assets/workbook/data/subGoals";
import type { Plan } from "../../../src/plan/plan";
import { readPlans } from "../../../src/sheet/readPlans";
import { date, day, table, type TestCell, workbook } from "../../sheet/planWorkbook";

/** Targets as they are printed in the plan; the others stand on the department's sheets. */
const targets: Readonly<Record<string, TestCell>> = {
  "1.4.a": "10-15",
  "1.6": { value: 0.9, format: "0%" },
  "2.1.a": "+/- 2,0",
  "2.1.b": "+/- 1,0",
  "2.2.a": "Statens gennemsnit",
  "2.2.b": { value: 0.05, format: "0%" },
  "2.3.b": { value: 0.1, format: "0%" },
};

/** The plan of 2022 as it was signed, with nothing connected. */
export function plan2022(): Plan {
  const info = table(
    "PlanInfo",
    ["Plan", "Institution", "År", "Start", "Slut"],
    [[planName, institution, 2022, date("2022-01-01"), date("2022-12-31")]],
  );
  const goalRows = goals.map(({ id, title, group, requires }) => [planName, id, title, group, requires]);
  const rows = subGoals.map((one) => [
    planName,
    one.goal,
    one.id,
    one.text,
    one.criterion,
    targets[one.id] ?? null,
    null,
    null,
    one.unit,
    date(one.due),
    one.source,
  ]);
  const header = ["Plan", "Mål", "Delmål", "Tekst", "Kriterium", "Målværdi", "Sammenlignes med", "Resultat", "Enhed", "Frist", "Kilde"];
  const tables = workbook(
    info,
    table("PlanGoals", ["Plan", "Mål", "Titel", "Gruppe", "Kræver"], goalRows),
    table("PlanSubgoals", header, rows, 20),
  );
  const { plans, issues } = readPlans(tables, { today: day("2023-03-15") });
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return plans[0]!;
}
