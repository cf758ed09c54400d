import type { Language } from "../plan/plan";
import { danish } from "./da";
import { english } from "./en";
import type { Words } from "./words";

export function wordsFor(language: Language): Words {
  return language === "da" ? danish : english;
}

/** Danish for every Danish locale ("da", "da-DK"), English for all others. */
export function languageOfLocale(locale: string): Language {
  return /^da\b/iu.test(locale) ? "da" : "en";
}
