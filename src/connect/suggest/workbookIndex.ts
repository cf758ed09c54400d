import type { TableOutline, WorkbookOutline } from "../../sheet/outline";
import type { SheetGrid } from "./sheetGrid";
import type { Texts } from "./texts";

/** A stretch of rows that belong together: an Excel table, or cells below common headings or a common title. */
export interface Block {
  readonly grid: SheetGrid;
  readonly table: TableOutline | null;
  /** rows with figures, headings left out; a total is among them */
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  /** the lowest row of its headings; null without any */
  readonly headingRow: number | null;
  /** by column from `left`: the texts above it, from the top down, as numbers of texts */
  readonly headings: readonly (readonly number[])[];
  /** texts that stand alone above it, the nearest first; then those of the whole sheet */
  readonly titles: readonly number[];
  /** every text that stands alone further up, the nearest first: what tells a unit may hold for several blocks */
  readonly above: readonly number[];
}

/** What is known of a workbook: its cells, what belongs together, and what stands above and beside. */
export interface WorkbookIndex {
  readonly outline: WorkbookOutline;
  readonly texts: Texts;
  readonly blocks: readonly Block[];
  /** sheets too large to be read to the end */
  readonly cutSheets: readonly string[];
  /** names that stand for exactly this cell or range, by address as `cellAddress` writes it */
  readonly names: ReadonlyMap<string, string>;
}
