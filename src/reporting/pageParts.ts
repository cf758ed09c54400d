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
