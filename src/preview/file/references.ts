import { columnIndex, columnName } from "./a1";

/** Rows or columns that came or went on one sheet. */
export interface Shift {
  readonly sheetName: string;
  readonly axis: "row" | "column";
  readonly at: number;
  /** Negative: removed. */
  readonly count: number;
}

const SHEET = "((?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?";
const CELL = "(\\$?)([A-Z]{1,3})(\\$?)([1-9]\\d{0,6})";
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}_.$!:'])${SHEET}(?:${CELL}(?::${CELL})?|(\\$?)([A-Z]{1,3}):(\\$?)([A-Z]{1,3})|(\\$?)([1-9]\\d{0,6}):(\\$?)([1-9]\\d{0,6}))(?![\\p{L}\\p{N}_(.!:$])`,
  "giu",
);
const plainSheet = (prefix: string): string => prefix.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
export const quotedSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** Applies a change to everything but text literals and names of table columns. */
function references(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|\[[^\]]*\])/)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join("");
}

/** First and last line of a span after a shift; null when all of it went. */
export function shiftSpan(first: number, last: number, at: number, count: number): readonly [number, number] | null {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  const start = first >= end ? first + count : first >= at ? at : first;
  const stop = last >= end ? last + count : last >= at ? at - 1 : last;
  return stop < start ? null : [start, stop];
}

/** @param home the sheet whose cells stand without a sheet name */
export function shiftReferences(formula: string, home: string, shift: Shift): string {
  const rows = shift.axis === "row";
  return references(formula, (part) =>
    part.replace(REFERENCE, (whole: string, ...groups: (string | undefined)[]) => {
      const prefix = groups[0] ?? "";
      if ((prefix ? plainSheet(prefix) : home).toLowerCase() !== shift.sheetName.toLowerCase()) return whole;
      const span = (first: number, last: number): readonly [number, number] | null => shiftSpan(first, last, shift.at, shift.count);
      const [, f1, c1, g1, r1, f2, c2, g2, r2, cf1, col1, cf2, col2, rf1, row1, rf2, row2] = groups;
      if (c1 !== undefined && r1 !== undefined) {
        const moved = rows ? span(Number(r1) - 1, Number(r2 ?? r1) - 1) : span(columnIndex(c1), columnIndex(c2 ?? c1));
        if (!moved) return `${prefix}#REF!`;
        const cell = (line: number, cf = "", c = "", rf = "", r = ""): string =>
          rows ? `${cf}${c}${rf}${line + 1}` : `${cf}${columnName(line)}${rf}${r}`;
        const first = cell(moved[0], f1, c1, g1, r1);
        return prefix + (c2 === undefined ? first : `${first}:${cell(moved[1], f2, c2, g2, r2)}`);
      }
      if (col1 !== undefined && col2 !== undefined) {
        if (rows) return whole;
        const moved = span(columnIndex(col1), columnIndex(col2));
        return prefix + (moved ? `${cf1}${columnName(moved[0])}:${cf2}${columnName(moved[1])}` : "#REF!");
      }
      if (!rows) return whole;
      const moved = span(Number(row1) - 1, Number(row2) - 1);
      return prefix + (moved ? `${rf1}${moved[0] + 1}:${rf2}${moved[1] + 1}` : "#REF!");
    }),
  );
}

export function renameSheetIn(formula: string, old: string, name: string): string {
  return references(formula, (part) =>
    part.replace(/((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)/gu, (prefix) =>
      plainSheet(prefix).toLowerCase() === old.toLowerCase() ? `${quotedSheet(name)}!` : prefix,
    ),
  );
}
