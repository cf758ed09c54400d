import type { RecordKind } from "../report/sealChain";
import type { Language } from "../plan/plan";

/** What a report is, as the tables write it; read in either language. */
const kindWords: Readonly<Record<Language, Readonly<Record<RecordKind, string>>>> = {
  da: { signed: "underskrevet plan", interim: "kvartalsrapport", provisional: "foreløbig", final: "endelig" },
  en: { signed: "signed plan", interim: "quarterly report", provisional: "provisional", final: "final" },
};

export function recordKindWord(kind: RecordKind, language: Language): string {
  return kindWords[language][kind];
}

/** @returns null where the word is not known */
export function readRecordKind(text: string): RecordKind | null {
  const plain = text.replace(/\s+/gu, " ").trim().toLowerCase();
  for (const words of Object.values(kindWords))
    for (const [kind, word] of Object.entries(words)) if (word === plain) return kind as RecordKind;
  return null;
}
