import type { Goal } from "../plan/plan";
import { Findings } from "./findings";
import { plannedById } from "./plannedById";
import type { ColumnOf } from "./planTables";
import { readCriterion } from "./readCriterion";
import { readEntry, textOf } from "./readEntry";
import { fullSubGoalId, readId } from "./readId";
import { readRequires } from "./readRequires";
import type { Cell, Row } from "./readTable";

type Column = "requires" | "weight" | "criterion" | "target" | "due";
type SignedRow = Row<ColumnOf<"PlanSigned">>;

/** The plan's own rows, which the signed ones are held against. */
export interface CurrentRows {
  readonly goals: readonly Row<ColumnOf<"PlanGoals">>[];
  readonly subGoals: readonly Row<ColumnOf<"PlanSubgoals">>[];
}

/**
 * Compares the plan with what was signed and raises changedSinceSigned at each cell that differs, with old and new.
 * Of a target that is a formula the formula was signed, not its value.
 */
export function findChangesSinceSigned(
  signed: readonly SignedRow[],
  current: CurrentRows,
  goals: readonly Goal[],
  plan: string,
  findings: Findings,
): void {
  const goalRows = byRow(current.goals);
  const subGoalRows = byRow(current.subGoals);
  const planned = plannedById(goals);
  for (const row of signed) {
    const goal = idIn(row.cell("goal"));
    const own = idIn(row.cell("subGoal"));
    if (goal === "") continue;
    const id = fullSubGoalId(goal, own);
    const found = planned.get(goal);
    const subGoal = found?.subGoals.get(id);
    if (found === undefined || (own !== "" && subGoal === undefined)) {
      findings.notice("changedSinceSigned", plan, row.place, `${id} → –`);
      continue;
    }
    const compare = (column: Column, now: Cell | null) => {
      const then = row.cell(column);
      if (then === null || now === null || sameContent(column, then, now)) return;
      findings.notice("changedSinceSigned", plan, now.place, `${id} ${now.place.column}: ${shown(then)} → ${shown(now)}`);
    };
    // without PlanGoals a goal stands where its first sub-goal does
    const goalRow = found.goal.place.table === "PlanGoals" ? goalRows.get(found.goal.place.row) : undefined;
    if (own === "" && goalRow) for (const column of ["requires", "weight"] as const) compare(column, goalRow.cell(column));
    const subGoalRow = subGoal && subGoalRows.get(subGoal.place.row);
    if (subGoalRow) for (const column of ["criterion", "target", "due"] as const) compare(column, subGoalRow.cell(column));
  }
}

function idIn(cell: Cell | null): string {
  return cell === null ? "" : (readId(cell.value) ?? "");
}

function byRow<Column extends string>(rows: readonly Row<Column>[]): ReadonlyMap<number, Row<Column>> {
  return new Map(rows.map((row) => [row.place.row, row]));
}

function sameContent(column: Column, then: Cell, now: Cell): boolean {
  if (textOf(then) === "" && textOf(now) === "") return true;
  if (column === "criterion") return readCriterion(textOf(then)) === readCriterion(textOf(now)) && readCriterion(textOf(now)) !== null;
  if (column === "requires") return JSON.stringify(readRequires(textOf(then))) === JSON.stringify(readRequires(textOf(now)));
  if (column === "target" && now.formula !== "") return shown(then) === now.formula;
  // what is unreadable is reported where it is read, not again here
  const quiet = new Findings();
  const content = (cell: Cell) =>
    JSON.stringify(readEntry(cell, null, quiet, column === "target"), (key, value: unknown) => (key === "percent" ? undefined : value));
  return content(then) === content(now);
}

function shown(cell: Cell): string {
  const content = cell.formula === "" ? String(cell.value).trim() : cell.formula;
  return content === "" ? "–" : content;
}
