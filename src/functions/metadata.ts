import type { Language } from "../plan/plan";
import { catalogue } from "./catalogue/catalogue";
import { helpAddress } from "./helpAddress";

/**
 * The custom functions as Excel reads them; names and ids are the same in both languages.
 *
 * @param address where the add-in stands, with its closing slash: Excel's own help on a function leads there
 */
export function functionsMetadata(language: Language, address = ""): { readonly functions: readonly object[] } {
  return {
    functions: catalogue.map(({ id, kind, result, spills, text, parameters }) => ({
      id,
      name: id,
      description: text[language],
      helpUrl: `${address}${helpAddress(language, id)}`,
      // An error among the arguments reaches the function, which can then say which cell it came from.
      allowErrorForDataTypeAny: true,
      ...(kind === "live" ? { options: { stream: true, cancelable: true } } : {}),
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.text[language],
        type: "any",
        dimensionality: parameter.range ? "matrix" : "scalar",
        ...(parameter.optional ? { optional: true } : {}),
        ...(parameter.repeating ? { repeating: true } : {}),
      })),
      result: { type: result, dimensionality: spills ? "matrix" : "scalar" },
    })),
  };
}
