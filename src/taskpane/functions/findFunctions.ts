import type { FunctionEntry } from "../../functions/catalogue/entry";
import type { Language } from "../../plan/plan";

/** The functions in whose name, description or parameters every word of the query occurs. */
export function findFunctions(functions: readonly FunctionEntry[], query: string, language: Language): readonly FunctionEntry[] {
  const words = query.toLocaleLowerCase(language).split(/\s+/u);
  return functions.filter(({ id, text, parameters }) => {
    const searched = [`PLAN.${id}`, text[language], ...parameters.flatMap((parameter) => [parameter.name, parameter.text[language]])];
    const all = searched.join("\n").toLocaleLowerCase(language);
    return words.every((word) => all.includes(word));
  });
}
