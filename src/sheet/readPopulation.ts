import type { Population } from "../figures/onTime";
import type { Language } from "../plan/plan";

/** What PLAN.ONTIME and PLAN.LATEROOM take for it, the first of each language the one the add-in writes. */
const words: Readonly<Record<Population, Readonly<Record<Language, readonly [string, ...string[]]>>>> = {
  due: { da: ["frist", "forfalden"], en: ["due"] },
  closed: { da: ["afsluttet"], en: ["closed"] },
  received: { da: ["modtaget"], en: ["received"] },
};

const populations: ReadonlyMap<string, Population> = new Map([
  ["", "due"],
  ...(Object.keys(words) as Population[]).flatMap((population) =>
    [...words[population].da, ...words[population].en].map((word): [string, Population] => [word, population]),
  ),
]);

/** Which cases a function is asked to count, those due where nothing is said; null for a word nobody knows. */
export function readPopulation(word: string): Population | null {
  return populations.get(word.trim().toLowerCase()) ?? null;
}

export function populationWord(population: Population, language: Language): string {
  return words[population][language][0];
}
