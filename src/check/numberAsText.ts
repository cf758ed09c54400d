import { isCellError, isEmptyText, isNo, isYes } from "../sheet/readEntry";
import { readNumber } from "../sheet/readNumber";
import { type CheckedField, type CheckedSource, filledCells, type SourceCell } from "./checkedField";
import type { Finding, Mend } from "./finding";
import { found } from "./found";

/** Text where a number is meant: "1.234,5 ", "(400)", a number behind a true minus or before a no-break space. */
export function numberAsText(field: CheckedField): readonly Finding[] {
  return [...field.sources, ...field.feeding].flatMap((source) => {
    const cells = filledCells(source);
    if (!meansNumbers(source, cells)) return [];
    return cells.flatMap((cell) => {
      const { value } = cell;
      if (typeof value !== "string" || isEmptyText(value) || isCellError(value) || isYes(word(value)) || isNo(word(value))) return [];
      const read = readNumber(value);
      // words are a label, or said by the evaluation; "90 pct." may be meant as 90 and as 0,9
      if (read.kind === "none" || (cells.length > 1 && year.test(word(value)))) return [];
      const number = read.kind === "number" && !read.approximate && !read.percent ? read.value.toNumber() : null;
      return [found("numberAsText", field, cell.address, { text: value, number, mend: mendOf(cell, number) })];
    });
  });
}

/** The heading of a column that was chosen whole. */
const year = /^(?:19|20)\d\d$/u;

function word(text: string): string {
  return text.trim().toLowerCase();
}

/** A range that may hold anything means numbers where most of what could be one is one. */
function meansNumbers({ role, cells: { box } }: CheckedSource, cells: readonly SourceCell[]): boolean {
  if (role === "number") return true;
  if (role !== "unknown" || box.rows * box.columns === 1) return false;
  const numbers = cells.filter(({ value }) => typeof value === "number").length;
  const texts = cells.filter(({ value }) => typeof value === "string" && readNumber(value).kind !== "none").length;
  return numbers > texts;
}

function mendOf({ address, content, formula }: SourceCell, number: number | null): Mend | null {
  if (number === null || formula !== "") return null;
  return { does: "writeNumber", cell: address, number, change: { cells: [{ address, before: content, after: { value: number } }] } };
}
