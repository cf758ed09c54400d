import type { GoalEvaluation, Score, SubGoalEvaluation } from "../evaluate/evaluation";
import { evaluateWorkbook, type ReadWorkbook } from "../live/evaluateWorkbook";
import type { Day } from "../plan/day";
import { boxOf, splitAddress } from "../sheet/cellBox";
import { isDateFormat } from "../sheet/readDate";
import { planTableNames } from "../sheet/planTables";
import type { CellBlock, CellValue, WorkbookTables } from "../sheet/workbook";

/** A cell of the plan as it would be. */
export interface TriedCell {
  /** "Resultatplan!H12" */
  readonly address: string;
  readonly formula: string;
  readonly value: CellValue;
  readonly numberFormat: string | null;
}

/** What would come of it, with nothing written. */
export interface Trial {
  readonly subGoal: SubGoalEvaluation;
  readonly goal: GoalEvaluation;
  readonly score: Score | null;
}

/**
 * Evaluates the plan as if some of its cells held something else.
 *
 * @param plan the plan's name, "" where the workbook names none
 * @returns null where the plan or the sub-goal is no longer there, or cells are still being calculated
 */
export async function tryCells(
  workbook: ReadWorkbook,
  cells: readonly TriedCell[],
  { plan, subGoal, today }: { readonly plan: string; readonly subGoal: string; readonly today: Day },
): Promise<Trial | null> {
  const tables = withCells(await workbook.readTables(planTableNames), cells);
  const tried = { readTables: () => Promise.resolve(tables), areBlank: workbook.areBlank };
  const evaluation = (await evaluateWorkbook(tried, { today }))?.plans.find((each) => each.plan.name === plan);
  for (const goal of evaluation?.goals ?? []) {
    const found = goal.subGoals.find((each) => each.subGoal.id === subGoal);
    if (found !== undefined) return { subGoal: found, goal, score: evaluation!.score };
  }
  return null;
}

function withCells({ tables, names }: WorkbookTables, cells: readonly TriedCell[]): WorkbookTables {
  return { names, tables: tables.map((table) => cells.reduce(withCell, table)) };
}

/** The block with one cell changed; the same block where the cell is not in it. */
function withCell<Block extends CellBlock>(block: Block, cell: TriedCell): Block {
  const { sheet, cells } = splitAddress(cell.address);
  const box = boxOf(cells);
  if (box === null || sheet !== block.sheet) return block;
  const [row, column] = [box.top - block.top, box.left - block.left];
  const numberFormat = block.numberFormats[row]?.[column];
  if (numberFormat === undefined) return block;
  const wanted = cell.numberFormat ?? "General";
  const isFree = numberFormat === "General" || numberFormat === "@" || (isDateFormat(wanted) && !isDateFormat(numberFormat));
  return {
    ...block,
    values: replaced(block.values, row, column, cell.value),
    formulas: replaced(block.formulas, row, column, cell.formula),
    numberFormats: isFree ? replaced(block.numberFormats, row, column, wanted) : block.numberFormats,
  };
}

function replaced<Cell>(grid: readonly (readonly Cell[])[], row: number, column: number, cell: Cell): readonly (readonly Cell[])[] {
  return grid.map((cells, index) => (index === row ? cells.map((own, at) => (at === column ? cell : own)) : cells));
}
