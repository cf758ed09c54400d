import { dayIn } from "../functions/cellArguments";
import type { Day } from "../plan/day";
import { isEmptyText } from "../sheet/readEntry";
import type { CellValue } from "../sheet/workbook";
import { type CheckedField, type CheckedSource, cellAt } from "./checkedField";
import type { Finding } from "./finding";
import { found } from "./found";
import { meansDate, readAnyDate } from "./handwrittenDate";
import { isTotalRow } from "./totalInside";

/** The two columns of a list of cases, row by row. */
interface CaseList {
  readonly received: CheckedSource;
  readonly closed: CheckedSource;
  readonly cases: readonly {
    readonly row: number;
    /** null where there is no day that can be read */
    readonly received: Day | null;
    readonly closed: Day | null;
    /** both, as far as they can be told from others */
    readonly dates: string;
  }[];
}

/** Cases that stand in their list twice. Without a column of numbers or names of cases nothing is told. */
export function caseTwice(field: CheckedField): readonly Finding[] {
  const list = caseListOf(field);
  const ids = list === null ? null : idColumn(list);
  if (list === null || ids === null) return [];
  const { column, isNumbered } = ids;
  const seen = new Map<string, (typeof list.cases)[number]>();
  const around = list.received.around;
  return list.cases.flatMap((each) => {
    const cell = cellAt(around, each.row, column)!;
    const id = idKey(cell.value);
    if (id === "") return [];
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, each);
      return [];
    }
    const sameDates = first.dates === each.dates;
    // two cases of one town, or of one person, are two cases
    if (!sameDates && !isNumbered) return [];
    const told = { id: String(cell.value).trim(), first: cellAt(around, first.row, column)!.address, sameDates };
    // with other dates it may have been taken up again
    return [found("caseTwice", field, cell.address, { ...told, isGuess: !sameDates })];
  });
}

export function closedBeforeReceived(field: CheckedField): readonly Finding[] {
  const list = caseListOf(field);
  return (list?.cases ?? []).flatMap(({ row, received, closed }) => {
    if (received === null || closed === null || closed >= received) return [];
    const cell = cellAt(list!.closed.around, row, list!.closed.cells.box.left)!;
    return [found("closedBeforeReceived", field, cell.address, { received, closed })];
  });
}

function caseListOf({ sources, year }: CheckedField): CaseList | null {
  const received = sources.find(({ part }) => part === "received");
  const closed = sources.find(({ part }) => part === "closed");
  if (received === undefined || closed === undefined || received.cells.sheet !== closed.cells.sheet) return null;
  const { top, rows, columns } = received.cells.box;
  if (columns > 1 || closed.cells.box.columns > 1 || closed.cells.box.top !== top || rows < 2) return null;
  const cases: CaseList["cases"][number][] = [];
  for (let row = top; row < top + rows; row += 1) {
    if (received.skippedRows.has(row)) continue;
    const [start, end] = [received, closed].map(
      ({ around, cells: { box } }) => around.values[row - around.top]?.[box.left - around.left] ?? "",
    );
    const isCase = dayIn(start) !== null || (start !== "" && !isTotalRow(received, row));
    // a heading that was chosen with the list is no case
    const isNamed = dayIn(start) !== null || (typeof start === "string" && (/\d/u.test(start) || meansDate(start)));
    if (!isCase || !isNamed) continue;
    const dates = `${dateKey(start ?? "", year)} – ${dateKey(end ?? "", year)}`;
    cases.push({ row, received: dayIn(start), closed: dayIn(end), dates });
  }
  return { received, closed, cases };
}

/** The same date is the same however it is written, and so is nothing yet. */
function dateKey(value: CellValue, year: number | null): string {
  if (typeof value !== "string") return String(dayIn(value) ?? value);
  const day = readAnyDate(value, year, true);
  return day === null ? (isEmptyText(value) ? "" : value.trim().toLowerCase()) : String(day);
}

interface IdColumn {
  readonly column: number;
  /** holds numbers of cases, and not names that several may have */
  readonly isNumbered: boolean;
}

/** The leftmost column beside the list that names nearly every case, and nearly none twice. */
function idColumn({ received, closed, cases }: CaseList): IdColumn | null {
  const { around } = received;
  const right = Math.min(received.cells.box.left, closed.cells.box.left);
  const ids = (column: number) =>
    cases.map(({ row }) => idKey(around.values[row - around.top]?.[column - around.left] ?? "")).filter((id) => id !== "");
  const isBlank = (column: number) => cases.every(({ row }) => (around.values[row - around.top]?.[column - around.left] ?? "") === "");
  let left = right;
  // what stands beyond two blank columns belongs to something else
  while (left > around.left && (!isBlank(left - 1) || (left - 1 > around.left && !isBlank(left - 2)))) left -= 1;
  for (let column = left; column < right; column += 1) {
    const named = ids(column);
    const different = new Set(named).size;
    const isNamed = named.length >= Math.max(2, cases.length * 0.6);
    const isNumbered = named.filter((id) => /\d/u.test(id)).length >= named.length * 0.8;
    if (isNamed && (different >= named.length * 0.8 || (isNumbered && named.length - different === 1))) return { column, isNumbered };
  }
  return null;
}

function idKey(value: unknown): string {
  return typeof value === "string" || typeof value === "number"
    ? String(value)
        .replace(/[\s\u00a0]+/gu, "")
        .toLowerCase()
    : "";
}
