import { type CellChange, type ChangeOutcome, unfinishedPage, type WorkbookChange } from "../sheet/change";
import { freeName } from "../sheet/freeName";
import { isDateFormat } from "../sheet/readDate";
import { type CellValue, WorkbookError } from "../sheet/workbook";
import { addRows, askRoom, hasRoom, removeRows, type RoomBelow } from "./addRows";
import { addSheet } from "./addSheet";
import { contentOf, formatOf } from "./newCells";
import { makePage } from "./makePage";
import { type HeldCell, putBack } from "./putBack";
import { rangeAt } from "./rangeAt";
import { supports } from "./supports";

/**
 * Reads what the change rests on, and writes only where all of it still holds: one round trip to read, one to write. Excel stops at the
 * first thing it refuses and keeps what came before: that is then taken back. A page is made before, on a hidden sheet of its own, and
 * shown by the same last call that touches what was there.
 */
export async function writeChange(context: Excel.RequestContext, change: WorkbookChange): Promise<ChangeOutcome> {
  const { page, sheets: newSheets = [], rows = [], cells = [], removed = [] } = change;
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected,items/protection/options");
  protection.load("protected");
  const rooms = rows.map((added) => askRoom(tables.getItem(added.table), added));
  const current = cells.map(({ address }) => {
    const range = rangeAt(context, address).load("values,formulas,numberFormat");
    return { range, sheet: range.worksheet.load("name"), protection: range.format.protection.load("locked") };
  });
  await context.sync();

  const protectedSheets = new Map(
    worksheets.items.flatMap(({ name, protection: { protected: isProtected, options } }) => (isProtected ? [[name, options]] : [])),
  );
  const formats = cells.map((cell, index) => {
    const { range, sheet } = current[index]!;
    return formatFor(range, cell, protectedSheets.get(sheet.name)?.allowFormatCells !== false);
  });
  const isRefused =
    ((page !== undefined || newSheets.length > 0 || removed.length > 0) && protection.protected) ||
    // a table takes no rows on a protected sheet, whatever is unlocked
    rooms.some(({ sheet }) => protectedSheets.has(sheet.name)) ||
    current.some(({ sheet, protection: { locked } }, index) => {
      const options = protectedSheets.get(sheet.name);
      return options !== undefined && (locked !== false || (formats[index] !== null && options.allowFormatCells !== true));
    });
  if (isRefused) throw new WorkbookError("protected");
  const changed = cells.find(({ before }, index) => current[index]!.range.formulas[0]![0] !== before);
  if (changed !== undefined) return { kind: "changedMeanwhile", address: changed.address };
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  if (page !== undefined && taken.has(page.name.toLowerCase())) return { kind: "changedMeanwhile", address: page.name };
  // somebody may have taken a hidden sheet into use
  const shown = removed.find((name) => worksheets.items.some((sheet) => sheet.name === name && sheet.visibility === "Visible"));
  if (shown !== undefined) return { kind: "changedMeanwhile", address: shown };
  const narrow = rooms.find((room) => !hasRoom(room));
  if (narrow !== undefined) return { kind: "noRoom", table: narrow.added.table };

  // a table with a totals row gets its rows in another way
  if (rooms.some(({ table }) => !table.showTotals) && !supports("1.13")) throw new WorkbookError("tooOld");

  const held = cells.map((cell, index) => heldBefore(current[index]!.range, cell));
  const made = page === undefined ? null : await makePage(context, page, freeName(unfinishedPage, taken));
  // before any row is put in, which may move them
  cells.forEach((_, index) => {
    const { range } = current[index]!;
    const format = formats[index]!;
    if (format !== null) range.numberFormat = [[format]];
    range.formulas = [[held[index]!.written]];
  });
  rooms.forEach(addRows);
  const names: string[] = [];
  for (const sheet of newSheets) {
    const name = freeName(sheet.name, taken);
    taken.add(name.toLowerCase());
    names.push(name);
    addSheet(context, sheet, name);
  }
  for (const name of removed) worksheets.getItem(name).delete();
  if (page !== undefined && made !== null) {
    const sheet = worksheets.getItem(made.id);
    sheet.name = page.name;
    sheet.visibility = Excel.SheetVisibility.visible;
  }
  try {
    await context.sync();
  } catch (error) {
    try {
      // the page by its id: its name may be another sheet's by now
      await takeBack(held, made === null ? names : [...names, made.id], rooms);
    } catch (cause) {
      throw new WorkbookError("halfWritten", { cause });
    }
    throw error;
  }
  if (page !== undefined) names.push(page.name);
  return { kind: "written", sheets: names, ...(made?.hasCharts === false ? { withoutCharts: true } : {}) };
}

function heldBefore({ values, formulas, numberFormat }: Excel.Range, { address, after }: CellChange): HeldCell {
  return {
    address,
    value: values[0]![0] as CellValue,
    formula: formulas[0]![0] as CellValue,
    numberFormat: String(numberFormat[0]![0]),
    written: after === null ? "" : contentOf(after),
  };
}

/**
 * The number format an existing cell is given for what comes into it; null where its own stays.
 *
 * @param isFree whether cells may be formatted: else only what the content would not be itself without
 */
function formatFor(range: Excel.Range, { after }: CellChange, isFree: boolean): string | null {
  const format = formatOf(after);
  const [[current]] = range.numberFormat as [[string]];
  // any other format was chosen by someone, and stays; but a day shown as a number would be read as one
  const hidesDate = format !== null && isDateFormat(format) && !isDateFormat(current);
  if (current !== "@" && current !== "General" && !hidesDate) return null;
  const wanted = format ?? "General";
  const isNeeded = isFree || current === "@" || wanted === "@" || isDateFormat(wanted);
  return wanted === current || !isNeeded ? null : wanted;
}

/** Sheets and rows that were added are removed, cells get back what they held. */
async function takeBack(cells: readonly HeldCell[], sheets: readonly string[], rooms: readonly RoomBelow[]): Promise<void> {
  await Excel.run(async (context) => {
    const added = sheets.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    const grown = rooms.map(({ added: { table } }) => context.workbook.tables.getItem(table).getRange().load("rowCount"));
    await context.sync();
    rooms.forEach((room, index) => {
      if (grown[index]!.rowCount > room.range.rowCount) removeRows(context, room);
    });
    for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    await putBack(context, cells);
  });
}
