import { type Day, dayOf } from "../plan/day";
import type { Figure, SubGoal } from "../plan/plan";
import type { Findings } from "./findings";
import type { ColumnOf } from "./planTables";
import { readCriterion } from "./readCriterion";
import { isDateFormat } from "./readDate";
import { readDay, readEntry, readFigure, textOf } from "./readEntry";
import { readGoalId } from "./readGoals";
import { fullSubGoalId, readId } from "./readId";
import type { PlanInfo } from "./readInfo";
import type { Cell, ReadTable, Row } from "./readTable";

export type SubGoalRow = Row<ColumnOf<"PlanSubgoals">>;

/** Whether a cell that holds 0 by formula has only blank sources, or some. */
export type SourceState = "blank" | "partlyBlank";

export interface Context {
  readonly sheet: string;
  readonly info: PlanInfo;
  readonly sources: ReadonlyMap<string, SourceState>;
  readonly findings: Findings;
}

/** The sub-goals of one plan by their goal's id, in the order of the rows. */
export function readSubGoals(
  table: ReadTable<ColumnOf<"PlanSubgoals">>,
  rows: readonly SubGoalRow[],
  context: Context,
): ReadonlyMap<string, readonly SubGoal[]> {
  const { findings, info } = context;
  const named = rows.flatMap((row) => {
    const goal = readGoalId(row.cell("goal"), row, info.name, findings);
    if (goal === null) return [];
    const cell = row.cell("subGoal");
    const own = cell === null ? "" : readId(cell.value, isDateFormat(cell.numberFormat));
    if (own === null) findings.issue("idIsDate", info.name, cell!.place, String(cell!.value));
    return [{ row, goal, unnamed: own === "", readable: own !== null, id: fullSubGoalId(goal, own ?? "") }];
  });
  const rowsOf = countBy(named.map(({ goal }) => goal));
  const rowsWith = countBy(named.map(({ goal, id }) => `${goal}\n${id}`));
  const byGoal = new Map<string, SubGoal[]>();
  for (const { row, goal, unnamed, readable, id } of named) {
    const place = row.cell("subGoal")?.place ?? row.place;
    const missing = unnamed && rowsOf.get(goal)! > 1;
    const twice = !missing && readable && rowsWith.get(`${goal}\n${id}`)! > 1;
    if (missing) findings.issue("subGoalMissing", info.name, place, goal);
    if (twice) findings.issue("subGoalTwice", info.name, place, id);
    const subGoal = readSubGoal(table, row, id, readable && !missing && !twice, context);
    byGoal.set(goal, [...(byGoal.get(goal) ?? []), subGoal]);
  }
  return byGoal;
}

function readSubGoal(
  table: ReadTable<ColumnOf<"PlanSubgoals">>,
  row: SubGoalRow,
  id: string,
  identified: boolean,
  context: Context,
): SubGoal {
  const { findings, info } = context;
  const word = textOf(row.cell("criterion"));
  const criterion = readCriterion(word);
  if (criterion === null && table.has("criterion")) {
    findings.issue(word === "" ? "criterionMissing" : "criterionUnknown", info.name, row.cell("criterion")?.place ?? row.place, word);
  }
  const figure = (cell: Cell | null) => readPlanFigure(cell, context);
  const target = figure(row.cell("target"));
  const ownDue = readDay(row.cell("due"), info.name, findings);
  const targetDay = criterion === "byDate" || criterion === "documented" ? dayIn(target) : null;
  const dueTwice = typeof ownDue === "number" && targetDay !== null && targetDay !== ownDue;
  if (dueTwice) findings.issue("dueTwice", info.name, row.cell("due")?.place ?? null, String(row.cell("target")?.value));
  const due =
    ownDue === "unreadable" || !info.readable
      ? null
      : (ownDue ?? targetDay ?? info.end ?? (info.year === null ? null : dayOf(info.year, 12, 31)));
  if (due === null && ownDue === null && info.readable) findings.issue("dueMissing", info.name, row.cell("due")?.place ?? row.place, id);
  const final = readFinal(row.cell("final"), info.name, findings);
  const decidedOn = readDay(row.cell("decidedOn"), info.name, findings);
  return {
    id,
    text: textOf(row.cell("text")),
    criterion,
    target,
    comparedWith: figure(row.cell("comparedWith")),
    result: figure(row.cell("result")),
    unit: textOf(row.cell("unit")),
    due,
    final: final === "unreadable" ? null : final,
    evidence: textOf(row.cell("evidence")),
    decidedBy: textOf(row.cell("decidedBy")),
    decidedOn: decidedOn === "unreadable" ? null : decidedOn,
    owner: textOf(row.cell("owner")),
    source: textOf(row.cell("source")),
    judgeable: identified && criterion !== null && ownDue !== "unreadable" && !dueTwice && due !== null && final !== "unreadable",
    place: row.cell("subGoal")?.place ?? row.place,
  };
}

/** A figure of the plan; a 0 whose sources are blank is empty, one with some blank sources gets a notice. */
export function readPlanFigure(cell: Cell | null, { sheet, info, sources, findings }: Context): Figure {
  const state = cell === null ? undefined : sources.get(cell.place.cell);
  if (state === "partlyBlank") findings.notice("sourcePartlyBlank", info.name, cell!.place, cell!.formula);
  if (state === "blank") findings.notice("sourceBlank", info.name, cell!.place, cell!.formula);
  return readFigure(cell, sheet, info.name, findings, state === "blank");
}

function dayIn({ entry }: Figure): Day | null {
  return entry.kind === "date" ? entry.day : null;
}

function readFinal(cell: Cell | null, plan: string, findings: Findings): "yes" | "no" | null | "unreadable" {
  const entry = readEntry(cell, plan, findings);
  if (entry.kind === "empty") return null;
  if (entry.kind === "yes" || entry.kind === "no") return entry.kind;
  if (entry.kind !== "unreadable") findings.issue("finalUnreadable", plan, cell?.place ?? null, String(cell?.value));
  return "unreadable";
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
