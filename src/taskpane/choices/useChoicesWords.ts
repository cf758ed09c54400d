import type { ChoicesWords } from "../../i18n/choicesWords";
import { choicesWordsFor } from "../../i18n/choicesWordsFor";
import { useText } from "../text";

export function useChoicesWords(): ChoicesWords {
  return choicesWordsFor(useText().words.language);
}
