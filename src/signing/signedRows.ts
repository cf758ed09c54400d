import type { RowFor } from "../reporting/joinTable";
import type { Day } from "../plan/day";
import type { Plan } from "../plan/plan";
import type { NewCell } from "../sheet/change";
import { dateFormat, idCell, textCell } from "../sheet/newCell";
import { plannedById } from "../sheet/plannedById";
import type { Cell } from "../sheet/readTable";
import { rowsByNumber } from "../sheet/tableRows";
import type { WorkbookTables } from "../sheet/workbook";

export type NewSignedRow = RowFor<"PlanSigned">;

/**
 * A plan's rows for PlanSigned as it stands: a goal's, and below it those of its sub-goals. A sub-goal with the goal's id shares its row.
 * Cells keep their number formats; of a target that is a formula the formula is written, as text.
 */
export function signedRows(tables: WorkbookTables, plan: Plan, signedOn: Day): readonly NewSignedRow[] {
  const goalRows = rowsByNumber(tables, "PlanGoals");
  const subGoalRows = rowsByNumber(tables, "PlanSubgoals");
  const head = { plan: textCell(plan.name), signed: { value: signedOn, numberFormat: dateFormat } };
  return [...plannedById(plan.goals)].flatMap(([id, { goal, subGoals }]): readonly NewSignedRow[] => {
    const own = goal.place.table === "PlanGoals" ? goalRows.get(goal.place.row) : undefined;
    const agreed = [...subGoals].map(([subGoal, { place }]) => {
      const row = subGoalRows.get(place.row);
      const cells = { criterion: copied(row?.cell("criterion")), target: targetCell(row?.cell("target")), due: copied(row?.cell("due")) };
      return { subGoal, cells };
    });
    const only = agreed.length === 1 && agreed[0]!.subGoal === id ? agreed[0]!.cells : null;
    const goalRow = { ...head, goal: idCell(id), requires: copied(own?.cell("requires")), weight: copied(own?.cell("weight")), ...only };
    if (only !== null) return [goalRow];
    return [goalRow, ...agreed.map(({ subGoal, cells }) => ({ ...head, goal: idCell(id), subGoal: idCell(subGoal), ...cells }))];
  });
}

/** What a cell holds, and how it is shown. */
export function copied(cell: Cell | null | undefined): NewCell {
  if (cell == null || String(cell.value).trim() === "") return null;
  const { value, numberFormat } = cell;
  // Excel makes text of a number that is written into the text format
  const isOwn = numberFormat !== "General" && !(typeof value === "number" && numberFormat === "@");
  return isOwn ? { value, numberFormat } : { value };
}

function targetCell(cell: Cell | null | undefined): NewCell {
  return cell != null && cell.formula !== "" ? { value: cell.formula, numberFormat: "@" } : copied(cell);
}
