import type { Language } from "../plan/plan";
import { wordsFor } from "../i18n/wordsFor";
import type { NewCell } from "../sheet/change";
import { idCell, textCell } from "../sheet/newCell";
import { dayCell, figureCell, yearCell } from "./newCell";
import type { PlanFile } from "./planFile";
import { betweenReadings } from "../sheet/readChoices";
import type { WrittenTable } from "./tableColumns";

/** Cells by the code's name for their column; columns left out stay blank. */
export type PlanRow = Readonly<Record<string, NewCell>>;
export type PlanRows = Readonly<Record<WrittenTable, readonly PlanRow[]>>;

/** The rows a plan takes in each table, but for their formulas. Every row names its plan, so that others can join. */
export function planRows(file: PlanFile, languageOf: (table: WrittenTable) => Language): PlanRows {
  const plan = textCell(file.plan);
  const wordsOf = (table: WrittenTable) => wordsFor(languageOf(table));
  const criterionOf = new Map(file.goals.flatMap(({ subGoals }) => subGoals.map(({ id, criterion }) => [id, criterion])));
  return {
    PlanInfo: [
      {
        plan,
        institution: textCell(file.institution),
        year: yearCell(file.year),
        start: dayCell(file.start),
        end: dayCell(file.end),
        signed: dayCell(file.signed),
        reportDays: { value: file.reportDays, numberFormat: "0" },
      },
    ],
    PlanGoals: file.goals.map(({ id, title, group, requires, weight, comment }) => ({
      plan,
      goal: idCell(id),
      title: textCell(title),
      group: textCell(group),
      requires: textCell(wordsOf("PlanGoals").requires(requires)),
      weight: weight === null ? null : { value: weight },
      comment: textCell(comment),
    })),
    PlanSubgoals: file.goals.flatMap((goal) =>
      goal.subGoals.map((subGoal) => ({
        plan,
        goal: idCell(goal.id),
        subGoal: ownId(goal.id, subGoal.id),
        text: textCell(subGoal.text),
        criterion: textCell(wordsOf("PlanSubgoals").criterion(subGoal.criterion)),
        target: figureCell(subGoal.target, subGoal.criterion),
        comparedWith: figureCell(subGoal.comparedWith),
        unit: textCell(subGoal.unit),
        due: dayCell(subGoal.due),
        evidence: textCell(subGoal.evidence),
        owner: textCell(subGoal.owner),
        source: textCell(subGoal.source),
      })),
    ),
    PlanChoices: file.choices.map((choice) => ({
      plan,
      topic: textCell(choice.topic),
      place: textCell(choice.place),
      readings: textCell(choice.readings.join(betweenReadings)),
      chosen: textCell(choice.chosen),
      decidedBy: textCell(choice.decidedBy),
      decidedOn: dayCell(choice.decidedOn),
      why: textCell(choice.why),
    })),
    PlanHistory: file.history.map((row) => ({
      plan,
      goal: idCell(row.goal),
      subGoal: ownId(row.goal, row.subGoal),
      year: yearCell(row.year),
      target: figureCell(row.target, criterionOf.get(row.subGoal)),
      comparedWith: figureCell(row.comparedWith),
      result: figureCell(row.result),
    })),
  };
}

/** The only sub-goal of goal 7 has no id of its own: 7 beside 7 would be read as 7.7. */
function ownId(goal: string, subGoal: string): NewCell {
  return subGoal === goal && !goal.includes(".") ? null : idCell(subGoal);
}

/** What the columns with formulas ask: about the row's own id and plan, so that rows can be moved, sorted and copied. */
export function formulasOf(table: WrittenTable, row: PlanRow, name: string, headerOf: (column: string) => string | undefined): PlanRow {
  if (table === "PlanInfo" || table === "PlanChoices") return {};
  const cell = (column: string) => `${name}[[#This Row],[${escaped(headerOf(column) ?? column)}]]`;
  const id = cell((row["subGoal"] ?? null) !== null && headerOf("subGoal") !== undefined ? "subGoal" : "goal");
  const about = `${id},${cell("plan")}`;
  switch (table) {
    case "PlanGoals":
      return {
        status: { formula: `=PLAN.STATUS(${about})` },
        // undecided is #N/A, which would fill the column for most of the year; the verdict stands beside it
        points: { formula: `=IFNA(PLAN.POINTS(${about}),"")`, numberFormat: "0.0" },
        explanation: { formula: `=PLAN.EXPLAIN(${about})` },
      };
    case "PlanSubgoals":
      return { status: { formula: `=PLAN.STATUS(${about})` }, explanation: { formula: `=PLAN.EXPLAIN(${about})` } };
    case "PlanHistory":
      return { status: { formula: `=PLAN.STATUS(${about},${cell("year")})` } };
  }
}

/** A header inside a formula: these signs have a meaning there. */
function escaped(header: string): string {
  return header.replace(/[[\]#'@]/gu, "'$&");
}
