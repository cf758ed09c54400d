import type { CellBox, WorkbookOutline } from "../sheet/outline";
import { addressOf } from "../sheet/cellBox";
import { sameName } from "../sheet/planTables";
import type { FoundCells } from "../sheet/resolveReference";
import type { CellValue, Workbook } from "../sheet/workbook";

/**
 * Headings of a column that numbers cases. Anything else beside a list may name a person, and is never read: "Sagsbehandler" is
 * none of them.
 */
const numberHeading =
  /^(?:(?:sags?|klage|journal|j|jr|case|file|complaint|reference|ref)?[\s.-]*(?:nr|nummer|no|number|id|ident|reference)|sag|case)\.?$/iu;
const furthestHeading = 100;

/**
 * The numbers of the cases in a list, by their row on the sheet. Empty where no column is headed as one.
 *
 * @param received the list's column of days of receipt
 * @param firstRow the first case's row on the sheet
 * @returns rejects with a WorkbookError where the workbook could not be read
 */
export async function caseNumbers(
  received: FoundCells,
  firstRow: number,
  outline: WorkbookOutline,
  workbook: Pick<Workbook, "readCells">,
): Promise<ReadonlyMap<number, string>> {
  const { sheet, box } = received;
  const column = tableColumn(received, outline) ?? (await headedColumn(received, firstRow, outline, workbook));
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

/** The heading nearest above the list, on sheets without a table. */
async function headedColumn(
  { sheet, box }: FoundCells,
  firstRow: number,
  { sheets }: WorkbookOutline,
  { readCells }: Pick<Workbook, "readCells">,
): Promise<number | null> {
  const used = sheets.find(({ name }) => sameName(name, sheet))?.used ?? box;
  const top = Math.max(used.top, firstRow - furthestHeading);
  if (firstRow <= top) return null;
  const [above] = await readCells([addressOf(sheet, { ...used, top, rows: firstRow - top })]);
  const headings = above?.values.findLast((row) => row.some((cell) => typeof cell === "string" && numberHeading.test(cell.trim())));
  const index = headings?.findIndex((cell) => typeof cell === "string" && numberHeading.test(cell.trim())) ?? -1;
  return index < 0 ? null : used.left + index;
}

/** A case number has digits; a name in its column has none. */
function isNumber(value: CellValue | undefined): boolean {
  return (typeof value === "string" || typeof value === "number") && /\d/u.test(String(value));
}
