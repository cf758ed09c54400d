import type { ChangeSinceSigned } from "../plan/changeSinceSigned";
import type { Language } from "../plan/plan";
import { changedDa } from "./changedDa";
import { changedEn } from "./changedEn";

/** Wording of what is not as it was signed, wherever it is told. Dates arrive ready made. */
export interface ChangedWords {
  readonly changes: string;
  /** "2.1.a Målværdi: fra 2 til 3"; "2.1.c er tilføjet: mindst 3" */
  change(change: ChangeSinceSigned): string;
  noted(when: string | null, why: string): string;
  readonly notNoted: string;
}

const languages: Readonly<Record<Language, ChangedWords>> = { da: changedDa, en: changedEn };

export function changedWordsFor(language: Language): ChangedWords {
  return languages[language];
}
