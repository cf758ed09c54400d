import { createContext, useContext } from "react";
import type { PaneWords } from "../i18n/paneWords";
import type { Words } from "../i18n/words";

/** The wording of the pane in one language: the words shared with cells and reports, and the pane's own. */
export interface Text {
  readonly words: Words;
  readonly pane: PaneWords;
}

const TextContext = createContext<Text | null>(null);
export const TextProvider = TextContext.Provider;

export function useText(): Text {
  const text = useContext(TextContext);
  if (text === null) throw new Error("A part of the pane was rendered outside TextProvider");
  return text;
}
