import type { CellChange, ChangeOutcome, WorkbookChange } from "../sheet/change";
import { isDateFormat } from "../sheet/readDate";
import { type CellValue, WorkbookError } from "../sheet/workbook";
import { askRoom, hasRoom, type RoomBelow } from "./addRows";
import { contentOf, formatOf } from "./newCells";
import type { HeldCell } from "./putBack";
import { rangeAt } from "./rangeAt";
import { supports } from "./supports";

/** What a change rests on, as it is now, and all of it holds. */
export interface ReadyChange {
  readonly kind: "ready";
  readonly cells: readonly (HeldCell & { readonly range: Excel.Range; readonly newFormat: string | null })[];
  readonly rooms: readonly RoomBelow[];
  /** the sheets' names in lower case */
  readonly taken: ReadonlySet<string>;
}

/** Reads what the change rests on, in one round trip. Nothing is written. @throws WorkbookError with the reason Excel will not take it */
export async function prepareChange(
  context: Excel.RequestContext,
  { page, sheets = [], rows = [], cells = [], removed = [], shown = [] }: WorkbookChange,
): Promise<ReadyChange | Exclude<ChangeOutcome, { readonly kind: "written" }>> {
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
    ((page !== undefined || sheets.length + removed.length + shown.length > 0) && protection.protected) ||
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
  const inUse = removed.find((name) => worksheets.items.some((sheet) => sheet.name === name && sheet.visibility === "Visible"));
  if (inUse !== undefined) return { kind: "changedMeanwhile", address: inUse };
  const narrow = rooms.find((room) => !hasRoom(room));
  if (narrow !== undefined) return { kind: "noRoom", table: narrow.added.table };
  // a table with a totals row gets its rows in another way
  if (rooms.some(({ table }) => !table.showTotals) && !supports("1.13")) throw new WorkbookError("tooOld");

  return {
    kind: "ready",
    rooms,
    taken,
    cells: cells.map((cell, index) => {
      const { range } = current[index]!;
      return { ...heldBefore(range, cell), range, newFormat: formats[index]! };
    }),
  };
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
