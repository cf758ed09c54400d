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

/** Title of the goal and text of the sub-goal. */
const english: Readonly<Record<string, readonly [title: string, text: string]>> = {
  "1.1": [
    "Stricter requirements for authorities",
    "Administrative regulations with stricter requirements for the authorities are drawn up by the second quarter of 2022",
  ],
  "1.2.a1": [
    "National cyber security strategy",
    "A decentralised cyber and information security unit with operational capacity is established",
  ],
  "1.2.a2": ["National cyber security strategy", "A position on cyber security requirements is taken in an action plan or strategy"],
  "1.2.b1": ["National cyber security strategy", "A logging policy is drawn up"],
  "1.2.b2": ["National cyber security strategy", "A set of rules for logging is drawn up"],
  "1.2.c": ["National cyber security strategy", "A penetration test of the CPR system is carried out"],
  "1.4.a": ["Customers' compliance with the CPR terms", "10-15 authorities are asked for documentation of internal rules for control"],
  "1.4.b": ["Customers' compliance with the CPR terms", "All authorities are contacted to raise awareness of the terms"],
  "1.5.a": ["Tender for the CPR contract", "A new CPR contract is signed by the end of the fourth quarter of 2022"],
  "1.6": ["Complaints", "90 per cent of complaints are closed within 5 months"],
  "2.1.a": ["Better budgeting", "Maximum deviation between the budgeted result in the original budget and the actual result"],
  "2.1.b": ["Better budgeting", "Maximum deviation between the result in forecast 2 and the actual result"],
  "2.2.a": ["Lower sick leave", "Sick leave is at most the state average"],
  "2.2.b": ["Lower sick leave", "Sick leave is reduced by at least 5 per cent compared with 2021"],
  "2.3.a1": ["Access rights in IndFak and RejsUd", "The report on the rights check is attached to the reply for June 2022"],
  "2.3.a2": ["Access rights in IndFak and RejsUd", "The report on the rights check is attached to the reply for December 2022"],
  "2.3.b": ["Access rights in IndFak and RejsUd", "At most 10 per cent errors in the check of privileged users"],
};

/** The same plan as an English-speaking department would write it, and without the names of sheets. */
export function plan2022InEnglish(): Plan {
  const plan = plan2022();
  const goals = plan.goals.map((goal) => ({
    ...goal,
    title: english[goal.subGoals[0]!.id]?.[0] ?? goal.title,
    subGoals: goal.subGoals.map((subGoal) => ({ ...subGoal, text: english[subGoal.id]?.[1] ?? subGoal.text, source: "" })),
  }));
  return { ...plan, goals };
}
