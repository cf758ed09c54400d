import type { Plan } from "../../plan/plan";
import { quarterNumber } from "../../plan/quarter";
import { type Ask, asksOf } from "./asks";
import { type BlockFacts, factsOf } from "./blockFacts";
import type { Candidate, Search } from "./candidate";
import { caseCandidates } from "./caseCandidates";
import { cellCandidates } from "./cellCandidates";
import { confidenceOf } from "./confidence";
import { errorCandidates } from "./errorCandidates";
import { Institutions } from "./institutions";
import { type Pace, Stretch } from "./pace";
import { quarterCandidates } from "./quarterCandidates";
import type { Suggestion } from "./suggestion";
import { Matcher, Vocabulary } from "./vocabulary";
import type { WorkbookIndex } from "./workbookIndex";

export interface SuggestOptions extends Pace {
  readonly signal?: AbortSignal;
  /** fields answered so far, of so many */
  readonly onProgress?: (done: number, total: number) => void;
}

/** More would be a list to search in, not a choice. */
const mostOfOneField = 5;
/** Below this a suggestion is a guess that costs more to read than to dismiss. */
const leastConfidence = 0.25;

/**
 * What each field of the plan might be connected with: sub-goals in the plan's order, the best of each field first. Assessed sub-goals
 * are decided by a person and get none. Works in short stretches, and rejects with the signal's reason when cancelled.
 */
export async function suggest(index: WorkbookIndex, plan: Plan, options: SuggestOptions): Promise<readonly Suggestion[]> {
  const stretch = new Stretch(options, options.signal);
  const asks = asksOf(plan);
  const blocks: BlockFacts[] = [];
  const vocabulary = new Vocabulary(index, asks);
  for (const block of index.blocks) {
    const facts = await factsOf(block, index, stretch);
    blocks.push(facts);
    for (const text of textsOf(facts)) {
      vocabulary.count(text);
      if (stretch.isLong()) await stretch.giveWay();
    }
  }
  const institutions = new Institutions(plan, index);
  const found: { readonly ask: Ask; readonly candidates: readonly Candidate[] }[] = [];
  for (const [done, ask] of asks.entries()) {
    options.onProgress?.(done, asks.length);
    options.signal?.throwIfAborted();
    if (stretch.isLong()) await stretch.giveWay();
    const matcher = new Matcher(ask, vocabulary, institutions.own);
    const search: Search = { ask, matcher, index, institutions, blocks, lastQuarter: lastQuarterOf(ask, plan) };
    const all = [
      ...(await caseCandidates(search, plan, stretch)),
      ...(await errorCandidates(search, stretch)),
      ...(await quarterCandidates(search, stretch)),
      ...(await cellCandidates(search, stretch)),
    ];
    found.push({ ask, candidates: all.sort((a, b) => b.score - a.score || (a.at < b.at ? -1 : 1)).slice(0, mostOfOneField * 2) });
  }
  options.onProgress?.(asks.length, asks.length);
  return found.flatMap(({ ask, candidates }) =>
    candidates
      .map((candidate) => ({
        subGoal: ask.subGoal.id,
        field: ask.field,
        connection: candidate.connection,
        foundBy: candidate.foundBy,
        ...candidate.counted,
        confidence: confidenceOf(candidate, candidates, ask, found),
      }))
      .filter(({ confidence }) => confidence >= leastConfidence)
      .slice(0, mostOfOneField),
  );
}

function textsOf({ rows, block }: BlockFacts): ReadonlySet<number> {
  const texts = new Set([...block.headings.flat(), ...block.titles]);
  for (const row of rows) for (const text of row.texts) texts.add(text);
  return texts;
}

/** Sick leave is measured after the third quarter; what it is compared with is a whole year. */
function lastQuarterOf({ year }: Ask, plan: Plan): number | null {
  return year === null ? null : quarterNumber(year, year === plan.year ? 3 : 4);
}
