import type { NewCell, PageRow, PageStyle } from "../sheet/change";

export function text(value: string): NewCell {
  return value === "" ? null : { value };
}

export function row(style: PageStyle, ...cells: readonly NewCell[]): PageRow {
  return { style, cells };
}

export function words(style: PageStyle, ...texts: readonly string[]): PageRow {
  return row(style, ...texts.map(text));
}

export const blankRow: PageRow = { style: "note", cells: [] };

/** A part of the page under its heading; `empty` stands there where it has no rows. */
export function section(heading: string, rows: readonly PageRow[], empty: string | null = null): readonly PageRow[] {
  if (rows.length === 0 && empty === null) return [];
  return [blankRow, words("heading", heading), ...(rows.length === 0 ? [words("note", "", empty!)] : rows)];
}

/** What the tallest row of Excel shows of a text that has the page's width. */
const longestInRow = 3000;

/** A text of any length over the page's width: in several rows where one would cut it off in print. Joined again it is the same text. */
export function paragraphs(value: string, style: "paragraph" | "frame" = "paragraph"): readonly PageRow[] {
  const rows: PageRow[] = [];
  let rest = value;
  do {
    const end = rest.length <= longestInRow ? rest.length : breakBefore(rest, longestInRow);
    rows.push(words(style, "", rest.slice(0, end).trim()));
    rest = rest.slice(end).trim();
  } while (rest !== "");
  return rows;
}

/** Between two lines, else between two words, else anywhere. */
function breakBefore(value: string, most: number): number {
  const [line, word] = [value.lastIndexOf("\n", most), value.lastIndexOf(" ", most)];
  return line > most / 2 ? line : word > 0 ? word : most;
}
