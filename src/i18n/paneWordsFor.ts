import type { Language } from "../plan/plan";
import { danishPane } from "./paneDa";
import { englishPane } from "./paneEn";
import type { PaneWords } from "./paneWords";

export function paneWordsFor(language: Language): PaneWords {
  return language === "da" ? danishPane : englishPane;
}
