import { addressOfCells } from "../sheet/resolveReference";
import { dayIn } from "../functions/cellArguments";
import { splitAddress } from "../sheet/cellBox";
import { readQuarter } from "../sheet/readQuarter";
import { type CheckedField, type CheckedSource, cellAt, filledCells, isList } from "./checkedField";
import type { Finding, FindingOf, Mend } from "./finding";
import { withAreas } from "./formulaShape";
import { found, remember } from "./found";
import { meansDate } from "./handwrittenDate";
import { isAbout, numberIn } from "./numbers";
import { isTotalRow } from "./totalInside";

type Side = FindingOf<"listGrown">["side"];

/** Rows that have come directly below or above a list since its formula was written. Excel tables grow by themselves. */
export function listGrown(field: CheckedField): readonly Finding[] {
  const leading = leadingList(field);
  if (leading === null || leading.table !== null) return [];
  return (["below", "above"] as const).flatMap((side) => {
    const rows = added(field, leading, side);
    if (rows === 0) return [];
    const { top, left } = leading.cells.box;
    const lengthened = lengthen(leading, side, rows);
    const cells = addressOfCells({ sheet: leading.cells.sheet, box: lengthened(leading) });
    const cell = cellAt(leading.around, side === "below" ? top + leading.cells.box.rows : top - rows, left)!.address;
    const isGuess = leading.role !== "date";
    return [found("listGrown", field, cell, { side, rows, cells, isGuess, mend: mendOf(field, leading, lengthened, cells) })];
  });
}

/** The list whose rows tell how long the others are. */
function leadingList({ sources, formula }: CheckedField): CheckedSource | null {
  const lists = sources.filter(isList);
  const received = lists.find(({ part }) => part === "received");
  if (received !== undefined) return received;
  // four quarters are chosen on purpose, unless the last of many counts
  const quarters = lists.find(({ part }) => part === "values");
  if (quarters !== undefined)
    return lists.some(({ part }) => part === "periods") &&
      !sources.some(({ part }) => part === "lastPeriod") &&
      !/,\s*"[^"]*"\)/u.test(formula)
      ? quarters
      : null;
  // of a formula of the controller's own it is not known what the next row would be added to
  return null;
}

function added(field: CheckedField, list: CheckedSource, side: Side): number {
  const { box } = list.cells;
  const step = side === "below" ? 1 : -1;
  const start = side === "below" ? box.top + box.rows : box.top - 1;
  let rows = 0;
  while (isOfList(field, list, start + rows * step)) rows += 1;
  return rows;
}

function isOfList({ sources }: CheckedField, list: CheckedSource, row: number): boolean {
  const cell = cellAt(list.around, row, list.cells.box.left);
  if (cell === null || cell.value === "" || isTotalRow(list, row)) return false;
  if (list.role === "date") {
    const isDay = typeof cell.value === "string" ? dayIn(cell.value) !== null || meansDate(cell.value) : dayIn(cell.value) !== null;
    return isDay && !/^=(?:SUM|COUNT)/iu.test(cell.formula);
  }
  const periods = sources.find(({ part }) => part === "periods");
  if (periods !== undefined) {
    const period = cellAt(periods.around, row, periods.cells.box.left)?.value ?? "";
    return typeof period !== "boolean" && readQuarter(period) !== null && numberIn(cell.value) !== null;
  }
  const number = numberIn(cell.value);
  return number !== null && cell.formula === "" && !isSumOf(list, number);
}

/** The result below its items is no further item. */
function isSumOf(list: CheckedSource, number: number): boolean {
  const sum = filledCells(list).reduce((total, { value }) => total + (numberIn(value) ?? 0), 0);
  return isAbout(sum, number);
}

function lengthen(leading: CheckedSource, side: Side, rows: number) {
  return ({ cells: { box } }: CheckedSource) => ({
    ...box,
    top: side === "above" ? leading.cells.box.top - rows : box.top,
    rows: box.rows + rows,
  });
}

/** The same formula over the longer lists: all of those that are as long as the one that grew. */
function mendOf(field: CheckedField, leading: CheckedSource, lengthened: ReturnType<typeof lengthen>, cells: string): Mend | null {
  const { top, rows } = leading.cells.box;
  const isAlike = ({ cells: { sheet, box }, table }: CheckedSource) =>
    sheet === leading.cells.sheet && box.top === top && box.rows === rows && table === null;
  const alike = field.sources.filter(isAlike);
  // lists of several sheets, or named ones, grow in ways of their own
  if (field.sources.some((source) => isList(source) && !isAlike(source))) return null;
  const changes = alike.map((source) => ({ from: source.cells, to: lengthened(source) }));
  const ownSheet = splitAddress(field.cell).sheet ?? "";
  const formula = withAreas(field.formula, ownSheet, changes);
  if (alike.some((source) => !changesAnything(field.formula, ownSheet, { from: source.cells, to: lengthened(source) }))) return null;
  const { record } = field;
  const recorded = record === null ? {} : { formula, cells: withAreas(String(record.columns.cells?.before ?? ""), ownSheet, changes) };
  return {
    does: "takeAll",
    cells,
    change: {
      cells: [{ address: field.cell, before: field.formula, after: { formula } }, ...(record === null ? [] : remember(record, recorded))],
    },
  };
}

function changesAnything(formula: string, ownSheet: string, change: Parameters<typeof withAreas>[2][number]): boolean {
  return withAreas(formula, ownSheet, [change]) !== formula;
}
