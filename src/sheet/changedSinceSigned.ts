import type { ChangeSinceSigned, SignedField } from "../plan/changeSinceSigned";
import type { Place } from "../plan/place";
import type { Goal, Language } from "../plan/plan";
import { changeWord } from "./changeWords";
import { Findings } from "./findings";
import { plannedById } from "./plannedById";
import type { ColumnOf } from "./planTables";
import { readCriterion } from "./readCriterion";
import { readEntry, textOf } from "./readEntry";
import { fullSubGoalId, readId } from "./readId";
import { readRequires } from "./readRequires";
import type { Cell, Row } from "./readTable";
import { blankShown, shownCell } from "./shownCell";

type SignedRow = Row<ColumnOf<"PlanSigned">>;
type Cells<Field extends SignedField> = Pick<Row<Field>, "cell" | "place">;
export type FoundChange = Omit<ChangeSinceSigned, "noted">;

/** The plan's own rows, which the signed ones are held against. */
export interface CurrentRows {
  readonly goals: readonly Row<ColumnOf<"PlanGoals">>[];
  readonly subGoals: readonly Row<ColumnOf<"PlanSubgoals">>[];
}

const ofGoals = ["requires", "weight"] as const;
const ofSubGoals = ["criterion", "target", "due"] as const;

/**
 * Compares the plan with what was signed: each cell that differs, and each goal and sub-goal that is new or gone. Of a target that is a
 * formula the formula was signed, not its value. A plan of which nothing was signed has no changes.
 *
 * @param language of the plan, in which the cells are shown
 */
export function findChangesSinceSigned(
  signed: readonly SignedRow[],
  current: CurrentRows,
  goals: readonly Goal[],
  language: Language,
): readonly FoundChange[] {
  if (signed.length === 0) return [];
  const goalRows = byRow(current.goals);
  const subGoalRows = byRow(current.subGoals);
  const planned = plannedById(goals);
  const rows = signed.flatMap((row) => {
    const [goal, own] = [idIn(row.cell("goal")), idIn(row.cell("subGoal"))];
    return goal === "" ? [] : [{ row, goal, own }];
  });
  const dividedGoals = new Set(rows.flatMap(({ goal, own }) => (own === "" ? [] : [goal])));
  const signedIds = new Set<string>();
  const changes: FoundChange[] = [];
  const summary = <Field extends SignedField>(row: Cells<NoInfer<Field>> | undefined, fields: readonly Field[]) =>
    joined(fields.map((field) => shown(field, row?.cell(field) ?? null, language)));
  const whole = (what: "added" | "removed", goal: string, subGoal: string, content: string, place: Place) => {
    const [old, now] = what === "added" ? [blankShown, content] : [content, blankShown];
    changes.push({ what, goal, subGoal, column: "", old, new: now, place });
  };

  for (const { row, goal, own } of rows) {
    // the goal's row stands for its only sub-goal, too, where that has the goal's id
    const id = own === "" ? (dividedGoals.has(goal) ? null : goal) : fullSubGoalId(goal, own);
    if (own === "") signedIds.add(goal);
    if (id !== null) signedIds.add(subGoalKey(goal, id));
    const found = planned.get(goal);
    if (own === "" && found === undefined) {
      // without rows of goals, those of its sub-goals tell it
      if (current.goals.length > 0 || id !== null) whole("removed", goal, "", summary(row, [...ofGoals, ...ofSubGoals]), row.place);
      continue;
    }
    const subGoal = id === null ? undefined : found?.subGoals.get(id);
    if (id !== null && subGoal === undefined && (own !== "" || summary(row, ofSubGoals) !== blankShown))
      whole("removed", goal, id, summary(row, ofSubGoals), row.place);
    const compare = <Field extends SignedField>(field: Field, now: Cells<NoInfer<Field>>) => {
      const [then, cell] = [row.cell(field), now.cell(field)];
      if (then === null || sameContent(field, then, cell)) return;
      const place = cell?.place ?? now.place;
      const column = place.column === "" ? changeWord(field, language) : place.column;
      const old = shown(field, then, language);
      changes.push({ what: field, goal, subGoal: isOfGoal(field) ? "" : id!, column, old, new: shown(field, cell, language), place });
    };
    // without PlanGoals a goal stands where its first sub-goal does
    const goalRow = found?.goal.place.table === "PlanGoals" ? goalRows.get(found.goal.place.row) : undefined;
    if (own === "" && goalRow !== undefined) for (const field of ofGoals) compare(field, goalRow);
    const subGoalRow = subGoal && subGoalRows.get(subGoal.place.row);
    if (subGoalRow !== undefined) for (const field of ofSubGoals) compare(field, subGoalRow);
  }

  for (const [id, { goal, subGoals }] of planned) {
    const isNew = goal.place.table === "PlanGoals" && !signedIds.has(id) && !dividedGoals.has(id);
    const goalRow = goalRows.get(goal.place.row);
    const only = subGoals.get(id);
    if (isNew) {
      const said = joined([summary(goalRow, ofGoals), summary(only && subGoalRows.get(only.place.row), ofSubGoals)]);
      whole("added", id, "", said, goal.place);
    }
    for (const [own, { place }] of subGoals) {
      if (signedIds.has(subGoalKey(id, own)) || (isNew && own === id)) continue;
      whole("added", id, own, summary(subGoalRows.get(place.row), ofSubGoals), place);
    }
  }
  return distinct(changes);
}

function joined(texts: readonly string[]): string {
  const said = texts.filter((text) => text !== blankShown);
  return said.length === 0 ? blankShown : said.join(" · ");
}

function isOfGoal(field: SignedField): boolean {
  return ofGoals.some((each) => each === field);
}

function subGoalKey(goal: string, id: string): string {
  return `${goal} ${id}`;
}

/** What is signed twice is changed once. */
function distinct(changes: readonly FoundChange[]): readonly FoundChange[] {
  return [...new Map(changes.map((change) => [JSON.stringify([change.what, change.goal, change.subGoal, change.old]), change])).values()];
}

function idIn(cell: Cell | null): string {
  return cell === null ? "" : (readId(cell.value) ?? "");
}

function byRow<Column extends string>(rows: readonly Row<Column>[]): ReadonlyMap<number, Row<Column>> {
  return new Map(rows.map((row) => [row.place.row, row]));
}

/** @param now null where the plan no longer has the column */
function sameContent(field: SignedField, then: Cell, now: Cell | null): boolean {
  if (field === "target" && now !== null && now.formula !== "") return signedTarget(then) === now.formula;
  const [before, after] = [textOf(then), textOf(now)];
  if (before === after) return true;
  if (now === null) return false;
  const same = <Value>(read: (text: string) => Value | null) => {
    const [a, b] = [read(before), read(after)];
    return a !== null && JSON.stringify(a) === JSON.stringify(b);
  };
  if (field === "criterion") return same(readCriterion);
  if (field === "requires") return same(readRequires);
  // what is unreadable is reported where it is read, not again here
  const quiet = new Findings();
  const content = (cell: Cell) =>
    JSON.stringify(readEntry(cell, null, quiet, field === "target"), (key, value: unknown) => (key === "percent" ? undefined : value));
  return content(then) === content(now);
}

/** A target that was a formula was signed as its text, which a cell in text format holds. */
function signedTarget(then: Cell): string {
  return then.formula === "" ? String(then.value).trim() : then.formula;
}

function shown(field: SignedField, cell: Cell | null, language: Language): string {
  if (cell === null) return blankShown;
  return field === "target" && cell.formula !== "" ? cell.formula : shownCell(cell, language);
}
