import type { Goal, SubGoal } from "../plan/plan";
import { Findings } from "./findings";
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
  for (const row of signed) {
    const goal = idIn(row.cell("goal"));
    const own = idIn(row.cell("subGoal"));
    if (goal === "") continue;
    const id = fullSubGoalId(goal, own);
    const planned = goals.find((known) => known.id === goal);
    const subGoal = planned?.subGoals.find((known) => known.id === id);
    if (planned === undefined || (own !== "" && subGoal === undefined)) {
      findings.notice("changedSinceSigned", plan, row.place, `${id} → –`);
      continue;
    }
    const compare = (column: Column, now: Cell | null) => {
      const then = row.cell(column);
      if (then === null || now === null || sameContent(column, then, now)) return;
      findings.notice("changedSinceSigned", plan, now.place, `${id} ${now.place.column}: ${shown(then)} → ${shown(now)}`);
    };
    const goalRow = current.goals.find((candidate) => samePlace(candidate.cell("goal"), planned));
    if (own === "" && goalRow) for (const column of ["requires", "weight"] as const) compare(column, goalRow.cell(column));
    const subGoalRow =
      subGoal && current.subGoals.find((candidate) => samePlace(candidate.cell("subGoal") ?? candidate.cell("goal"), subGoal));
    if (subGoalRow) for (const column of ["criterion", "target", "due"] as const) compare(column, subGoalRow.cell(column));
  }
}

function idIn(cell: Cell | null): string {
  return cell === null ? "" : (readId(cell.value) ?? "");
}

function samePlace(cell: Cell | null, { place }: Goal | SubGoal): boolean {
  return cell?.place.table === place.table && cell.place.row === place.row;
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
