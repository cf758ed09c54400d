import { cellAddress } from "../../sheet/address";
import { isTotal } from "../../functions/listRows";
import type { Plan } from "../../plan/plan";
import { dayOf } from "../../plan/day";
import type { BlockFacts, ColumnFacts } from "./blockFacts";
import { type Candidate, foundBy, inEachBlock, type Search, textsAround } from "./candidate";
import { word } from "./concepts";
import type { LexiconKey } from "./lexicon";
import type { Stretch } from "./pace";
import { columnReference } from "./place";
import { kinds } from "./sheetGrid";
import type { Block, WorkbookIndex } from "./workbookIndex";

/** A list of several institutions, none of which is known to be the plan's. */
const ofAnybody = 0.65;

/** Lists of cases with a column of days received and one of days closed, for a share closed in time. */
export async function caseCandidates(search: Search, plan: Plan, stretch: Stretch): Promise<readonly Candidate[]> {
  const { ask } = search;
  const period = periodOf(plan);
  if (ask.months === null || period === null) return [];
  const { months } = ask;
  return inEachBlock(search, stretch, (facts) => {
    const received = columnSaying(facts, search.index, "received");
    const closed = columnSaying(facts, search.index, "closed");
    if (received === null || closed === null || received.column === closed.column) return [];
    const { block } = facts;
    const last = lastCase(block, [received.column, closed.column], search.index);
    if (last < block.first) return [];
    const reference = ({ column }: Pick<ColumnFacts, "column">) => columnReference(block, block.first, last, column, search.index);
    const own = search.institutions.wordIn(facts);
    const only = own === null ? {} : { only: { cells: reference({ column: facts.institutionColumn }), word: own } };
    const headings = [received, closed].flatMap(({ column }) => foundBy(search, facts, null, column).columns);
    return [
      {
        connection: {
          kind: "cases",
          received: reference(received),
          closed: reference(closed),
          months,
          ...period,
          population: "due",
          ...only,
        },
        foundBy: { ...foundBy(search, facts, null, null), columns: headings },
        counted: { unit: "share", sign: null },
        score: scoreList(search, facts, received, closed) * (own === null && search.institutions.isMixed(facts) ? ofAnybody : 1),
        at: cellAddress(block.grid.name, block.first, received.column),
      },
    ];
  });
}

function periodOf({ start, end, year }: Plan): { readonly from: number; readonly to: number } | null {
  const from = start ?? (year === null ? null : dayOf(year, 1, 1));
  const to = end ?? (year === null ? null : dayOf(year, 12, 31));
  return from === null || to === null ? null : { from, to };
}

/** The one date column whose heading has the meaning; of several the one that says nothing else. */
function columnSaying({ block, columns }: BlockFacts, { texts }: WorkbookIndex, key: LexiconKey): ColumnFacts | null {
  const found = columns.flatMap((column) => {
    const says = (block.headings[column.column - block.left] ?? []).flatMap((text) => texts.says(text).words);
    return says.includes(word(key)) && column.isDates ? [{ column, others: says.length }] : [];
  });
  return found.sort((a, b) => b.column.dates - a.column.dates || a.others - b.others)[0]?.column ?? null;
}

/** A list that is no table ends before its total, which says so, or counts where the others have days. */
function lastCase({ grid, table, first, last, right }: Block, days: readonly number[], { texts }: WorkbookIndex): number {
  if (table !== null) return last;
  const isCount = (row: number) => days.some((column) => grid.kind(row, column) === kinds.number);
  let row = last;
  while (row >= first && (isBlankRow(row) || isCount(row) || isTotal(firstText(row)))) row -= 1;
  return row;

  function firstText(at: number): string {
    for (let column = grid.box.left; column <= right; column += 1) {
      if (grid.textAt(at, column) >= 0) return texts.text(grid.textAt(at, column));
    }
    return "";
  }

  function isBlankRow(at: number): boolean {
    for (let column = grid.box.left; column <= right; column += 1) if (grid.kind(at, column) !== kinds.blank) return false;
    return true;
  }
}

function scoreList({ ask, matcher, index }: Search, facts: BlockFacts, received: ColumnFacts, closed: ColumnFacts): number {
  const { block } = facts;
  let said = 0;
  const headings = block.headings.flat();
  for (const text of [...textsAround(facts, index), ...headings]) said |= matcher.match(text).terms;
  const about = new Set([...textsAround(facts, index), ...headings].flatMap((text) => index.texts.says(text).words));
  const concerns = about.has(word("complaint")) ? 1 : about.has(word("case")) ? 0.8 : 0.4;
  const isOwnKind = !ask.terms.has(word("complaint")) || about.has(word("complaint"));
  const coverage = Math.min(1, matcher.worth(said) / Math.max(0.01, matcher.enough));
  const filled = received.dates > 0 && closed.dates > 0 ? 1 : 0.7;
  return (0.5 + 0.25 * coverage + 0.25 * concerns) * filled * (isOwnKind ? 1 : concerns > 0.5 ? 0.85 : 0.7);
}
