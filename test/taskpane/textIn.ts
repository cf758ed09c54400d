import { paneWordsFor } from "../../src/i18n/paneWordsFor";
import { wordsFor } from "../../src/i18n/wordsFor";
import type { Language } from "../../src/plan/plan";
import type { Text } from "../../src/taskpane/text";

export function textIn(language: Language): Text {
  return { words: wordsFor(language), pane: paneWordsFor(language) };
}
