import { useMemo, useState } from "react";
import type { Preferences } from "./preferences";
import type { LanguageChoice, Settings } from "./settings";

const LANGUAGE = "language";
const SEEN = "welcome";

function readLanguage(preferences: Preferences): LanguageChoice {
  const kept = preferences.read(LANGUAGE);
  return kept === "da" || kept === "en" ? kept : "office";
}

/** The reader's choices; read at once, so that nothing moves when the pane has been drawn. */
export function useChoices(preferences: Preferences, version: string): Settings {
  const [language, setLanguage] = useState(() => readLanguage(preferences));
  const [isFirstRun, setFirstRun] = useState(() => preferences.read(SEEN) === null);
  return useMemo(
    () => ({
      language,
      chooseLanguage(choice) {
        preferences.write(LANGUAGE, choice === "office" ? null : choice);
        setLanguage(choice);
      },
      isFirstRun,
      showFirstRun(shown) {
        preferences.write(SEEN, shown ? null : "seen");
        setFirstRun(shown);
      },
      version,
    }),
    [preferences, language, isFirstRun, version],
  );
}
