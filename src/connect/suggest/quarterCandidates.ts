import { cellAddress } from "../../sheet/address";
import type { BlockFacts, ColumnFacts, RowFacts } from "./blockFacts";
import { type Candidate, foundBy, inEachBlock, type Search, textsAround } from "./candidate";
import type { Stretch } from "./pace";
import { columnReference, rowReference } from "./place";
import { scoreCell } from "./scoreCell";
import { kinds } from "./sheetGrid";

/** Four quarters make a year. */
const needed = 4;
/** Where the sheet has the sum itself, that is the figure it means. */
const besideTheSum = 0.9;

/** Quarters under each other or side by side that sum to the year a sick-leave figure is of. */
export async function quarterCandidates(search: Search, stretch: Stretch): Promise<readonly Candidate[]> {
  const { ask, lastQuarter } = search;
  if (!ask.isSickLeave || lastQuarter === null) return [];
  return inEachBlock(search, stretch, (facts) => [...inColumns(search, facts, lastQuarter), ...inRows(search, facts, lastQuarter)]);
}

/** Rows of consecutive quarters; where the quarters start anew, another figure begins. */
function runsOf({ matcher }: Search, { rows }: BlockFacts): readonly (readonly RowFacts[])[] {
  const about = ({ ids, texts }: RowFacts) =>
    `${ids.join()}:${String(texts.reduce((terms, text) => terms | matcher.match(text).terms, 0))}`;
  const runs: RowFacts[][] = [];
  for (const row of rows) {
    if (row.quarter === null) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before?.quarter === row.quarter - 1 && before.row === row.row - 1 && about(before) === about(row))
      run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function inColumns(search: Search, facts: BlockFacts, lastQuarter: number): readonly Candidate[] {
  const { block } = facts;
  const { index } = search;
  return runsOf(search, facts).flatMap((run) => {
    const end = run.find(({ quarter }) => quarter === lastQuarter);
    const start = run.find(({ quarter }) => quarter === lastQuarter - needed + 1);
    if (end === undefined || start === undefined) return [];
    const isQuarter = (text: number) => index.texts.says(text).quarter !== null;
    const period = end.texts.findIndex(isQuarter);
    const periodColumn = end.columns[period];
    if (periodColumn === undefined) return [];
    const [first, last] = [run[0]!.row, run.at(-1)!.row];
    const holds = ({ column }: ColumnFacts) => countNumbers(facts, start.row, end.row, (row) => [row, column]) === needed;
    return facts.columns
      .filter((column) => !column.isDates && !column.isIds && holds(column))
      .map((column): Candidate => {
        const reference = (of: number) => columnReference(block, first, last, of, index);
        const connection = {
          kind: "quarters",
          values: reference(column.column),
          periods: reference(periodColumn),
          lastPeriod: index.texts.text(end.texts[period]!).trim(),
        } as const;
        return quarters(search, facts, end, column, connection);
      });
  });
}

function inRows(search: Search, facts: BlockFacts, lastQuarter: number): readonly Candidate[] {
  const { block, columns } = facts;
  const last = columns.findIndex(({ quarter }) => quarter === lastQuarter);
  const four = columns.slice(last - needed + 1, last + 1);
  if (last < needed - 1 || !four.every(({ quarter }, place) => quarter === lastQuarter - needed + 1 + place)) return [];
  const [left, right] = [four[0]!, four[needed - 1]!];
  const column = right;
  return facts.rows.flatMap((row): readonly Candidate[] => {
    if (countNumbers(facts, left.column, right.column, (of) => [row.row, of]) !== needed) return [];
    const reference = (of: number) => rowReference(block, of, left.column, right.column);
    const lastPeriod = search.index.texts.text(block.headings[right.column - block.left]!.at(-1)!).trim();
    const periods = block.headingRow === null ? null : reference(block.headingRow);
    const connection = { kind: "quarters", values: reference(row.row), periods, lastPeriod: periods === null ? null : lastPeriod } as const;
    return [quarters(search, facts, row, column, connection)];
  });
}

function countNumbers(
  { block }: BlockFacts,
  first: number,
  last: number,
  cell: (of: number) => readonly [row: number, column: number],
): number {
  let count = 0;
  for (let of = first; of <= last; of += 1) if (block.grid.kind(...cell(of)) === kinds.number) count += 1;
  return count;
}

/** Scored as the cell of its last quarter would be, were that the year's. */
function quarters(search: Search, facts: BlockFacts, row: RowFacts, column: ColumnFacts, connection: Candidate["connection"]): Candidate {
  const { ask, matcher, index, institutions } = search;
  const yearly = {
    ...ask,
    year: null,
    isSickLeave: false,
    subGoal: { ...ask.subGoal, criterion: null },
  };
  const far = textsAround(facts, index);
  const score = scoreCell(yearly, matcher, { facts, row, column, nameText: null, far, mentioned: 0 }, index, institutions);
  return {
    connection,
    foundBy: foundBy(search, facts, row, column.column),
    counted: { unit: "plain", sign: null },
    score: score * besideTheSum,
    at: cellAddress(facts.block.grid.name, row.row, column.column),
  };
}
