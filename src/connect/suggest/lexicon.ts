import { figureWords } from "./figureWords";
import { stepWords } from "./stepWords";

/** What a word can be one of: of the meanings of one slot a figure has one, and a figure of another is a wrong one. */
export type Slot = "basis" | "line" | "owner" | "step" | "month" | "meaning" | "act";

export interface Meaning {
  readonly slot?: Slot;
  /**
   * Danish and English, in lower case; a word ending in * stands for all that begin so. Words are split where letters meet digits:
   * "uo 2" is UO2 as well.
   */
  readonly forms: readonly string[];
}

/** Words of results plans and of the sheets that follow them. What stands under one key means the same. */
export const lexicon = { ...figureWords, ...stepWords } as const;

export type LexiconKey = keyof typeof lexicon;
