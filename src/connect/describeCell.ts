import type { FoundCells } from "../sheet/resolveReference";
import { type Pace, Stretch } from "./suggest/pace";
import { factsOf } from "./suggest/blockFacts";
import { kinds } from "./suggest/sheetGrid";
import { countedIn } from "./suggest/units";
import type { Block, WorkbookIndex } from "./suggest/workbookIndex";
import type { Sign, Unit } from "./unit";

/** What stands around cells, and what it says of them. Texts are quoted as they stand in the workbook. */
export interface Description {
  /** the text that names the first cell's row; null where there is none, or the cells are a list */
  readonly row: string | null;
  /** the headings above the first cell, from the top down */
  readonly columns: readonly string[];
  readonly unit: Unit | null;
  readonly unitText: string | null;
  readonly sign: Sign | null;
  readonly signText: string | null;
}

const nothing: Description = { row: null, columns: [], unit: null, unitText: null, sign: null, signText: null };

/** @param index of a workbook, or of the cells' sheet alone */
export async function describeCell(index: WorkbookIndex, { sheet, box }: FoundCells, pace: Pace): Promise<Description> {
  const block = index.blocks.find((each) => each.grid.name === sheet && reaches(each, box.top, box.left));
  if (block === undefined) return nothing;
  const { texts } = index;
  // of a list that is chosen with its heading, the first case counts
  const row = Math.max(box.top, block.first);
  const facts = await factsOf(block, index, new Stretch(pace, undefined));
  const ofRow = facts.rows.find((each) => each.row === row);
  if (ofRow === undefined) return nothing;
  const label = box.rows > 1 || block.grid.kind(row, box.left) === kinds.text ? null : labelOf(ofRow, box.left);
  return {
    row: label === null ? null : texts.text(label).trim(),
    columns: (block.headings[box.left - block.left] ?? []).map((heading) => texts.text(heading).trim()),
    ...countedIn(facts, ofRow, box.left, index),
  };
}

function reaches({ first, last, left, right }: Block, row: number, column: number): boolean {
  // headings stand at most a few rows above the first figure
  return row >= first - 6 && row <= last + 1 && column >= left && column <= right;
}

/** The first text to the left names the row; those that follow say more of it. */
function labelOf(
  { columns, texts }: { readonly columns: readonly number[]; readonly texts: readonly number[] },
  column: number,
): number | null {
  const place = columns.findIndex((at) => at < column);
  return place < 0 ? null : texts[place]!;
}
