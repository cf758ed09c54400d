import type { Language } from "../../plan/plan";

/** What a person has typed for the report that is being made, nothing of which may get lost on the way. */
export interface Draft {
  /** "" until one is chosen */
  readonly choice: string;
  /** as the date field has it; null until it is touched */
  readonly asOf: string | null;
  /** null: the plan's own */
  readonly language: Language | null;
  readonly comments: Readonly<Record<string, string>>;
  readonly analyses: Readonly<Record<string, string>>;
  readonly assessment: string;
  readonly why: string;
}

export const emptyDraft: Draft = { choice: "", asOf: null, language: null, comments: {}, analyses: {}, assessment: "", why: "" };
