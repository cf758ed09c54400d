import type { Inserted, InsertOptions } from "../sheet/workbook";
import { rangeAt } from "./rangeAt";

/** Writes into the active cell after it has been seen to be empty, or into the one whose contents the user has said to replace. */
export async function insertFormula(
  context: Excel.RequestContext,
  formula: string,
  { replace, numberFormat }: InsertOptions,
): Promise<Inserted> {
  const cell = replace === undefined ? context.workbook.getActiveCell() : rangeAt(context, replace);
  cell.load("address,values,formulas,numberFormat");
  await context.sync();
  const { address } = cell;
  if (replace === undefined && [cell.values, cell.formulas].some((cells) => cells[0]?.[0] !== "")) return { kind: "occupied", address };
  const format = formatFor(String(cell.numberFormat[0]?.[0]), numberFormat);
  if (format !== undefined) cell.numberFormat = [[format]];
  cell.formulas = [[formula]];
  await context.sync();
  return { kind: "written", address };
}

/** A cell formatted as text would show the formula itself; any other format was chosen by someone, and stays. */
function formatFor(current: string, wanted: string | undefined): string | undefined {
  if (current === "@") return wanted ?? "General";
  return current === "General" ? wanted : undefined;
}
