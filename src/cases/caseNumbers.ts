import { dayIn } from "../functions/cellArguments";
import { isWord } from "../functions/listRows";
import type { CellBox, WorkbookOutline } from "../sheet/outline";
import { addressOf } from "../sheet/cellBox";
import { sameName } from "../sheet/planTables";
import type { FoundCells } from "../sheet/resolveReference";
import type { CellBlock, CellValue, Workbook } from "../sheet/workbook";

/**
 * Headings of a column that numbers cases. Anything else beside a list may name a person, and is never read: "Sagsbehandler" is
 * none of them.
 */
const numberHeading =
  /^(?:(?:sags?|klage|journal|j|jr|case|file|complaint|reference|ref)?[\s.-]*(?:nr|nummer|no|number|id|reference)|(?:sags?|klage|journal|case)[\s.-]?ident|sag|case)\.?$/iu;
const furthestHeading = 100;

/** A person's number; its month tells it from a case's number that begins with the year. */
const personNumber = /^[0-7]\d(?:0[1-9]|1[0-2])\d{2}[-\s]?\d{4}$/u;
const mostLetters = 6;
const mostSigns = 30;

/**
 * The numbers of the cases in a list, by their row on the sheet. Empty where no column is headed as one.
 *
 * @param received the list's column of days of receipt  @param days what is in it
 * @returns rejects with a WorkbookError where the workbook could not be read
 */
export async function caseNumbers(
  received: FoundCells,
  days: CellBlock,
  outline: WorkbookOutline,
  workbook: Pick<Workbook, "readCells">,
): Promise<ReadonlyMap<number, string>> {
  const { sheet, box } = received;
  const column = tableColumn(received, outline) ?? (await headedColumn(received, days, outline, workbook));
  if (column === null) return new Map();
  const [block] = await workbook.readCells([addressOf(sheet, { ...box, left: column, columns: 1 })]);
  return new Map((block?.values ?? []).flatMap(([value], index) => (isNumber(value) ? [[box.top + index, String(value).trim()]] : [])));
}

function tableColumn({ sheet, box }: FoundCells, { tables }: WorkbookOutline): number | null {
  const table = tables.find((each) => sameName(each.sheet, sheet) && isInside(box, each.box));
  const index = table?.columns.findIndex((heading) => numberHeading.test(heading.trim())) ?? -1;
  return table === undefined || index < 0 ? null : table.box.left + index;
}

function isInside(inner: CellBox, outer: CellBox): boolean {
  return (
    inner.left >= outer.left && inner.left < outer.left + outer.columns && inner.top >= outer.top && inner.top < outer.top + outer.rows
  );
}

/** On sheets without a table: of one row, that of the list's own heading, for the rows beside it may be of cases. */
async function headedColumn(
  { sheet, box }: FoundCells,
  days: CellBlock,
  { sheets }: WorkbookOutline,
  { readCells }: Pick<Workbook, "readCells">,
): Promise<number | null> {
  const used = sheets.find(({ name }) => sameName(name, sheet))?.used ?? box;
  const firstDay = days.values.findIndex(([value]) => dayIn(value) !== null);
  if (firstDay < 0) return null;
  let row = headingRow(days.values.slice(0, firstDay), box.top);
  const top = Math.max(used.top, box.top - furthestHeading);
  if (row === null && top < box.top) {
    const [above] = await readCells([addressOf(sheet, { top, left: box.left, rows: box.top - top, columns: 1 })]);
    row = headingRow(above?.values ?? [], top);
  }
  if (row === null) return null;
  const [headings] = await readCells([addressOf(sheet, { ...used, top: row, rows: 1 })]);
  const index = headings?.values[0]?.findIndex((cell) => typeof cell === "string" && numberHeading.test(cell.trim())) ?? -1;
  return index < 0 ? null : used.left + index;
}

/** The row on the sheet of the nearest heading above the first day; null where there is none. */
function headingRow(above: CellBlock["values"], top: number): number | null {
  const index = above.findLastIndex(([cell]) => isWord(cell));
  return index < 0 ? null : top + index;
}

/** A case's number is short, with digits and few letters: names and sentences stay where they are. */
function isNumber(value: CellValue | undefined): boolean {
  if (typeof value !== "string" && typeof value !== "number") return false;
  const text = String(value).trim();
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return /\d/u.test(text) && letters <= mostLetters && text.length <= mostSigns && !personNumber.test(text);
}
