import { millionths, one, quotient } from "./exactly";
import { type Cell, letter, type Questions, undecided } from "./sheet";
import { countIf, isNotApplicable, verdicts, words } from "./verdicts";

const most = 6;
const places = Array.from({ length: most }, (_, index) => index);
const count = 2 * most;

export const fulfilment: Questions = {
  name: "FULFILMENT",
  natives: "SUMIF, COUNTIF and SUM",
  inputs: [...places.map((place) => `verdict ${String(place + 1)}`), ...places.map((place) => `weight ${String(place + 1)}`), "goals"],
  formulas: ["met", "all", "native"],
  rows: (random) =>
    Array.from({ length: 600 }, () => {
      const goals = random.whole(1, most);
      const none = random.chance(0.04);
      const given = none ? Array.from({ length: goals }, () => random.pick(words.notApplicable)) : verdicts(random, goals);
      const scale = random.pick([1, 10, 100]);
      const weights = random.chance(0.4) ? [] : given.map(() => random.whole(1, 40 * scale) / scale);
      const filled = (cells: readonly Cell[]) => places.map((place) => cells[place] ?? null);
      return [...filled(given), ...filled(weights), goals];
    }),
  native: (row) => {
    const end = Number(row[count]) - 1;
    const range = `A#:${letter(end)}#`;
    const weights = row[most] === null ? null : `${letter(most)}#:${letter(most + end)}#`;
    const all = weights === null ? `M#` : `SUM(${weights})`;
    return [
      countIf(range, "met", weights),
      `${all}-(${countIf(range, "notApplicable", weights)})`,
      `IF(OR(O#=0,COUNTBLANK(${range})=M#),NA(),100*N#/O#)`,
    ];
  },
  ask: (row) => {
    const goals = Number(row[count]);
    return [[row.slice(0, goals)], row[most] === null ? null : [row.slice(most, most + goals)]];
  },
  exact: (row) => {
    const goals = places.slice(0, Number(row[count])).map((place) => ({
      verdict: row[place] ?? null,
      weight: row[most] === null ? one : millionths(row[most + place]),
    }));
    const sum = (list: typeof goals) => list.reduce((total, { weight }) => total + weight, 0n);
    const counting = goals.filter(({ verdict }) => !isNotApplicable(verdict));
    const met = counting.filter(({ verdict }) => (words.met as readonly Cell[]).includes(verdict));
    const isBlank = goals.every(({ verdict }) => verdict === null);
    return counting.length === 0 || isBlank ? undecided : quotient(100n * sum(met), sum(counting));
  },
};
