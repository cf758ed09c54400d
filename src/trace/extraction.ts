import { type Day, isPlausibleDay } from "../plan/day";
import { cellAddress } from "../sheet/address";
import { addressOf, boxOf, splitAddress } from "../sheet/cellBox";
import type { CellBox } from "../sheet/outline";
import { isDateFormat, readDate } from "../sheet/readDate";
import type { CellBlock } from "../sheet/workbook";

/** When a source was taken from the system it comes from, in the sheet's own words. */
export interface Extraction {
  readonly first: Day;
  /** the same as `first` unless the source's rows are of different days */
  readonly last: Day;
  /** the cell that says so, or the heading over those that do: "Sygefravær!E4" */
  readonly cell: string;
}

/** What is read around a source to find it. */
export interface Surroundings {
  /** the sheet's first rows, where titles and headings stand */
  readonly top: string;
  /** the source's own rows; null where they are too many to be looked through */
  readonly rows: string | null;
}

const headRows = 15;
const lookedAtColumns = 26;
const mostRows = 60;
/** A row of so many cells is of a list; a line of the title has a label and a value or two. */
const filledInList = 4;

const word = /(?<!\p{L})(?:udtræk|udtrukket|trukket|hentet|eksporteret|extract|exported|retrieved|downloaded)/iu;
const dateInText = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}/u;

/** @returns null where the address is no range of a named sheet */
export function surroundingsOf(source: string): Surroundings | null {
  const { sheet, cells } = splitAddress(source);
  const box = boxOf(cells);
  if (sheet === null || box === null) return null;
  const across = (top: number, rows: number): string => addressOf(sheet, { top, left: 1, rows, columns: lookedAtColumns });
  return { top: across(1, headRows), rows: box.rows > mostRows ? null : across(box.top, box.rows) };
}

/**
 * The day a source was extracted, as a column of its own rows says, else a line at the top of its sheet.
 *
 * @param top the sheet's first rows  @param rows the source's own rows, null where they were not read
 * @returns null where no such day is found: nothing is guessed from anything else
 */
export function extractionOf(source: string, top: CellBlock, rows: CellBlock | null): Extraction | null {
  const box = boxOf(splitAddress(source).cells);
  if (box === null) return null;
  return (rows === null ? null : inOwnRows(box, top, rows)) ?? atTheTop(top, box);
}

function inOwnRows(box: CellBox, top: CellBlock, rows: CellBlock): Extraction | null {
  for (const [index, row] of top.values.entries()) {
    if (top.top + index >= box.top) return null;
    for (const [column, heading] of row.entries()) {
      if (!word.test(String(heading))) continue;
      const days = rows.values.flatMap((_, at) => dayAt(rows, at, column) ?? []);
      if (days.length === 0) continue;
      return {
        first: Math.min(...days),
        last: Math.max(...days),
        cell: cellAddress(top.sheet, top.top + index, top.left + column),
      };
    }
  }
  return null;
}

/** Of what stands over the source, and over the first list: in a list a remark is about its own row. */
function atTheTop(top: CellBlock, box: CellBox): Extraction | null {
  const above = box.rows > mostRows ? headRows : box.top - top.top;
  for (const [index, row] of top.values.slice(0, above).entries()) {
    if (row.filter((value) => value !== "").length >= filledInList) return null;
    for (const [column, label] of row.entries()) {
      if (typeof label !== "string" || !word.test(label)) continue;
      const beside = row.findIndex((value, at) => at > column && value !== "");
      const day = readDate(dateInText.exec(label)?.[0] ?? "") ?? (beside < 0 ? null : dayAt(top, index, beside));
      if (day !== null) return { first: day, last: day, cell: cellAddress(top.sheet, top.top + index, top.left + column) };
    }
  }
  return null;
}

function dayAt({ values, numberFormats }: CellBlock, row: number, column: number): Day | null {
  const value = values[row]?.[column] ?? "";
  if (typeof value === "string") return readDate(value);
  if (typeof value !== "number" || !isDateFormat(numberFormats[row]?.[column] ?? "")) return null;
  const day = Math.floor(value);
  return isPlausibleDay(day) ? day : null;
}
