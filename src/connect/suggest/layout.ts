import type { TableOutline } from "../../sheet/outline";
import { kinds, type SheetGrid } from "./sheetGrid";
import type { Texts } from "./texts";
import type { Block } from "./workbookIndex";

interface Band {
  readonly left: number;
  readonly right: number;
}

/** blank; a single text; only texts and years, as headings are; a table's row; anything else */
type RowKind = "blank" | "single" | "wordy" | "table" | "data";

const mostHeadingRows = 4;
/** So many blank rows part what stands above from what stands below, whatever it is. */
const widestGap = 5;

/** What belongs together on one sheet. */
export function findBlocks(grid: SheetGrid, tables: readonly TableOutline[], texts: Texts): readonly Block[] {
  const found = bandsOf(grid).flatMap((band) => new BandReader(grid, tables, texts, band).read());
  const start = Math.min(...found.map(({ start }) => start));
  // a title right above the first block is that block's; what stands apart from it is the sheet's
  const ofSheet = found.flatMap(({ titles }) => titles).filter(({ row }) => row < start - 1);
  const nearestFirst = (titles: readonly Title[]) => [...new Set([...titles].sort((a, b) => b.row - a.row).map(({ text }) => text))];
  return found.map(({ block, titles, band, start: top }) => {
    const above = found.filter((other) => other.band === band && other.start <= top).flatMap((other) => other.titles);
    return { ...block, titles: nearestFirst([...titles, ...ofSheet]), above: nearestFirst([...above, ...ofSheet]) };
  });
}

/** Columns side by side, parted by columns that are blank all the way down. */
function bandsOf(grid: SheetGrid): readonly Band[] {
  const { top, left, rows, columns } = grid.box;
  const used = new Uint8Array(columns);
  for (let at = 0; at < rows * columns; at += 1) if (grid.kinds[at] !== kinds.blank) used[at % columns] = 1;
  const bands: { left: number; right: number }[] = [];
  for (let column = 0; column < columns; column += 1) {
    if (used[column] === 0) continue;
    const last = bands.at(-1);
    if (last !== undefined && last.right === left + column - 1) last.right = left + column;
    else bands.push({ left: left + column, right: left + column });
  }
  return top > 0 ? bands : [];
}

interface Title {
  readonly row: number;
  readonly column: number;
  readonly text: number;
}

interface Found {
  readonly block: Omit<Block, "titles" | "above">;
  readonly titles: readonly Title[];
  readonly band: Band;
  /** the row in which it or its headings begin */
  readonly start: number;
}

/** Reads one band from the top down. */
class BandReader {
  private readonly found: Found[] = [];
  private titles: Title[] = [];
  private headingRows: number[] = [];
  private open: {
    readonly first: number;
    readonly titles: readonly Title[];
    readonly headings: Block["headings"];
    readonly headingRow: number | null;
  } | null = null;
  private readonly tables: readonly TableOutline[];

  constructor(
    private readonly grid: SheetGrid,
    tables: readonly TableOutline[],
    private readonly texts: Texts,
    private readonly band: Band,
  ) {
    this.tables = tables.filter(({ box }) => box.left <= band.right && box.left + box.columns > band.left);
  }

  read(): readonly Found[] {
    const { top, rows } = this.grid.box;
    let lastUsed = top - 1;
    for (let row = top; row < top + rows; row += 1) {
      const kind = this.kindOf(row);
      if (kind === "blank") continue;
      this.take(row, kind, row - lastUsed - 1, lastUsed);
      lastUsed = row;
    }
    this.close(lastUsed);
    return this.found;
  }

  private take(row: number, kind: RowKind, gap: number, lastUsed: number): void {
    if (kind === "table") {
      this.close(lastUsed);
      const table = this.tables.find(({ box }) => box.top === row);
      if (table) this.addTable(table);
      return;
    }
    if (gap > widestGap) this.close(lastUsed);
    const startsAnew = this.open === null || gap > 0;
    if (kind === "single" && (startsAnew || this.kindOf(row + 1) === "wordy")) {
      this.close(lastUsed);
      const title = this.singleText(row);
      // one text over some of the columns is their common heading
      if (this.kindOf(row + 1) === "wordy" && title.column > this.band.left) this.headingRows.push(row);
      else this.titles.push(title);
    } else if (kind === "wordy" && startsAnew) {
      if (this.open !== null) this.close(lastUsed);
      this.takeHeading(row);
    } else if (this.open === null) this.start(row);
  }

