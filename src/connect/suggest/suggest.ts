import type { Plan } from "../../plan/plan";
import { type Quarter, quarterNumber } from "../../plan/quarter";
import type { Field } from "../connection";
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
    if (stretch.isLong()) await stretch.giveWay();
    const matcher = new Matcher(ask, vocabulary, institutions.own);
    const search: Search = { ask, matcher, index, institutions, blocks, lastQuarter: lastQuarterOf(ask, plan) };
    const all = [
      ...caseCandidates(search, plan),
      ...errorCandidates(search),
      ...quarterCandidates(search),
      ...(await cellCandidates(search, stretch)),
    ];
    found.push({ ask, candidates: all.sort((a, b) => b.score - a.score || (a.at < b.at ? -1 : 1)).slice(0, mostOfOneField * 2) });
  }
  options.onProgress?.(asks.length, asks.length);
  return found.flatMap(({ ask, candidates }) =>
    candidates.slice(0, mostOfOneField).map((candidate) => ({
      subGoal: ask.subGoal.id,
      field: ask.field,
      connection: candidate.connection,
      foundBy: candidate.foundBy,
      ...candidate.counted,
      confidence: confidenceOf(candidate, candidates, ask, found),
    })),
  );
}

function textsOf({ rows, block }: BlockFacts): ReadonlySet<number> {
  return new Set([...rows.flatMap(({ texts }) => texts), ...block.headings.flat(), ...block.titles]);
}

/** Sick leave is measured after the third quarter; what it is compared with is a whole year. */
function lastQuarterOf({ field, year }: Ask, plan: Plan): number | null {
  const measured: Readonly<Record<Field, Quarter>> = { result: 3, target: 3, comparedWith: 4 };
  return year === null || plan.year === null ? null : quarterNumber(year, year === plan.year ? 3 : measured[field]);
}
