import type { Ask } from "./asks";
import { type Concepts, slotOf } from "./concepts";
import type { WorkbookIndex } from "./workbookIndex";

/** An ask's words as bits, so that what a text matches is one number. Past thirty words nothing is told any more. */
const mostTerms = 30;
const shortestPart = 5;
/** A word that is only related to what the ask is about does not tell it. */
const leastOfSubject = 1;

export interface Matched {
  /** the ask's words the text says, as bits */
  readonly terms: number;
  /** of its words, how many the ask has as well; and how many it has in all */
  readonly known: number;
  readonly all: number;
}

const nothing: Matched = { terms: 0, known: 0, all: 0 };

/** Which texts say what an ask looks for. */
export class Matcher {
  readonly weights: readonly number[];
  /** as much as the cell that is looked for can be expected to say */
  readonly enough: number;
  /** the two words that tell most of what the ask is about, as bits; 0 where the workbook has none of its words */
  readonly subject: number;
  /** no text of the workbook says what the ask is about */
  readonly isUnheardOf: boolean;
  private readonly bits = new Map<string, number>();
  private readonly cache = new Map<number, Matched>();
  private readonly stems: readonly string[];

  constructor(
    ask: Ask,
    private readonly vocabulary: Vocabulary,
    /** stems of the institution's own names, which are no news anywhere */
    private readonly own: ReadonlySet<string>,
  ) {
    const weighted = [...ask.terms]
      .map(([term, weight]) => [term, weight * vocabulary.tells(term)] as const)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, mostTerms);
    this.weights = weighted.map(([, weight]) => weight);
    for (const [bit, [term]] of weighted.entries()) this.bits.set(term, 1 << bit);
    // of an amount it is the round and the line that tell, which are no subjects
    const subjects =
      ask.counts === "amount"
        ? []
        : weighted.filter(([term]) => (ask.terms.get(term) ?? 0) >= leastOfSubject && slotOf(term) === undefined);
    const known = subjects.filter(([term]) => vocabulary.isInTexts(term));
    this.subject = known.slice(0, 2).reduce((bits, [term]) => bits | this.bits.get(term)!, 0);
    this.isUnheardOf = subjects.length > 0 && known.length === 0;
    this.stems = weighted.map(([term]) => term).filter((term) => !term.startsWith("@") && term.length >= shortestPart);
    this.enough = this.weights.slice(0, 3).reduce((sum, weight, place) => sum + weight * (place === 2 ? 0.5 : 1), 0);
  }

  match(text: number): Matched {
    let matched = this.cache.get(text);
    if (matched === undefined) {
      matched = this.work(this.vocabulary.index.texts.says(text));
      this.cache.set(text, matched);
    }
    return matched;
  }

  /** 0 where the word is none of the ask's. */
  bitOf(term: string): number {
    return this.bits.get(term) ?? 0;
  }

  /** What words matched are worth. */
  worth(terms: number): number {
    let sum = 0;
    for (let rest = terms; rest !== 0; rest &= rest - 1) sum += this.weights[31 - Math.clz32(rest & -rest)]!;
    return sum;
  }

  private work({ words }: Concepts): Matched {
    if (words.length === 0) return nothing;
    let [terms, known] = [0, 0];
    for (const each of words) {
      const bit = this.bits.get(each) ?? this.partOf(each);
      terms |= bit;
      if (bit !== 0 || this.own.has(each)) known += 1;
    }
    return { terms, known, all: words.length };
  }

  /** Danish writes words together: "klagesagsliste" speaks of what "klagesager" does. */
  private partOf(each: string): number {
    if (each.startsWith("@") || each.length < shortestPart) return 0;
    const stem = this.stems.find((other) => other.startsWith(each) || each.startsWith(other));
    return stem === undefined ? 0 : this.bits.get(stem)!;
  }
}

/** How much each word tells: little where many sub-goals or many texts of the workbook have it. */
export class Vocabulary {
  private readonly inPlan = new Map<string, Set<string>>();
  private readonly inTexts = new Map<string, number>();
  private counted = 0;

  constructor(
    readonly index: WorkbookIndex,
    asks: readonly Ask[],
  ) {
    for (const { terms, subGoal } of asks) {
      for (const term of terms.keys()) this.inPlan.set(term, (this.inPlan.get(term) ?? new Set()).add(subGoal.id));
    }
  }

  count(text: number): void {
    this.counted += 1;
    for (const each of this.index.texts.says(text).words)
      if (this.inPlan.has(each)) this.inTexts.set(each, (this.inTexts.get(each) ?? 0) + 1);
  }

  isInTexts(term: string): boolean {
    return this.inTexts.has(term);
  }

  tells(term: string): number {
    const texts = this.inTexts.get(term) ?? 0;
    const inWorkbook = 1 / (1 + Math.log10(1 + (texts * 100) / Math.max(100, this.counted)));
    const inPlan = 1 / Math.sqrt(this.inPlan.get(term)?.size ?? 1);
    // what no text has cannot be missed much: plan and workbook may use different words
    const missing = texts === 0 && slotOf(term) === undefined ? 0.35 : 1;
    return inWorkbook * (0.35 + 0.65 * inPlan) * missing;
  }
}