  private takeHeading(row: number): void {
    const width = (of: number) => this.countFilled(of);
    const widest = Math.max(0, ...this.headingRows.map(width));
    const isFirstRow = this.headingRows.length > 0 && (this.headingRows.length >= mostHeadingRows || width(row) <= widest);
    // below the widest row of words stand rows of a list that hold no figures yet
    if (isFirstRow) this.start(row);
    else this.headingRows.push(row);
  }

  private start(row: number): void {
    this.open = { first: row, titles: this.titles, headings: this.headings(), headingRow: this.headingRows.at(-1) ?? null };
    this.titles = [];
  }

  private close(last: number): void {
    const { open, band } = this;
    const start = this.headingRows[0] ?? open?.first ?? last;
    this.headingRows = [];
    if (open === null) return;
    this.open = null;
    const { first, headings, headingRow, titles } = open;
    this.found.push({ block: { grid: this.grid, table: null, first, last, ...band, headingRow, headings }, titles, start, band });
  }

  private addTable(table: TableOutline): void {
    const { box, columns } = table;
    const { grid } = this;
    const headings = columns.map((column) => [this.texts.idOf(column)]);
    const last = Math.min(box.top + box.rows, grid.box.top + grid.box.rows) - 1;
    const block = {
      grid,
      table,
      first: box.top + 1,
      last,
      left: box.left,
      right: box.left + box.columns - 1,
      headingRow: box.top,
      headings,
    };
    this.found.push({ block, titles: this.titles, start: box.top, band: this.band });
    this.titles = [];
  }

  private headings(): Block["headings"] {
    const { left, right } = this.band;
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    if (this.headingRows.length === 0) return this.continued(columns);
    const lowest = this.headingRows.at(-1)!;
    return columns.map((column) =>
      this.headingRows.flatMap((row) => {
        const own = this.headingAt(row, column);
        if (own >= 0) return [own];
        // a heading over several columns stands in the first of them
        return row !== lowest && this.headingAt(lowest, column) >= 0 ? this.headingLeftOf(row, column) : [];
      }),
    );
  }

  /** Figures that go on below a block without a title or headings of their own: its totals. */
  private continued(columns: readonly number[]): Block["headings"] {
    const above = this.titles.length === 0 ? this.found.at(-1)?.block : undefined;
    return columns.map((column) => above?.headings[column - above.left] ?? []);
  }

  private headingLeftOf(row: number, column: number): readonly number[] {
    for (let left = column - 1; left >= this.band.left; left -= 1) {
      const text = this.headingAt(row, left);
      if (text >= 0) return [text];
    }
    return [];
  }

  private headingAt(row: number, column: number): number {
    if (this.grid.kind(row, column) === kinds.year) return this.texts.idOf(String(this.grid.number(row, column)));
    return this.grid.textAt(row, column);
  }

  private countFilled(row: number): number {
    let count = 0;
    for (let column = this.band.left; column <= this.band.right; column += 1) if (this.grid.kind(row, column) !== kinds.blank) count += 1;
    return count;
  }

  private singleText(row: number): Title {
    for (let column = this.band.left; ; column += 1) {
      const text = this.grid.textAt(row, column);
      if (text >= 0) return { row, column, text };
    }
  }

  private kindOf(row: number): RowKind {
    let [words, years, figures] = [0, 0, 0];
    for (let column = this.band.left; column <= this.band.right; column += 1) {
      const kind = this.grid.kind(row, column);
      if (kind === kinds.blank) continue;
      if (kind === kinds.text) words += 1;
      else if (kind === kinds.year) years += 1;
      else figures += 1;
    }
    if (this.tables.some(({ box }) => row >= box.top && row < box.top + box.rows)) return "table";
    if (words + years + figures === 0) return "blank";
    if (figures > 0 || (words === 1 && years === 1)) return "data";
    return words === 1 && years === 0 ? "single" : "wordy";
  }
}
