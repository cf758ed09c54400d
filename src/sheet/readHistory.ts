import type { Goal, HistoryRow } from "../plan/plan";
import { isPlanYear } from "../plan/reportDue";
import { countBy } from "./countBy";
import { plannedById } from "./plannedById";
import type { ColumnOf } from "./planTables";
import { readEntry, readFigure } from "./readEntry";
import { readGoalId, readIdCell } from "./readGoals";
import { fullSubGoalId } from "./readId";
import type { Context } from "./readSubGoals";
import type { Row } from "./readTable";

/** The printed results of earlier years. A row for a sub-goal the plan does not have is an issue and left out. */
export function readHistory(
  rows: readonly Row<ColumnOf<"PlanHistory">>[],
  goals: readonly Goal[],
  context: Context,
): readonly HistoryRow[] {
  const { info, findings, sheet } = context;
  const planned = plannedById(goals);
  const read = rows.flatMap((row) => {
    const goal = readGoalId(row.cell("goal"), info.name, findings);
    if (goal === null) return [];
    const cell = row.cell("subGoal");
    const own = readIdCell(cell, info.name, findings);
    if (own === null) return [];
    const id = fullSubGoalId(goal, own);
    const found = planned.get(goal);
    // a goal with one sub-goal may be named by either id
    const subGoal = found?.subGoals.get(id) ?? (id === goal && found?.goal.subGoals.length === 1 ? found.goal.subGoals[0] : undefined);
    if (subGoal === undefined) {
      findings.issue("historyUnknown", info.name, cell?.place ?? row.place, id);
      return [];
    }
    const yearCell = row.cell("year");
    const yearEntry = readEntry(yearCell, info.name, findings);
    const year = yearEntry.kind === "number" ? yearEntry.value.toNumber() : NaN;
    if (!isPlanYear(year)) {
      if (yearEntry.kind !== "unreadable")
        findings.issue("yearUnreadable", info.name, yearCell?.place ?? row.place, String(yearCell?.value ?? ""));
      return [];
    }
    const figure = (column: "target" | "comparedWith" | "result") =>
      readFigure(row.cell(column), sheet, info.name, findings, column === "target");
    return [
      {
        goal,
        subGoal: subGoal.id,
        year,
        target: figure("target"),
        comparedWith: figure("comparedWith"),
        result: figure("result"),
        place: row.place,
      },
    ];
  });
  const key = ({ subGoal, year }: Pick<HistoryRow, "subGoal" | "year">) => `${String(year)} ${subGoal}`;
  const rowsWith = countBy(read.map(key));
  return read.map((row) => {
    const twice = rowsWith.get(key(row))! > 1;
    if (twice) findings.issue("historyTwice", info.name, row.place, row.subGoal);
    return { ...row, judgeable: !twice };
  });
}
