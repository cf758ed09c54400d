import { formulaText } from "../i18n/formulaText";
import { danishHelp } from "../i18n/helpDa";
import { englishHelp } from "../i18n/helpEn";
import type { HelpWords } from "../i18n/helpWords";
import type { PaneWords } from "../i18n/paneWords";
import { paneWordsFor } from "../i18n/paneWordsFor";
import { wordsFor } from "../i18n/wordsFor";
import type { Language } from "../plan/plan";
import { catalogue } from "../functions/catalogue/catalogue";
import { type FunctionEntry, functionGroups } from "../functions/catalogue/entry";
import { cellText, valueRows } from "../functions/exampleText";

/** One language's help as texts: the page only lays it out. */
export interface HelpPage {
  readonly language: Language;
  readonly words: HelpWords;
  /** the words it shares with the pane */
  readonly pane: PaneWords;
  readonly groups: readonly { readonly id: string; readonly title: string; readonly functions: readonly FunctionHelp[] }[];
}

export interface FunctionHelp {
  /** the function's place on the page */
  readonly id: string;
  /** "PLAN.WITHIN" */
  readonly name: string;
  /** "PLAN.WITHIN(actual; budget; tolerance)" */
  readonly call: string;
  readonly text: string;
  readonly parameters: readonly { readonly name: string; readonly text: string; readonly optional: boolean }[];
  readonly rules: readonly string[];
  readonly story: string;
  /** rows of cells from A1, the first row headings; empty where the example needs none */
  readonly cells: readonly (readonly string[])[];
  readonly formula: string;
  readonly value: readonly (readonly string[])[];
}

export function helpPage(language: Language): HelpPage {
  const pane = paneWordsFor(language);
  return {
    language,
    words: language === "da" ? danishHelp : englishHelp,
    pane,
    groups: functionGroups.map((group) => ({
      id: group,
      title: pane.functionGroups[group],
      functions: catalogue.filter((entry) => entry.group === group).map((entry) => functionHelp(entry, language)),
    })),
  };
}

function functionHelp({ id, text, parameters, rules, example, shows }: FunctionEntry, language: Language): FunctionHelp {
  const texts = { words: wordsFor(language), pane: paneWordsFor(language) };
  const named = parameters.map(({ name, optional, repeating }) => (optional ? `[${name}]` : repeating ? `${name}, …` : name));
  return {
    id,
    name: `PLAN.${id}`,
    call: formulaText(`PLAN.${id}(${named.join(", ")})`, language),
    text: text[language],
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      text: parameter.text[language],
      optional: parameter.optional === true,
    })),
    rules: rules.map((rule) => rule[language]),
    story: example.story[language],
    cells: (example.cells ?? []).map((row) => row.map((cell) => cellText(cell, texts))),
    formula: formulaText(example.formula[language], language),
    value: valueRows(example.value, shows, texts),
  };
}
