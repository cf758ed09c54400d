import type { Language } from "../plan/plan";
import { choicesDa } from "./choicesDa";
import { choicesEn } from "./choicesEn";
import type { ChoicesWords } from "./choicesWords";

/** Apart from the pane's other words, since its page is fetched when it is opened. */
export function choicesWordsFor(language: Language): ChoicesWords {
  return language === "da" ? choicesDa : choicesEn;
}
