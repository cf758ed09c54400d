import { createContext, useContext } from "react";
import type { Language } from "../../plan/plan";

export type LanguageChoice = "office" | Language;

/** What the reader has chosen for the pane, and how to choose anew. */
export interface Settings {
  readonly language: LanguageChoice;
  chooseLanguage(choice: LanguageChoice): void;
  /** whether the card for newcomers is to be shown */
  readonly isFirstRun: boolean;
  showFirstRun(shown: boolean): void;
  /** of the add-in, as its manifest says */
  readonly version: string;
}

const SettingsContext = createContext<Settings | null>(null);
export const SettingsProvider = SettingsContext.Provider;

export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (settings === null) throw new Error("A part of the pane was rendered outside SettingsProvider");
  return settings;
}
