import type { Exact } from "../plan/exact";
import { zero } from "../plan/exact";
import type { Goal, SubGoal } from "../plan/plan";
import { countBy } from "./countBy";
import type { Findings } from "./findings";
import type { ColumnOf } from "./planTables";
import { isDateFormat } from "./readDate";
import { isCellError, readEntry, readText, textOf } from "./readEntry";
import { readId } from "./readId";
import { readRequires } from "./readRequires";
import type { Cell, Row } from "./readTable";

const unreadableId = "?";

/** An id as it stands in a cell, "" where there is none; null, with the issue raised, where it is a date or an error. */
export function readIdCell(cell: Cell | null, plan: string | null, findings: Findings): string | null {
  const text = readText(cell, plan, findings);
  if (cell === null || text === null || text === "") return text;
  const id = readId(cell.value, isDateFormat(cell.numberFormat));
  if (id === null) findings.issue("idIsDate", plan, cell.place, String(cell.value));
  return id;
}

/** A goal's id; null, with the issue raised, where the row names none. */
export function readGoalId(cell: Cell | null, plan: string | null, findings: Findings): string | null {
  if (cell === null) return null;
  const id = readIdCell(cell, plan, findings);
  if (id === "") findings.issue("goalMissing", plan, cell.place);
  return id === "" ? null : id;
}

/** The rows of PlanGoals that belong to one plan, as goals with their sub-goals. */
export function readGoals(
  rows: readonly Row<ColumnOf<"PlanGoals">>[],
  plan: string,
  subGoalsOf: ReadonlyMap<string, readonly SubGoal[]>,
  decidable: boolean,
  findings: Findings,
): readonly Goal[] {
  const named = rows.flatMap((row) => {
    const id = readGoalId(row.cell("goal"), plan, findings);
    if (id !== null) return [{ id, row, readable: true }];
    // an error or a date where the id should be hides a goal, which counts; a row without one may be a heading
    return textOf(row.cell("goal")) === "" && !isCellError(row.cell("goal")?.value ?? "")
      ? []
      : [{ id: unreadableId, row, readable: false }];
  });
  const weights = named.map(({ row }) => readWeight(row.cell("weight"), plan, findings));
  const blank = weights.filter((weight) => weight === null).length;
  const partlyBlank = blank > 0 && blank < weights.length;
  if (partlyBlank) {
    const first = named[weights.indexOf(null)]!.row;
    findings.issue("weightsPartlyBlank", plan, first.cell("weight")?.place ?? first.place);
  }
  const noWeight = weights.every((weight) => weight !== null && weight !== "unreadable" && weight.eq(zero));
  if (named.length > 0 && noWeight) findings.issue("weightUnreadable", plan, named[0]!.row.cell("weight")?.place ?? null, "0");
  const weightsReadable = !partlyBlank && !noWeight && !weights.includes("unreadable");
  const rowsWith = countBy(named.map(({ id }) => id));
  return named.map(({ id, row, readable }, index) => {
    const subGoals = subGoalsOf.get(id) ?? [];
    const twice = readable && rowsWith.get(id)! > 1;
    if (twice) findings.issue("goalTwice", plan, row.cell("goal")?.place ?? row.place, id);
    if (readable && subGoals.length === 0) findings.issue("goalWithoutSubGoals", plan, row.cell("goal")?.place ?? row.place, id);
    const words = readText(row.cell("requires"), plan, findings);
    const requires = words === null ? null : readRequires(words);
    if (words !== null && requires === null) findings.issue("requiresUnknown", plan, row.cell("requires")?.place ?? null, words);
    const tooMany = requires?.kind === "atLeast" && requires.count > subGoals.length && subGoals.length > 0;
    if (tooMany) findings.issue("requiresTooMany", plan, row.cell("requires")?.place ?? null, words ?? "");
    const weight = weights[index]!;
    return {
      id,
      title: textOf(row.cell("title")),
      group: textOf(row.cell("group")),
      requires: requires ?? { kind: "all" },
      weight: weight === "unreadable" ? null : weight,
      comment: textOf(row.cell("comment")),
      subGoals,
      judgeable: readable && !twice && requires !== null && !tooMany && weightsReadable && decidable,
      weightsReadable,
      place: row.cell("goal")?.place ?? row.place,
    };
  });
}

function readWeight(cell: Cell | null, plan: string, findings: Findings): Exact | null | "unreadable" {
  const entry = readEntry(cell, plan, findings);
  if (entry.kind === "empty") return null;
  if (entry.kind === "number" && entry.value.gte(zero)) return entry.value;
  if (entry.kind !== "unreadable") findings.issue("weightUnreadable", plan, cell?.place ?? null, String(cell?.value));
  return "unreadable";
}

/** Where the workbook has no PlanGoals: the goals that PlanSubgoals names, in its order. */
export function goalsOfSubGoals(subGoalsOf: ReadonlyMap<string, readonly SubGoal[]>, decidable: boolean): readonly Goal[] {
  return [...subGoalsOf].map(([id, subGoals]) => ({
    id,
    title: "",
    group: "",
    requires: { kind: "all" },
    weight: null,
    comment: "",
    subGoals,
    judgeable: decidable,
    weightsReadable: true,
    place: subGoals[0]!.place,
  }));
}
