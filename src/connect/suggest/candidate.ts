import type { Connection } from "../connection";
import type { Ask } from "./asks";
import type { BlockFacts, RowFacts } from "./blockFacts";
import type { Stretch } from "./pace";
import type { Institutions } from "./institutions";
import type { FoundBy } from "./suggestion";
import type { Counted } from "./units";
import type { Matcher } from "./vocabulary";
import type { WorkbookIndex } from "./workbookIndex";

/** One way to answer an ask, before the ways are compared. */
export interface Candidate {
  readonly connection: Connection;
  readonly foundBy: FoundBy;
  readonly counted: Pick<Counted, "unit" | "sign">;
  /** 0-1 */
  readonly score: number;
  /** where it stands, to put equal ones in an order that does not depend on the sheets' */
  readonly at: string;
}

/** One ask and all it is answered from. */
export interface Search {
  readonly ask: Ask;
  readonly matcher: Matcher;
  readonly index: WorkbookIndex;
  readonly institutions: Institutions;
  readonly blocks: readonly BlockFacts[];
  /** years whose quarters are summed end with this one (see quarterNumber); null where the plan names no year */
  readonly lastQuarter: number | null;
}

/** Texts that hold for all of a block: titles, the table's name, the sheet's. */
export function textsAround({ block }: BlockFacts, { texts }: WorkbookIndex): readonly number[] {
  const named = block.table === null ? [] : [texts.idOf(block.table.name)];
  return [...block.titles.slice(0, 3), ...named, texts.idOf(block.grid.name)];
}

/** How a cell was found: the text of its row that says most of what is asked for, and the headings above. */
export function foundBy({ index, matcher }: Search, facts: BlockFacts, row: RowFacts | null, column: number | null): FoundBy {
  const { block } = facts;
  const text = (id: number) => index.texts.text(id).trim();
  const beside = row === null ? [] : row.texts.filter((_, place) => row.columns[place] !== column);
  const worth = (id: number) => matcher.worth(matcher.match(id).terms);
  const label = [...beside].sort((a, b) => worth(b) - worth(a))[0];
  return {
    sheet: block.grid.name,
    row: label === undefined ? null : text(label),
    columns: column === null ? [] : [...new Set((block.headings[column - block.left] ?? []).map(text))],
    table: block.table?.name ?? null,
    name: null,
    unitText: null,
    signText: null,
  };
}

/** Candidates of one block after the other, giving way between them. */
export async function inEachBlock(
  { blocks }: Search,
  stretch: Stretch,
  candidatesIn: (facts: BlockFacts) => readonly Candidate[],
): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const facts of blocks) {
    if (stretch.isLong()) await stretch.giveWay();
    found.push(...candidatesIn(facts));
  }
  return found;
}
