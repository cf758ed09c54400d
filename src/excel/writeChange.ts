import type { ChangeOutcome, WorkbookChange } from "../sheet/change";
import { freeName } from "../sheet/freeName";
import { WorkbookError } from "../sheet/workbook";
import { addRows } from "./addRows";
import { addHidden, removeHidden } from "./hiddenSheets";
import { fillSheet } from "./fillSheet";
import { makePage } from "./makePage";
import { prepareChange, type ReadyChange } from "./prepareChange";
import { takeBack } from "./takeBack";

/**
 * Reads what the change rests on, and writes only where all of it still holds. New sheets are added hidden, and a page is filled there,
 * before anything that is there is touched; that takes a while, so all is read again before the last call, which touches the rest and
 * shows them. Excel stops at the first thing it refuses and keeps what came before: that is then taken back.
 */
export async function writeChange(context: Excel.RequestContext, change: WorkbookChange): Promise<ChangeOutcome> {
  const { page, sheets = [] } = change;
  const first = await prepareChange(context, change);
  if (first.kind !== "ready") return first;
  const ids = await addHidden(context, sheets.length + (page === undefined ? 0 : 1));
  let hasCharts = true;
  let ready: Awaited<ReturnType<typeof prepareChange>> = first;
  let names: readonly string[] = [];
  try {
    if (page !== undefined) hasCharts = await makePage(context, page, ids.at(-1)!);
    if (ids.length > 0) ready = await prepareChange(context, change);
    if (ready.kind === "ready") names = write(context, change, ready, ids);
  } catch (error) {
    await removeHidden(ids, error);
    throw error;
  }
  if (ready.kind !== "ready") {
    await removeHidden(ids);
    return ready;
  }
  try {
    await context.sync();
  } catch (error) {
    const { cells, rooms } = ready;
    try {
      // all of it can be done twice
      await takeBack(cells, ids, rooms).catch(() => takeBack(cells, ids, rooms));
    } catch (cause) {
      throw new WorkbookError("halfWritten", { cause });
    }
    throw error;
  }
  return { kind: "written", sheets: names, ...(hasCharts ? {} : { withoutCharts: true }) };
}

/** Nothing is sent yet. @param ids of the new sheets, the page's last  @returns the names they get */
function write(
  { workbook: { worksheets } }: Excel.RequestContext,
  { page, sheets = [], removed = [], shown = [] }: WorkbookChange,
  { cells, rooms, taken }: ReadyChange,
  ids: readonly string[],
): readonly string[] {
  // before any row is put in, which may move them
  for (const { range, newFormat, written } of cells) {
    if (newFormat !== null) range.numberFormat = [[newFormat]];
    range.formulas = [[written]];
  }
  rooms.forEach(addRows);
  const names: string[] = [];
  for (const { name } of sheets) names.push(freeName(name, new Set([...taken, ...names.map((each) => each.toLowerCase())])));
  sheets.forEach((sheet, index) => fillSheet(worksheets.getItem(ids[index]!), sheet));
  // one that somebody has taken away already is gone as it should be
  for (const name of removed) if (taken.has(name.toLowerCase())) worksheets.getItem(name).delete();
  for (const name of shown) worksheets.getItem(name).visibility = Excel.SheetVisibility.visible;
  if (page !== undefined) names.push(page.name);
  // last: until then a sheet that stays behind is known by its name
  names.forEach((name, index) => {
    const sheet = worksheets.getItem(ids[index]!);
    sheet.name = name;
    sheet.visibility = Excel.SheetVisibility.visible;
  });
  return names;
}
