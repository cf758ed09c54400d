import { addressOf } from "../sheet/cellBox";
import { unfinishedPage } from "../sheet/change";
import { readSealsOf } from "../sheet/readSeals";
import type { Workbook } from "../sheet/workbook";

/** A hidden sheet that stayed behind where Excel stopped while it was being made. */
export interface Leftover {
  readonly sheet: string;
  /** whether something rests on it: it holds a table, or the report of a seal that is registered */
  readonly isNeeded: boolean;
}

/** What unfinished reports and plans have left behind in a workbook. */
export async function findLeftovers({
  readOutline,
  readTables,
  readCells,
}: Pick<Workbook, "readOutline" | "readTables" | "readCells">): Promise<readonly Leftover[]> {
  const { sheets, tables } = await readOutline();
  const left = sheets.filter(({ name, isHidden }) => isHidden && name.startsWith(unfinishedPage));
  if (left.length === 0) return [];
  const seals = readSealsOf(await readTables(["PlanSeals"]));
  const filled = left.filter(({ used }) => used !== null);
  const blocks = filled.length === 0 ? [] : await readCells(filled.map(({ name, used }) => addressOf(name, used!)));
  return left.map(({ name }) => {
    const block = blocks[filled.findIndex((each) => each.name === name)];
    const isSealed = block?.values.some((row) => row.some((value) => seals.has(String(value)))) === true;
    return { sheet: name, isNeeded: isSealed || tables.some(({ sheet }) => sheet === name) };
  });
}
