import { type Day, dayOf, isPlausibleDay } from "../plan/day";
import type { Figure, SubGoal } from "../plan/plan";
import { countBy } from "./countBy";
import type { Findings } from "./findings";
import type { ColumnOf } from "./planTables";
import { readCriterion } from "./readCriterion";
import { readDay, readEntry, readFigure, readText, textOf } from "./readEntry";
import { readGoalId, readIdCell } from "./readGoals";
import { fullSubGoalId, namesOtherGoal } from "./readId";
import type { PlanInfo } from "./readInfo";
import type { Cell, ReadTable, Row } from "./readTable";

export type SubGoalRow = Row<ColumnOf<"PlanSubgoals">>;

export interface Context {
  readonly sheet: string;
  readonly info: PlanInfo;
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
    const goal = readGoalId(row.cell("goal"), info.name, findings);
    if (goal === null) return [];
    const cell = row.cell("subGoal");
    const own = readIdCell(cell, info.name, findings);
    const elsewhere = namesOtherGoal(goal, own ?? "");
    const id = fullSubGoalId(goal, own ?? "");
    if (elsewhere) findings.issue("subGoalElsewhere", info.name, cell!.place, id);
    return [{ row, goal, unnamed: own === "", readable: own !== null && !elsewhere, id }];
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
    const ofGoal = byGoal.get(goal);
    if (ofGoal) ofGoal.push(subGoal);
    else byGoal.set(goal, [subGoal]);
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
  const word = readText(row.cell("criterion"), info.name, findings);
  const criterion = readCriterion(word ?? "");
  if (criterion === null && word !== null && table.has("criterion")) {
    findings.issue(word === "" ? "criterionMissing" : "criterionUnknown", info.name, row.cell("criterion")?.place ?? row.place, word);
  }
  const figure = (cell: Cell | null) => readFigure(cell, context.sheet, info.name, findings);
  const target = readFigure(row.cell("target"), context.sheet, info.name, findings, true);
  const unit = readText(row.cell("unit"), info.name, findings);
  const ownDue = readDay(row.cell("due"), info.name, findings);
  const targetDay = criterion === "byDate" || criterion === "documented" ? dayIn(target) : null;
  // without a Due the target's date is the due date: what cannot be read there may not be passed over
  const targetUnclear = ownDue === null && targetDay === null && mayHideDue(criterion, target);
  if (targetUnclear && target.entry.kind !== "unreadable")
    findings.issue("targetUnreadable", info.name, target.place, String(row.cell("target")?.value));
  const dueTwice = typeof ownDue === "number" && targetDay !== null && targetDay !== ownDue;
  if (dueTwice) findings.issue("dueTwice", info.name, row.cell("due")?.place ?? null, String(row.cell("target")?.value));
  const due =
    ownDue === "unreadable" || !info.readable
      ? null
      : (ownDue ?? targetDay ?? info.end ?? (info.year === null ? null : dayOf(info.year, 12, 31)));
  if (due === null && ownDue === null && info.readable) findings.issue("dueMissing", info.name, row.cell("due")?.place ?? row.place, id);
  const duePlace = typeof ownDue === "number" ? (row.cell("due")?.place ?? null) : due !== null && targetDay === due ? target.place : null;
  const final = readFinal(row.cell("final"), info.name, findings);
  const decidedOn = readDay(row.cell("decidedOn"), info.name, findings);
  return {
    id,
    text: textOf(row.cell("text")),
    criterion,
    target,
    comparedWith: figure(row.cell("comparedWith")),
    result: figure(row.cell("result")),
    unit: unit ?? "",
    due,
    duePlace,
    final: final === "unreadable" ? null : final,
    evidence: readText(row.cell("evidence"), info.name, findings) ?? "",
    decidedBy: textOf(row.cell("decidedBy")),
    decidedOn: decidedOn === "unreadable" ? null : decidedOn,
    owner: textOf(row.cell("owner")),
    source: textOf(row.cell("source")),
    judgeable:
      identified &&
      criterion !== null &&
      unit !== null &&
      ownDue !== "unreadable" &&
      !dueTwice &&
      !targetUnclear &&
      due !== null &&
      final !== "unreadable" &&
      // without the column it is not known that there is no result
      table.has("result"),
    place: row.cell("subGoal")?.place ?? row.place,
  };
}

/** A number without a date's format counts days as Excel does, as in Due. */
function dayIn({ entry }: Figure): Day | null {
  if (entry.kind === "date") return entry.day;
  const day = entry.kind === "number" ? Math.floor(entry.value.toNumber()) : NaN;
  return isPlausibleDay(day) ? day : null;
}

/** A target of `documented` may be any words, but an error or an impossible date among them may have been its due date. */
function mayHideDue(criterion: SubGoal["criterion"], { entry }: Figure): boolean {
  if (entry.kind === "empty") return false;
  return criterion === "byDate" || (criterion === "documented" && entry.kind === "unreadable");
}

function readFinal(cell: Cell | null, plan: string, findings: Findings): "yes" | "no" | null | "unreadable" {
  const entry = readEntry(cell, plan, findings);
  if (entry.kind === "empty") return null;
  if (entry.kind === "yes" || entry.kind === "no") return entry.kind;
  if (entry.kind !== "unreadable") findings.issue("finalUnreadable", plan, cell?.place ?? null, String(cell?.value));
  return "unreadable";
}
