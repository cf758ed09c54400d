import type { Population } from "../figures/onTime";
import { placedCalls } from "./formulaCalls";
import { readPopulation } from "./readPopulation";

/** The one PLAN.ONTIME or PLAN.LATEROOM of a formula. */
export interface CaseCall {
  /** null where its word is no known one, or stands in another cell */
  readonly population: Population | null;
  /** the formula with another word there; null where the call is not all of the formula, but for a percentage's `*100` */
  readonly withWord: (word: string) => string | null;
  /** 100 where the formula counts in per cent, else 1 */
  readonly scale: 1 | 100;
}

/** Which of its arguments, from 0, is the population. */
const places: ReadonlyMap<string, number> = new Map([
  ["ONTIME", 5],
  ["LATEROOM", 6],
]);

/** null where a formula counts no cases, or counts them more than once. */
export function caseCallIn(formula: string): CaseCall | null {
  const [call, ...others] = placedCalls(formula).filter(({ name }) => places.has(name));
  if (call === undefined || others.length > 0) return null;
  const { name, parts, at, start } = call;
  const place = places.get(name)!;
  const written = parts[place]?.trim() ?? "";
  const word = written === "" ? "" : /^"(?<word>[^"]*)"$/u.exec(written)?.groups?.["word"];
  const end = start + parts.join(",").length;
  const isWhole = /^=\s*\+?\s*$/u.test(formula.slice(0, at)) && /^\)\s*(?:\*\s*100\s*)?$/u.test(formula.slice(end));
  return {
    population: word === undefined ? null : readPopulation(word),
    scale: /\*\s*100\s*$/u.test(formula.slice(end)) ? 100 : 1,
    withWord(other) {
      if (!isWhole || word === undefined || parts.length < place) return null;
      const changed = [...parts.slice(0, place), `"${other}"`, ...parts.slice(place + 1)];
      return formula.slice(0, start) + changed.join(",") + formula.slice(end);
    },
  };
}
