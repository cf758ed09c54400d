import { asNumber, millionths, size } from "./exactly";
import type { Random } from "./random";
import { type Answer, type Cell, type Questions, undecided } from "./sheet";

/** Two amounts with one or two decimals, often close together, as results and budgets are. */
function amounts(random: Random): { readonly scale: number; readonly budget: number } {
  const scale = random.pick([10, 10, 100]);
  const budget = random.whole(-9, 99) * random.pick([1, 10, 100, 1000]) + random.whole(0, 9);
  return { scale, budget };
}

export const deviation: Questions = {
  name: "DEVIATION",
  natives: "a subtraction",
  inputs: ["actual", "budget"],
  formulas: ["native"],
  rows: (random) =>
    Array.from({ length: 1000 }, () => {
      const { scale, budget } = amounts(random);
      const actual = random.chance(0.5) ? budget + random.whole(-30, 30) : random.whole(-99_999, 99_999);
      return [random.chance(0.03) ? null : actual / scale, random.chance(0.03) ? null : budget / scale];
    }),
  native: () => ["IF(OR(ISBLANK(A#),ISBLANK(B#)),NA(),A#-B#)"],
  ask: (row) => row.slice(0, 2),
  exact: ([actual, budget]) => (isBlank(actual, budget) ? undecided : asNumber(millionths(actual) - millionths(budget))),
};

export const within: Questions = {
  name: "WITHIN",
  natives: "ABS and <=",
  inputs: ["actual", "budget", "tolerance"],
  formulas: ["native"],
  rows: (random) => Array.from({ length: 1200 }, () => nearLimit(random)),
  native: () => ["IF(OR(ISBLANK(A#),ISBLANK(B#)),NA(),ABS(A#-B#)<=C#)"],
  ask: (row) => row.slice(0, 3),
  exact: withinExactly,
};

/** Result, what it is compared with and the limit; more than half of them exactly on the limit. */
export function nearLimit(random: Random): readonly Cell[] {
  const { scale, budget } = amounts(random);
  const tolerance = random.whole(0, 60);
  const beyond = random.pick([0, 0, 0, 1, -1, random.whole(-50, 50)]);
  const actual = budget + random.pick([1, -1]) * (tolerance + beyond);
  return [random.chance(0.03) ? null : actual / scale, random.chance(0.02) ? null : budget / scale, tolerance / scale];
}

function withinExactly([actual, budget, tolerance]: readonly Cell[]): Answer {
  if (isBlank(actual, budget)) return undecided;
  return size(millionths(actual) - millionths(budget)) <= millionths(tolerance);
}

function isBlank(...cells: readonly (Cell | undefined)[]): boolean {
  return cells.some((cell) => cell === null);
}
