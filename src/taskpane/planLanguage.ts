import { createContext, useContext } from "react";
import type { Language } from "../plan/plan";

const PlanLanguageContext = createContext<Language | undefined>(undefined);

/** The language of what the plan itself says, which need not be the reader's: for pronunciation and hyphenation. */
export const PlanLanguageProvider = PlanLanguageContext.Provider;

export function usePlanLanguage(): Language | undefined {
  return useContext(PlanLanguageContext);
}
