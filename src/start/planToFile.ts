import { isoDay } from "../plan/day";
import type { Issue } from "../plan/issue";
import type { Goal, HistoryRow, Plan, SubGoal } from "../plan/plan";
import { type ColumnOf } from "../sheet/planTables";
import { readPlans } from "../sheet/readPlans";
import type { Row } from "../sheet/readTable";
import { rowsByNumber } from "../sheet/tableRows";
import { isEmptyText } from "../sheet/readEntry";
import type { WorkbookTables } from "../sheet/workbook";
import { type IsoDay, type PlanFile, type PlanFileHistory, type PlanFileSubGoal, type PrintedFigure } from "./planFile";
import { type PlanFileProblem, PlanFileProblems } from "./planFileProblem";
import { printedIn } from "./printed";
import { readPlanFile } from "./readPlanFile";
import { writePlanFile } from "./writePlanFile";

/** A cell that is the workbook's own: a formula, or something nobody can read. */
export interface NotInFile {
  readonly id: string;
  /** the header as it stands in the workbook */
  readonly column: string;
  readonly content: string;
}

export type PlanExport =
  | {
      readonly kind: "file";
      readonly file: PlanFile;
      readonly plan: Plan;
      readonly notInFile: readonly NotInFile[];
      /** what could not be read in the plan's tables, and is therefore not in the file either */
      readonly issues: readonly Issue[];
    }
  | { readonly kind: "refused"; readonly problems: readonly PlanFileProblem[] };

/**
 * The plan of a workbook as a plan file: what was agreed, without the year's results.
 *
 * @param tables all plan tables, PlanChoices included
 * @returns null where the workbook has no plan of that name any more
 */
export function planToFile(tables: WorkbookTables, name: string): PlanExport | null {
  // no verdict depends on the day here
  const { plans, issues } = readPlans(tables, { today: 0 });
  const plan = plans.find((each) => each.name === name);
  if (plan === undefined) return null;
  const notInFile: NotInFile[] = [];
  const subGoalRows = rowsByNumber(tables, "PlanSubgoals");
  const historyRows = rowsByNumber(tables, "PlanHistory");
  const problems = new PlanFileProblems();
  const goals = plan.goals.map((goal, index) => ({
    ...goalOf(goal),
    subGoals: goal.subGoals.map((subGoal, at) => {
      if (subGoal.criterion === null) problems.add("keyMissing", `goals[${String(index)}].subGoals[${String(at)}].criterion`, subGoal.id);
      return subGoalOf(subGoal, subGoalRows.get(subGoal.place.row) ?? null, plan, notInFile);
    }),
  }));
  const file: PlanFile = {
    plan: plan.name === "" ? nameFor(plan) : plan.name,
    institution: plan.institution,
    year: plan.year,
    start: isoOrNull(plan.start),
    end: isoOrNull(plan.end),
    signed: isoOrNull(plan.signed),
    reportDays: plan.reportDays,
    language: plan.language,
    goals,
    history: plan.history.map((row) => historyOf(row, historyRows.get(row.place.row) ?? null, plan, notInFile)),
    choices: plan.choices.map(({ topic, about, readings, chosen, decidedBy, decidedOn, why }) => ({
      ...{ topic, place: about, readings, chosen, decidedBy, why },
      decidedOn: decidedOn === null ? null : isoDay(decidedOn),
    })),
  };
  if (problems.found.length > 0) return { kind: "refused", problems: problems.found };
  // what is given out can be taken in again
  const reading = readPlanFile(writePlanFile(file));
  if (reading.kind === "refused") return reading;
  return { kind: "file", file, plan, notInFile, issues: issues.filter((issue) => issue.plan === null || issue.plan === name) };
}

/** A workbook's only plan may do without a name; a file may not. */
function nameFor({ institution, year }: Plan): string {
  return [institution, year].filter((part) => part !== "" && part !== null).join(" ");
}

function goalOf({ id, title, group, requires, weight, comment }: Goal) {
  return { id, title, group, requires, weight: weight === null ? null : weight.toNumber(), comment };
}

function subGoalOf(subGoal: SubGoal, row: Row<ColumnOf<"PlanSubgoals">> | null, plan: Plan, notInFile: NotInFile[]): PlanFileSubGoal {
  const { id, text, criterion, unit, owner, source, evidence } = subGoal;
  const figure = (column: "target" | "comparedWith") => figureIn(row, column, id, plan, notInFile);
  // a blank Due stands for the plan's end, whatever that will be
  const due = row?.cell("due")?.value ?? "";
  return {
    id,
    text,
    // a plan without one is refused
    criterion: criterion ?? "assessed",
    target: figure("target"),
    comparedWith: figure("comparedWith"),
    unit,
    due: isEmptyText(due) ? null : isoOrNull(subGoal.due),
    owner,
    source,
    evidence,
  };
}

function historyOf(
  { goal, subGoal, year }: HistoryRow,
  row: Row<ColumnOf<"PlanHistory">> | null,
  plan: Plan,
  notInFile: NotInFile[],
): PlanFileHistory {
  const figure = (column: "target" | "comparedWith" | "result") => figureIn(row, column, `${subGoal} ${String(year)}`, plan, notInFile);
  return { goal, subGoal, year, target: figure("target"), comparedWith: figure("comparedWith"), result: figure("result") };
}

function figureIn<Column extends string>(
  row: Row<Column> | null,
  column: Column,
  id: string,
  { language }: Plan,
  notInFile: NotInFile[],
): PrintedFigure | null {
  const cell = row?.cell(column) ?? null;
  const content = printedIn(cell, language);
  if (content.kind === "printed") return content.figure;
  notInFile.push({ id, column: cell!.place.column, content: content.text });
  return null;
}

function isoOrNull(day: number | null): IsoDay | null {
  return day === null ? null : isoDay(day);
}
