import { dayIn } from "../functions/cellArguments";
import type { Day } from "../plan/day";
import { dateFormat } from "../sheet/newCell";
import { isDateFormat, looksLikeDate } from "../sheet/readDate";
import { isCellError, isEmptyText } from "../sheet/readEntry";
import { type CheckedField, type CheckedSource, filledCells, type SourceCell } from "./checkedField";
import type { Finding, Mend } from "./finding";
import { found } from "./found";
import { isDayFirst, meansDate, readAnyDate } from "./handwrittenDate";
import { isTotalRow } from "./totalInside";

/** Text where a date is meant: "14/3-22", "15-03-2022", "ult. feb.". */
export function dateAsText(field: CheckedField): readonly Finding[] {
  const sources = field.sources.map((source) => ({ source, cells: filledCells(source) })).filter(meansDates);
  const dayFirst = isDayFirst(sources.flatMap(({ source, cells }) => [...textsOf(cells), ...columnTexts(source)]));
  return sources.flatMap(({ source, cells }) => {
    const firstDay = cells.find(({ value }) => dayIn(value) !== null)?.row ?? Infinity;
    return cells.flatMap((cell) => {
      const { value, row } = cell;
      if (typeof value !== "string" || isEmptyText(value) || isCellError(value) || value.trim() === "") return [];
      const day = readAnyDate(value, field.year, dayFirst);
      if (day === null && (!isMisread(source, value, row > firstDay) || isTotalRow(source, row))) return [];
      return [found("dateAsText", field, cell.address, { text: value, day, mend: mendOf(cell, day) })];
    });
  });
}

/** In a list of cases every text below its first date is taken for one, and is an error; elsewhere only what is written as a date. */
function isMisread({ part }: CheckedSource, text: string, isBelow: boolean): boolean {
  return meansDate(text) || ((part === "received" || part === "closed") && isBelow);
}

function meansDates({ source, cells }: { readonly source: CheckedSource; readonly cells: readonly SourceCell[] }): boolean {
  if (source.role === "date") return true;
  if (source.role !== "unknown" || source.cells.box.rows * source.cells.box.columns === 1) return false;
  const dates = cells.filter(({ value, numberFormat }) => typeof value === "number" && isDateFormat(numberFormat)).length;
  return dates > cells.length / 2;
}

function textsOf(cells: readonly SourceCell[]): readonly string[] {
  return cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

/** The texts above and below a single cell, which are written by the same hand. */
function columnTexts({ cells: { box }, around }: CheckedSource): readonly string[] {
  if (box.rows > 1) return [];
  return around.values.flatMap((line) => {
    const value = line[box.left - around.left];
    return typeof value === "string" && (looksLikeDate(value) || meansDate(value)) ? [value] : [];
  });
}

function mendOf({ address, content, formula, numberFormat }: SourceCell, day: Day | null): Mend | null {
  // any other format was chosen by someone and stays: the day would look like a number in it
  const showsDay = numberFormat === "General" || numberFormat === "@" || isDateFormat(numberFormat);
  if (day === null || formula !== "" || !showsDay) return null;
  const after = { value: day, numberFormat: dateFormat };
  return { does: "writeDate", cell: address, day, change: { cells: [{ address, before: content, after }] } };
}
