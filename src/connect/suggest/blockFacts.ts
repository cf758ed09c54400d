import { quotedSheet } from "../../sheet/address";
import { readId } from "../../sheet/readId";
import type { Stretch } from "./pace";
import { kinds } from "./sheetGrid";
import type { Block, WorkbookIndex } from "./workbookIndex";
import { slotOf, word } from "./concepts";

/** What a row of a block says of all its cells. */
export interface RowFacts {
  readonly row: number;
  /** its texts from left to right, as columns and numbers of texts */
  readonly columns: readonly number[];
  readonly texts: readonly number[];
  /** ids of goals and sub-goals the row names, and the one it stands under */
  readonly ids: readonly string[];
  /** the quarter its period names */
  readonly quarter: number | null;
}

export interface BlockFacts {
  readonly block: Block;
  readonly rows: readonly RowFacts[];
  readonly columns: readonly ColumnFacts[];
  /** the column that names the institution of each row; -1 where there is none */
  readonly institutionColumn: number;
  readonly titleIds: readonly string[];
  /** names that stand for one of its cells, as numbers of texts, by row and column */
  readonly names: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

export interface ColumnFacts {
  readonly column: number;
  /** how many cells hold a figure */
  readonly numbers: number;
  readonly dates: number;
  readonly yesNos: number;
  readonly isDates: boolean;
  /** names goals */
  readonly isIds: boolean;
  /** the quarter its heading names */
  readonly quarter: number | null;
}

/** In longer lists a column of texts that are nearly all different names cases and people, and tells no row from another. */
const longList = 800;

export async function factsOf(block: Block, index: WorkbookIndex, stretch: Stretch): Promise<BlockFacts> {
  const { texts } = index;
  const columns = columnsOf(block, index);
  const ids = columns.filter(({ isIds }) => isIds).map(({ column }) => column);
  const labelled = labelColumns(block);
  const rows: RowFacts[] = [];
  let above: string | null = null;
  for (let row = block.first; row <= block.last; row += 1) {
    if (stretch.isLong()) await stretch.giveWay();
    const said = textsOfRow(block, row, labelled);
    const named = idsNamed(block, row, ids, said.texts, index);
    // a row without an id of its own belongs to the goal named further up
    const goal: string | null = named.find((id) => goalId.test(id)) ?? (named.length === 0 && said.texts.length > 0 ? above : null);
    if (ids.length > 0 && named.length > 0) above = goal;
    rows.push({
      row,
      ...said,
      ids: goal === null ? named : withLetters(named, goal, said.texts, index),
      quarter: quarterOf(said.texts, index),
    });
  }
  const institution = columns.find(({ column }) => says(block, column, index, word("institution")));
  const titleIds = block.titles.slice(0, 2).flatMap((title) => texts.says(title).ids);
  return { block, rows, columns, institutionColumn: institution?.column ?? -1, titleIds, names: namesIn(block, index) };
}

function namesIn({ grid, first, last, left, right }: Block, { names, texts }: WorkbookIndex): BlockFacts["names"] {
  const found = new Map<number, Map<number, number>>();
  for (const [address, name] of names) {
    const [, sheet, letters, digits] = /^(.+)!([A-Z]+)(\d+)$/u.exec(address) ?? [];
    if (letters === undefined || sheet !== quotedSheet(grid.name)) continue;
    const [row, column] = [Number(digits), columnOf(letters)];
    if (row < first || row > last || column < left || column > right) continue;
    found.set(row, (found.get(row) ?? new Map<number, number>()).set(column, texts.idOf(name)));
  }
  return found;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function says({ headings, left }: Block, column: number, { texts }: WorkbookIndex, concept: string): boolean {
  return (headings[column - left] ?? []).some((text) => texts.says(text).words.includes(concept));
}

function columnsOf(block: Block, index: WorkbookIndex): readonly ColumnFacts[] {
  const { grid, first, last, left, right } = block;
  return Array.from({ length: right - left + 1 }, (_, offset) => {
    const column = left + offset;
    const counts = new Int32Array(8);
    for (let row = first; row <= last; row += 1) counts[grid.kind(row, column)]! += 1;
    const numbers = counts[kinds.number]! + counts[kinds.share]! + counts[kinds.year]!;
    const [dates, yesNos] = [counts[kinds.date]!, counts[kinds.yesNo]!];
    const headings = (block.headings[offset] ?? []).map((text) => index.texts.says(text));
    const speaksOfDays = headings.some(({ words }) => words.some((each) => slotOf(each) === "step"));
    const isIds = says(block, column, index, word("goalId")) && holdsIds(block, column, index);
    const isDates = dates > 0 ? dates >= numbers : numbers === 0 && speaksOfDays;
    return { column, numbers, dates, yesNos, isDates, isIds, quarter: headings.at(-1)?.quarter ?? null };
  });
}

/** "Mål" stands over the ids of goals, and over their targets. */
function holdsIds(block: Block, column: number, index: WorkbookIndex): boolean {
  let [ids, all] = [0, 0];
  for (let row = block.first; row <= Math.min(block.last, block.first + longList); row += 1) {
    if (block.grid.kind(row, column) === kinds.blank) continue;
    all += 1;
    const text = block.grid.textAt(row, column);
    if (idAt(block, row, column, index) !== null || (text >= 0 && index.texts.says(text).ids.length > 0)) ids += 1;
  }
  return ids > 0 && ids * 3 >= all * 2;
}

/** The columns whose texts tell rows from each other. */
function labelColumns({ grid, first, last, left, right }: Block): readonly number[] {
  const columns = Array.from({ length: right - left + 1 }, (_, offset) => left + offset);
  if (last - first < longList) return columns;
  return columns.filter((column) => {
    const different = new Set<number>();
    for (let row = first; row <= last; row += 1) different.add(grid.textAt(row, column));
    return different.size <= (last - first) / 4;
  });
}

const none: readonly never[] = [];

function textsOfRow({ grid, left }: Block, row: number, labelled: readonly number[]): Pick<RowFacts, "columns" | "texts"> {
  const columns: number[] = [];
  const texts: number[] = [];
  const add = (column: number) => {
    const text = grid.textAt(row, column);
    if (text < 0) return;
    columns.push(column);
    texts.push(text);
  };
  for (const column of labelled) add(column);
  // the label may stand beyond a blank column
  for (let column = left - 1; column >= grid.box.left && columns.length === 0; column -= 1) add(column);
  return { columns, texts };
}

function quarterOf(row: readonly number[], { texts }: WorkbookIndex): number | null {
  for (const text of row) {
    const { quarter } = texts.says(text);
    if (quarter !== null) return quarter;
  }
  return null;
}

const goalId = /^\d+\.\d+$/u;

function idsNamed(
  block: Block,
  row: number,
  idColumns: readonly number[],
  said: readonly number[],
  index: WorkbookIndex,
): readonly string[] {
  let named: string[] | null = null;
  for (const column of idColumns) {
    const id = idAt(block, row, column, index);
    if (id !== null) (named ??= []).push(id);
  }
  for (const text of said) for (const id of index.texts.says(text).ids) (named ??= []).push(id);
  return named ?? none;
}

function withLetters(named: readonly string[], goal: string, said: readonly number[], { texts }: WorkbookIndex): readonly string[] {
  const lettered = said.flatMap((text) => texts.says(text).letter ?? []).map((letter) => `${goal}.${letter}`);
  return [...new Set([...named, goal, ...lettered])];
}

function idAt({ grid }: Block, row: number, column: number, { texts }: WorkbookIndex): string | null {
  const text = grid.textAt(row, column);
  if (text >= 0) {
    const id = readId(texts.text(text));
    return id !== null && /^\d+\.\d+(?:\.[a-zæøå]\d?)?$/u.test(id) ? id : null;
  }
  const number = grid.number(row, column);
  const id = grid.kind(row, column) === kinds.number && number > 0 ? readId(number) : null;
  return id !== null && goalId.test(id) ? id : null;
}
