import type { Day } from "../plan/day";
import type { Issue, Notice } from "../plan/issue";
import type { Language, Plan } from "../plan/plan";
import type { Report } from "../report/report";
import { followsChoice } from "./askedOf";
import { findChangesSinceSigned } from "./changedSinceSigned";
import { changeText } from "./changeWords";
import { Findings } from "./findings";
import { planKey } from "./planKey";
import { type ColumnOf, findTable, type PlanTableName, planTableNames, sameName } from "./planTables";
import { readAmendments, withReasons } from "./readAmendments";
import { readChoices } from "./readChoices";
import { readText, textOf } from "./readEntry";
import { goalsOfSubGoals, readGoals } from "./readGoals";
import { readHistory } from "./readHistory";
import { type PlanInfo, readInfo } from "./readInfo";
import { readReports, readScores } from "./readReports";
import { readSubGoals } from "./readSubGoals";
import { type Cell, type ReadTable, readTable, type Row, type Sources } from "./readTable";
import type { WorkbookTables } from "./workbook";

export interface ReadOptions {
  readonly today: Day;
  /** stands in for every plan's own As of */
  readonly asOf?: Day;
  readonly sources?: Sources;
}

export interface ReadPlans {
  readonly plans: readonly Plan[];
  /** of all plans; each plan's in the order in which they were made */
  readonly reports: readonly Report[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

const unnamedPlan: PlanInfo = {
  name: "",
  institution: "",
  year: null,
  start: null,
  end: null,
  signed: null,
  asOf: null,
  reportDays: 14,
  readable: true,
};

/** Reads every plan in the workbook out of its tables. A workbook without plan tables has no plans and no issues. */
export function readPlans(workbook: WorkbookTables, { today, asOf, sources = new Map() }: ReadOptions): ReadPlans {
  const findings = new Findings();
  findCopies(workbook.names, findings);
  const open = <Name extends PlanTableName>(name: Name): ReadTable<ColumnOf<Name>> | null => {
    const cells = findTable(workbook, name);
    return cells ? readTable(name, cells, findings, sources) : null;
  };
  const [info, goals, subGoals, history] = [open("PlanInfo"), open("PlanGoals"), open("PlanSubgoals"), open("PlanHistory")];
  const [signed, choices] = [open("PlanSigned"), open("PlanChoices")];
  const [reports, seals] = [open("PlanReports"), open("PlanSeals")];
  if (!info && !goals && !subGoals) return { plans: [], reports: [], ...findings };
  if (!subGoals) findings.issue("tableMissing", null, null, "PlanSubgoals");

  const infos = plansIn(readInfo(info, findings), [goals, subGoals]);
  const rowsOf = <Column extends string>(table: ReadTable<Column> | null) =>
    assignRows(table?.rows ?? [], infos, (row) => row.cell("plan" as Column), findings);
  const [goalRows, subGoalRows, historyRows] = [rowsOf(goals), rowsOf(subGoals), rowsOf(history)];
  const [signedRows, choiceRows] = [rowsOf(signed), rowsOf(choices)];
  const [reportRows, sealRows] = [rowsOf(reports), rowsOf(seals)];
  const sheetOf = (name: PlanTableName) => findTable(workbook, name)?.sheet ?? "";
  const language: Language = subGoals?.languageOf("criterion") ?? subGoals?.languageOf("goal") ?? goals?.languageOf("goal") ?? "da";

  const plans = infos.map((plan): Plan => {
    const context = { sheet: sheetOf("PlanSubgoals"), info: plan, findings };
    const readSubs = subGoals ? readSubGoals(subGoals, subGoalRows.get(plan) ?? [], context) : new Map<string, never>();
    const hasGoals = goals !== null && goals.rows.length > 0 && goals.has("goal");
    // goals whose rows cannot be told apart may still have weights and ask for less than all
    const decidable = plan.readable && (goals === null || goals.has("goal"));
    const readAll = hasGoals
      ? readGoals(goalRows.get(plan) ?? [], plan.name, readSubs, plan.readable, findings)
      : goalsOfSubGoals(readSubs, decidable);
    const known = new Set(readAll.map((goal) => goal.id));
    for (const [id, [first]] of readSubs) {
      if (!known.has(id)) findings.issue("goalUnknown", plan.name, first!.place, id);
    }
    const current = { goals: goalRows.get(plan) ?? [], subGoals: subGoalRows.get(plan) ?? [] };
    const found = findChangesSinceSigned(signedRows.get(plan) ?? [], current, readAll, language);
    const changesSinceSigned = found.length === 0 ? [] : withReasons(found, readAmendments(workbook, plan.name, language));
    for (const change of changesSinceSigned) findings.notice("changedSinceSigned", plan.name, change.place, changeText(change));
    const day = asOf ?? plan.asOf ?? today;
    if (day !== today) findings.notice(day < today ? "asOfInThePast" : "asOfInTheFuture", plan.name, null);
    const read: Plan = {
      ...plan,
      asOf: day,
      language,
      goals: readAll,
      history: readHistory(historyRows.get(plan) ?? [], readAll, { ...context, sheet: sheetOf("PlanHistory") }),
      choices: readChoices(choiceRows.get(plan) ?? [], plan.name),
      changesSinceSigned,
    };
    for (const choice of read.choices) {
      if (followsChoice(choice, read) === false)
        findings.notice("choiceNotFollowed", plan.name, choice.place, `${choice.topic}: ${choice.chosen}`);
    }
    return read;
  });
  const made = infos.flatMap((plan) => readReports(reportRows.get(plan) ?? [], plan.name, readScores(sealRows.get(plan) ?? [], plan.name)));
  return { plans, reports: made, ...findings };
}

/** The plans of PlanInfo; without it, those the other tables name, or the one that needs no name. */
function plansIn(infos: readonly PlanInfo[], tables: readonly (ReadTable<"plan" | "goal"> | null)[]): readonly PlanInfo[] {
  const names = new Map<string, string>();
  for (const table of tables) {
    for (const row of table?.rows ?? []) {
      const name = textOf(row.cell("plan"));
      if (name !== "" && !names.has(planKey(name))) names.set(planKey(name), name);
    }
  }
  const [only] = infos;
  // a single unnamed row of PlanInfo describes the one plan the other tables name
  if (infos.length === 1 && only!.name === "" && names.size === 1) return [{ ...only!, name: [...names.values()][0]! }];
  if (infos.length > 0) return infos;
  return names.size === 0 ? [unnamedPlan] : [...names.values()].map((name) => ({ ...unnamedPlan, name }));
}

/** Gives each row to its plan. A blank Plan belongs to the only plan; with several it is an issue, as is a name no plan has. */
function assignRows<Column extends string>(
  rows: readonly Row<Column>[],
  infos: readonly PlanInfo[],
  planIn: (row: Row<Column>) => Cell | null,
  findings: Findings,
): ReadonlyMap<PlanInfo, readonly Row<Column>[]> {
  const owned = new Map<PlanInfo, Row<Column>[]>(infos.map((info) => [info, []]));
  for (const row of rows) {
    const name = readText(planIn(row), null, findings);
    if (name === null) continue;
    const owner = name === "" ? (infos.length === 1 ? infos[0] : undefined) : infos.find((info) => planKey(info.name) === planKey(name));
    if (owner) owned.get(owner)!.push(row);
    else findings.issue(name === "" ? "planMissing" : "planUnknown", null, planIn(row)?.place ?? row.place, name);
  }
  return owned;
}

/** Excel gives a copied table its old name with a number behind. */
function findCopies(names: readonly string[], findings: Findings): void {
  for (const name of names) {
    const original = /^(.+?)_?\d+$/u.exec(name)?.[1];
    if (original !== undefined && planTableNames.some((table) => sameName(table, original)))
      findings.issue("tableCopied", null, null, name);
  }
}
