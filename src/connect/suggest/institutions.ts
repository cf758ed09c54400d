import type { Plan } from "../../plan/plan";
import type { BlockFacts } from "./blockFacts";
import { stem, tokensOf } from "./concepts";
import { stopWords } from "./stopWords";
import type { WorkbookIndex } from "./workbookIndex";

/** Of rows that name an institution, those of another one than the plan's are not meant. */
export class Institutions {
  readonly own: ReadonlySet<string>;
  private readonly known = new Map<number, boolean>();
  private readonly named = new Map<BlockFacts, boolean>();

  constructor(
    { institution, name }: Plan,
    private readonly index: WorkbookIndex,
  ) {
    this.own = new Set(
      tokensOf(`${institution} ${name}`)
        .filter((token) => /\p{L}{2}/u.test(token) && !stopWords.has(token))
        .map(stem),
    );
  }

  /** 1 for the plan's own institution and where none is named */
  factor(facts: BlockFacts, row: number): number {
    const { institutionColumn, block } = facts;
    if (institutionColumn < 0) return 1;
    const text = block.grid.textAt(row, institutionColumn);
    if (text < 0 || this.isOwn(text)) return 1;
    return this.namesOwn(facts) ? 0.1 : 0.7;
  }

  /** Whether the rows of a block are of one institution only. */
  isMixed({ block, institutionColumn, rows }: BlockFacts): boolean {
    return institutionColumn >= 0 && new Set(rows.map(({ row }) => block.grid.textAt(row, institutionColumn))).size > 1;
  }

  /** Of a list that several institutions share, the word in the plan's own rows; null where one has it alone, or none is the plan's. */
  wordIn(facts: BlockFacts): string | null {
    if (!this.isMixed(facts)) return null;
    const words = facts.rows.map(({ row }) => facts.block.grid.textAt(row, facts.institutionColumn)).filter((text) => text >= 0);
    const own = words.find((text) => this.isOwn(text));
    return own === undefined ? null : this.index.texts.text(own).trim();
  }

  /** Whether one of the texts names the plan's institution. */
  isNamedIn(texts: readonly number[]): boolean {
    return texts.some((text) => this.isOwn(text));
  }

  private isOwn(text: number): boolean {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const own = this.says(text);
    this.known.set(text, own);
    return own;
  }

  private says(text: number): boolean {
    return tokensOf(this.index.texts.text(text)).some((token) => this.own.has(stem(token)));
  }

  private namesOwn(facts: BlockFacts): boolean {
    let known = this.named.get(facts);
    if (known === undefined) {
      known = facts.rows.some(({ row }) => {
        const text = facts.block.grid.textAt(row, facts.institutionColumn);
        return text >= 0 && this.isOwn(text);
      });
      this.named.set(facts, known);
    }
    return known;
  }
}
