import { cellAddress } from "../../sheet/address";
import type { BlockFacts, ColumnFacts, RowFacts } from "./blockFacts";
import { type Candidate, foundBy, inEachBlock, type Search, textsAround } from "./candidate";
import { word } from "./concepts";
import type { LexiconKey } from "./lexicon";
import type { Stretch } from "./pace";
import { cellReference } from "./place";
import { scoreCell } from "./scoreCell";
import { kinds } from "./sheetGrid";

interface Spot {
  readonly row: RowFacts;
  readonly column: ColumnFacts;
}

const checkedWords: readonly LexiconKey[] = ["privileged", "user", "check"];
/** Errors and what was checked stand near each other. */
const widest = 6;
/** A longer list has a row for each user, not for each check. */
const longestList = 300;

/** Pairs of counts, errors and what was checked, side by side in a row or near each other in a column. */
export async function errorCandidates(search: Search, stretch: Stretch): Promise<readonly Candidate[]> {
  if (!search.ask.isErrorShare) return [];
  return inEachBlock(search, stretch, (facts) => [...inRows(search, facts), ...inColumns(search, facts)]);
}

function inRows(search: Search, facts: BlockFacts): readonly Candidate[] {
  const { block, columns } = facts;
  const says = (column: ColumnFacts, keys: readonly LexiconKey[]) =>
    saysOneOf(search, block.headings[column.column - block.left] ?? [], keys);
  const errors = columns.find((column) => says(column, ["errors"]) && !says(column, ["share"]));
  const checked = columns.find((column) => column !== errors && says(column, checkedWords) && !says(column, ["errors"]));
  if (errors === undefined || checked === undefined || facts.rows.length > longestList) return [];
  return facts.rows.flatMap((row) => pair(search, facts, { row, column: errors }, { row, column: checked }));
}

function inColumns(search: Search, facts: BlockFacts): readonly Candidate[] {
  const errorWord = search.matcher.bitOf(word("errors"));
  const mentioning = facts.rows.filter(({ texts }) => texts.some((text) => (search.matcher.match(text).terms & errorWord) !== 0));
  if (mentioning.length === 0) return [];
  const labelled = (row: RowFacts, keys: readonly LexiconKey[]) => saysOneOf(search, row.texts, keys);
  const errors = mentioning.filter((row) => !labelled(row, ["share"]));
  const [first, last] = [mentioning[0]!.row - widest, mentioning.at(-1)!.row + widest];
  const around = facts.rows.filter(({ row }) => row >= first && row <= last).slice(0, longestList);
  const checked = around.filter((row) => labelled(row, checkedWords) && !labelled(row, ["errors"]));
  return errors.slice(0, 50).flatMap((row) => {
    const near = checked
      .filter((other) => Math.abs(other.row - row.row) <= widest)
      .sort((a, b) => Math.abs(a.row - row.row) - Math.abs(b.row - row.row))[0];
    if (near === undefined) return [];
    return facts.columns.filter(({ isIds }) => !isIds).flatMap((column) => pair(search, facts, { row, column }, { row: near, column }));
  });
}

function saysOneOf({ index }: Search, texts: readonly number[], keys: readonly LexiconKey[]): boolean {
  return texts.some((text) => keys.some((key) => index.texts.says(text).words.includes(word(key))));
}

/** Neither more errors than were checked, nor a part of one. */
function pair(search: Search, facts: BlockFacts, errors: Spot, checked: Spot): readonly Candidate[] {
  const { ask, matcher, index, institutions } = search;
  const { block } = facts;
  const count = ({ row, column }: Spot) => block.grid.number(row.row, column.column);
  const [found, all] = [count(errors), count(checked)];
  const isCount = ({ row, column }: Spot) =>
    block.grid.kind(row.row, column.column) === kinds.number && Number.isInteger(count({ row, column }));
  if (!isCount(errors) || !isCount(checked) || found < 0 || all <= 0 || found > all) return [];
  const far = textsAround(facts, index);
  const score = ({ row, column }: Spot) =>
    scoreCell(ask, matcher, { facts, row, column, nameText: null, far, mentioned: 0 }, index, institutions);
  const reference = ({ row, column }: Spot) => cellReference(block, row.row, column.column, index);
  const { row, column } = errors;
  // one row of several is a part of what was checked; their total is all of it
  const isPart = errors.row === checked.row && !saysOneOf(search, row.texts, ["all"]) && facts.rows.length > 1;
  return [
    {
      connection: { kind: "errorRate", errors: reference(errors), checked: reference(checked) },
      foundBy: foundBy(search, facts, row, column.column),
      counted: { unit: "share", sign: null },
      score: Math.max(score(errors), 0.5 * (score(errors) + score(checked))) * (isPart ? 0.7 : 1) + 0.03,
      at: cellAddress(block.grid.name, row.row, column.column),
    },
  ];
}
