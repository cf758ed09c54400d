import type { Requires } from "../plan/plan";

const numerals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    et: 1,
    ét: 1,
    en: 1,
    én: 1,
    one: 1,
    to: 2,
    two: 2,
    tre: 3,
    three: 3,
    fire: 4,
    four: 4,
    fem: 5,
    five: 5,
  }),
);

/** Reads how a goal's sub-goals combine: blank or `alle` / `all`, `mindst ét` / `any`, `mindst 2` / `at least 2`; null for anything else. */
export function readRequires(text: string): Requires | null {
  const words = text
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, " ")
    .trim();
  if (/^(?:|alle(?: delmål)?|all(?: sub-?goals)?)$/u.test(words)) return { kind: "all" };
  if (words === "any") return { kind: "any" };
  const match = /^(?:mindst|at least) (\S+)(?: (?:delmål|af|of|sub-?goals?)\b.*)?$/u.exec(words);
  if (!match) return null;
  const count = numerals.get(match[1]!) ?? (/^\d+$/u.test(match[1]!) ? Number(match[1]) : 0);
  if (count === 0) return null;
  return count === 1 ? { kind: "any" } : { kind: "atLeast", count };
}
