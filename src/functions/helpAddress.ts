import type { Language } from "../plan/plan";

/** The help's page in a language, or a function's place on it. It stands beside the pane's own page. */
export function helpAddress(language: Language, id?: string): string {
  const page = language === "da" ? "help.html" : "help.en.html";
  return id === undefined ? page : `${page}#${id}`;
}
