import type { Random } from "./random";
import { type Cell, letter, type Native, type Questions, undecided } from "./sheet";

export const words = {
  met: [true, "opfyldt", "met", "ja", "yes"],
  notMet: [false, "ikke opfyldt", "not met", "nej", "no"],
  pending: [null, "afventer", "pending", undecided],
  notApplicable: ["ikke relevant", "not applicable"],
} as const satisfies Readonly<Record<string, readonly Cell[]>>;

/** Mostly met, as verdicts are; a row has at least one that counts. */
export function verdicts(random: Random, count: number): readonly Cell[] {
  const kinds = random.pick<readonly (keyof typeof words)[]>([
    ["met", "met", "met", "notMet", "pending", "notApplicable"],
    ["met", "met", "pending"],
    ["notMet", "notMet", "notMet", "met", "notApplicable"],
    ["pending", "notMet"],
    ["met", "notApplicable"],
  ]);
  const row = Array.from({ length: count }, () => random.pick<Cell>(words[random.pick(kinds)]));
  return row.some((cell) => !isNotApplicable(cell)) ? row : [random.pick<Cell>(words.met), ...row.slice(1)];
}

export function isNotApplicable(cell: Cell): boolean {
  return (words.notApplicable as readonly Cell[]).includes(cell);
}

/** COUNTIF of every word, or SUMIF of the cells beside them. */
export function countIf(range: string, kind: keyof typeof words, weights: string | null = null): string {
  const terms = (words[kind] as readonly Cell[]).map((word) => {
    const criterion = typeof word === "string" ? `"${word}"` : String(word).toUpperCase();
    if (word === null) return `COUNTBLANK(${range})`;
    if (word === undecided) return `SUMPRODUCT(ISNA(${range})*1)`;
    return weights === null ? `COUNTIF(${range},${criterion})` : `SUMIF(${range},${criterion},${weights})`;
  });
  return terms.join("+");
}

/** Five verdicts in one range and three in another, or the five alone. */
const [firstRange, bothRanges] = [5, 8];
const inputs = [...Array.from({ length: bothRanges }, (_, index) => `verdict ${String(index + 1)}`), "ranges", "k"];

function threeValued(name: string, needed: string, k: (random: Random, counting: number) => Cell): Questions {
  const isAtLeast = name === "ATLEASTMET";
  return {
    name,
    natives: "COUNTIF",
    inputs,
    formulas: ["met", "not met", "pending", "native"],
    rows: (random) =>
      Array.from({ length: 400 }, () => {
        const ranges = random.pick([1, 2]);
        const count = ranges === 1 ? firstRange : bothRanges;
        const row = verdicts(random, count);
        const counting = row.filter((cell) => !isNotApplicable(cell)).length;
        return [...row, ...Array.from({ length: bothRanges - count }, () => null), ranges, k(random, counting)];
      }),
    native: (row) => {
      const range = `A#:${letter((row[bothRanges] === 1 ? firstRange : bothRanges) - 1)}#`;
      const counts = (["met", "notMet", "pending"] as const).map((kind) => countIf(range, kind));
      return [...counts, `IF(K#>=${needed},TRUE,IF(K#+M#<${needed},FALSE,NA()))`];
    },
    ask: (row) => {
      const both = [[row.slice(0, firstRange)], [row.slice(firstRange, bothRanges)]];
      const lists = row[bothRanges] === 1 ? both.slice(0, 1) : both;
      return isAtLeast ? [row[bothRanges + 1], lists] : [lists];
    },
  };
}

export const allMet = threeValued("ALLMET", "(K#+L#+M#)", () => null);
export const anyMet = threeValued("ANYMET", "1", () => null);
export const atLeastMet = threeValued("ATLEASTMET", "J#", (random, counting) => random.whole(1, counting));

/** A verdict as a cell: an error comes from a formula only. */
export function asWritten(value: Cell): Cell | Native {
  return value === undecided ? { formula: "NA()" } : value;
}
