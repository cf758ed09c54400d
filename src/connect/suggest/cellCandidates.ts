import { cellAddress } from "../../sheet/address";
import type { Unit } from "../unit";
import type { Ask } from "./asks";
import type { BlockFacts, ColumnFacts, RowFacts } from "./blockFacts";
import { type Candidate, foundBy, type Search, textsAround } from "./candidate";
import { word } from "./concepts";
import type { Stretch } from "./pace";
import { cellReference } from "./place";
import { kindFactor, scoreCell } from "./scoreCell";
import { kinds } from "./sheetGrid";
import { type Counted, countedIn } from "./units";

interface Spot {
  readonly facts: BlockFacts;
  readonly row: RowFacts;
  readonly column: ColumnFacts;
  readonly score: number;
}

/** In blocks of more rows only those are looked at that say something of the ask. */
const shortBlock = 60;
/** So many of the best cells have their unit looked up. */
const mostSpots = 30;
const leastScore = 0.2;
const mostRows = 1000;

/** Single cells that may hold the figure or the date an ask looks for. */
export async function cellCandidates(search: Search, stretch: Stretch): Promise<readonly Candidate[]> {
  const spots: Spot[] = [];
  for (const facts of search.blocks) {
    if (stretch.isLong()) await stretch.giveWay();
    await addSpots(search, facts, spots, stretch);
  }
  return spots
    .sort((a, b) => b.score - a.score)
    .slice(0, mostSpots)
    .map((spot) => candidateOf(search, spot));
}

async function addSpots(search: Search, facts: BlockFacts, spots: Spot[], stretch: Stretch): Promise<void> {
  const { ask, matcher, index, institutions } = search;
  const far = textsAround(facts, index);
  const columnTerms = facts.columns.map(({ column }) => termsOf(facts.block.headings[column - facts.block.left] ?? [], search));
  const anyColumn = columnTerms.reduce((all, terms) => all | terms, 0);
  const rowsTerms: number[] = [];
  for (const { texts } of facts.rows) {
    if (rowsTerms.length % 512 === 511 && stretch.isLong()) await stretch.giveWay();
    rowsTerms.push(termsOf(texts, search));
  }
  const mentioned = rowsTerms.reduce((all, terms) => all | terms, anyColumn);
  const telling = tellingTerms(rowsTerms, search);
  const isShort = facts.rows.length <= shortBlock;
  for (const [count, row] of facts.rows.entries()) {
    if (count % 16 === 15 && stretch.isLong()) await stretch.giveWay();
    const rowTerms = rowsTerms[count]!;
    const names = facts.names.get(row.row);
    if (names === undefined && (rowTerms === 0 ? !isShort || anyColumn === 0 : !telling.has(rowTerms))) continue;
    for (const [place, column] of facts.columns.entries()) {
      const nameText = names?.get(column.column) ?? null;
      if (rowTerms === 0 && columnTerms[place] === 0 && nameText === null) continue;
      const kind = kindFactor(ask, facts, column, row.row);
      if (kind === 0) continue;
      const score = kind * scoreCell(ask, matcher, { facts, row, column, nameText, far, mentioned }, index, institutions);
      if (score >= leastScore) spots.push({ facts, row, column, score });
    }
  }
}

/** What rows say that tells them from others: where very many say the same, only those are looked at that say most. */
function tellingTerms(rowsTerms: readonly number[], { matcher }: Search): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const terms of rowsTerms) if (terms !== 0) counts.set(terms, (counts.get(terms) ?? 0) + 1);
  const telling = new Set<number>();
  let rows = 0;
  for (const [terms, count] of [...counts].sort(([a], [b]) => matcher.worth(b) - matcher.worth(a))) {
    rows += count;
    if (rows > mostRows) break;
    telling.add(terms);
  }
  return telling;
}

function termsOf(texts: readonly number[], { matcher }: Search): number {
  let terms = 0;
  for (const text of texts) terms |= matcher.match(text).terms;
  return terms;
}

function candidateOf(search: Search, { facts, row, column, score }: Spot): Candidate {
  const { ask, index } = search;
  const counted = countedIn(facts, row, column.column, index);
  const { grid } = facts.block;
  const { unit, sign } = asAsked(ask, counted);
  const value = grid.number(row.row, column.column);
  const at = cellAddress(grid.name, row.row, column.column);
  const cell = cellReference(facts.block, row.row, column.column, index);
  const tells = unit !== null && ask.counts !== "plain";
  return {
    connection: { kind: "cell", cell, unit: unit ?? likelyUnit(ask, value), sign: sign ?? "surplusPositive" },
    foundBy: {
      ...foundBy(search, facts, row, column.column),
      name: cell === at ? null : cell,
      unitText: tells ? counted.unitText : null,
      signText: ask.counts === "amount" ? counted.signText : null,
    },
    counted: { unit, sign },
    score: score * unitFactor(ask, counted, value, saysShare(search, facts, row, column), grid.kind(row.row, column.column)),
    at,
  };
}

/** Units of dates, days and counts are not converted. */
function asAsked({ counts }: Ask, { unit, sign }: Counted): { readonly unit: Unit | null; readonly sign: Counted["sign"] } {
  return { unit: counts === "plain" ? "plain" : unit, sign: counts === "amount" ? sign : null };
}

function likelyUnit({ unit, counts }: Ask, value: number): Unit {
  return counts === "share" && Number.isFinite(value) ? (Math.abs(value) <= 1 ? "share" : "percent") : unit;
}

function saysShare({ index }: Search, { block }: BlockFacts, row: RowFacts, { column }: ColumnFacts): boolean {
  const near = [...row.texts, ...(block.headings[column - block.left] ?? [])];
  return near.some((text) => index.texts.says(text).words.includes(word("share")));
}

const amounts: ReadonlySet<Unit> = new Set(["kr", "thousandKr", "millionKr", "billionKr"]);

/** How well unit and size of a cell go with what is asked for. */
function unitFactor({ counts, looksFor, isSickLeave }: Ask, { unit }: Counted, value: number, isShare: boolean, kind: number): number {
  if (looksFor === "date") return 1;
  const isAmount = unit !== null && amounts.has(unit);
  const isPercent = unit === "share" || unit === "percent";
  switch (counts) {
    case "amount":
      return isPercent || kind === kinds.share ? 0.1 : unit === null || unit === "plain" ? 0.85 : 1;
    case "share":
      if (isAmount || unit === "plain" || value < 0 || value > 100) return 0.15;
      return isPercent || isShare ? 1 : 0.4;
    case "plain":
      if (isAmount) return 0.2;
      if (isPercent || kind === kinds.share) return 0.3;
      return isSickLeave && value > 100 ? 0.3 : 1;
  }
}
