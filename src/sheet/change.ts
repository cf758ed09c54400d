import type { CellBox } from "./outline";
import type { CellValue } from "./workbook";

/**
 * What a cell is to hold: a formula as Excel takes it in English, or a value that stays what it is, though its text may look like a
 * formula, a number or a date. null leaves a new cell as it is (blank, or what a calculated column fills in) and empties an existing one.
 */
export type NewCell =
  { readonly formula: string; readonly numberFormat?: string } | { readonly value: CellValue; readonly numberFormat?: string } | null;

/** A table on a new sheet. `rows[0]` is its header; every row is as long as the header. */
export interface NewTable {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly NewCell[])[];
}

/** A sheet to be added at the end of the workbook. It must not be there yet: where its name is taken, a free one is found. */
export interface NewSheet {
  readonly name: string;
  /** single cells outside the tables; `style` says how they are shown */
  readonly texts: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly style: "title" | "heading" | "note";
  }[];
  readonly tables: readonly NewTable[];
  /** from column A, in characters; texts in columns of 30 or more are wrapped */
  readonly widths: readonly number[];
}

/**
 * How a row of a page is shown. A paragraph and a frame, which is left room to write in, stretch their second cell over the page's width.
 */
export type PageStyle = "title" | "note" | "heading" | "tableHead" | "strong" | "row" | "paragraph" | "frame";

export interface PageRow {
  readonly style: PageStyle;
  /** from column A; those left out at the end are blank */
  readonly cells: readonly NewCell[];
}

/** A chart of numbers that stand on its own page. */
export interface PageChart {
  readonly title: string;
  /** "score": percent, from 0 to 100 */
  readonly kind: "score" | "limits";
  /** the numbers, with their headings above and what they are of in the first column */
  readonly source: CellBox;
  /** the cells it covers, which hold nothing */
  readonly place: CellBox;
}

/** A sheet to be printed and read without the add-in: values only, and no tables, so that a copy of it disturbs no plan. */
export interface NewPage {
  /** free when it was chosen: nothing is written where it no longer is */
  readonly name: string;
  readonly rows: readonly PageRow[];
  /** from column A, in characters; all text is wrapped in its cell */
  readonly widths: readonly number[];
  /** on every sheet of paper, left of the page number */
  readonly footer: string;
  readonly charts: readonly PageChart[];
}

/** How the name of a sheet begins while it is being made, which stays behind only where Excel stops half-way. */
export const unfinishedPage = "~rapport under dannelse";

/** Rows to be added below an existing table, under its headers; headers the table does not have are an error of ours. */
export interface AddedRows {
  readonly table: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly NewCell[])[];
}

/** One existing cell to be written, on condition that nobody has changed it since it was read. */
export interface CellChange {
  /** "Resultatplan!H12" */
  readonly address: string;
  /** its formula, or its value where it has none, as it was read */
  readonly before: CellValue;
  readonly after: NewCell;
}

/** All that one action of the user writes: together, or not at all as far as Excel allows, and one step of undo where it can. */
export interface WorkbookChange {
  /** made on a hidden sheet, before anything that is there is touched */
  readonly page?: NewPage;
  readonly sheets?: readonly NewSheet[];
  readonly rows?: readonly AddedRows[];
  readonly cells?: readonly CellChange[];
  /** hidden sheets to be taken away, by their names */
  readonly removed?: readonly string[];
  /** hidden sheets to be shown */
  readonly shown?: readonly string[];
}

export type ChangeOutcome =
  /** the names the new sheets have got, the page's last; withoutCharts: this Excel does not draw those of the page */
  | { readonly kind: "written"; readonly sheets: readonly string[]; readonly withoutCharts?: true }
  /** nothing was written: this cell no longer holds what was read, or this sheet is there by now, or is hidden no more */
  | { readonly kind: "changedMeanwhile"; readonly address: string }
  /** nothing was written: rows cannot be added below this table without moving other cells */
  | { readonly kind: "noRoom"; readonly table: string };
