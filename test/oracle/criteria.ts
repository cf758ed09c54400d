import { nearLimit } from "./budget";
import { millionths, one, size } from "./exactly";
import type { Random } from "./random";
import { type Answer, type Cell, type Questions, undecided } from "./sheet";
import { dayIn } from "./days";

type Row = readonly Cell[];

/** A criterion by its words in both languages: rows, formula and exact answer. */
interface Criterion {
  readonly words: readonly string[];
  /** result, target and what it is compared with */
  row(random: Random): readonly [result: Cell, target: Cell, comparedWith: Cell];
  readonly native: string;
  exact(result: bigint, target: bigint, comparedWith: bigint): boolean;
}

/** Above 2, as a result below 1 beside a target of 90 is a share by mistake. */
function near(random: Random): readonly [result: Cell, target: Cell, comparedWith: Cell] {
  const scale = random.pick([1, 10, 100]);
  const target = random.whole(4 * scale, 99 * scale);
  return [(target + random.pick([0, 0, 1, -1, random.whole(-scale, scale)])) / scale, target / scale, null];
}

/** "10-15" and "10,5-15" hold their limits as text. */
const low = 'NUMBERVALUE(LEFT(C#,FIND("-",C#)-1),",",".")';
const high = 'NUMBERVALUE(MID(C#,FIND("-",C#)+1,99),",",".")';

const simple: readonly Criterion[] = [
  { words: ["at least", "mindst"], row: near, native: "A#>=C#", exact: (result, target) => result >= target },
  { words: ["at most", "højst"], row: near, native: "A#<=C#", exact: (result, target) => result <= target },
  { words: ["more than", "over"], row: near, native: "A#>C#", exact: (result, target) => result > target },
  { words: ["less than", "under"], row: near, native: "A#<C#", exact: (result, target) => result < target },
  {
    words: ["within", "inden for"],
    row: (random) => {
      const [result, comparedWith, limit] = nearLimit(random) as [Cell, Cell, Cell];
      return [result, limit, comparedWith ?? 1];
    },
    native: "ABS(A#-D#)<=C#",
    exact: (result, target, comparedWith) => size(result - comparedWith) <= target,
  },
  {
    words: ["reduced by", "nedbragt med"],
    row: (random) => {
      const [target, comparedWith] = [random.pick([0, 0.05, 0.1, 0.15, 0.025]), random.whole(10, 900) / 5];
      const limit = Math.round((1 - target) * comparedWith * 1000);
      return [(limit + random.pick([0, 0, 0, 1, -1, 100])) / 1000, target, comparedWith];
    },
    native: "A#<=(1-C#)*D#",
    exact: (result, target, comparedWith) => result * one <= (one - target) * comparedWith,
  },
  {
    words: ["by date", "senest"],
    row: (random) => {
      const due = dayIn(random, 2019, 2022);
      return [due + random.pick([0, 0, 1, -1, random.whole(-100, 100)]), due, null];
    },
    native: "A#<=C#",
    exact: (result, target) => result <= target,
  },
];
const between = { words: ["between", "mellem"], native: `AND(A#>=${low},A#<=${high})` };

export const meets: Questions = {
  name: "MEETS",
  natives: "comparisons",
  inputs: ["result", "criterion", "target", "compared with"],
  formulas: ["native"],
  rows: (random) => Array.from({ length: 1600 }, () => (random.chance(1 / 8) ? betweenRow(random) : simpleRow(random))),
  native: ([, word]) => [`IF(ISBLANK(A#),NA(),${criterionOf(word)?.native ?? between.native})`],
  ask: (row) => row.slice(0, 4),
  exact: meetsExactly,
};

function simpleRow(random: Random): Row {
  const { words, row } = random.pick(simple);
  const [result, target, comparedWith] = row(random);
  return [random.chance(0.03) ? null : result, random.pick(words), target, comparedWith];
}

function betweenRow(random: Random): Row {
  const scale = random.pick([1, 10]);
  const from = random.whole(4 * scale, 40 * scale);
  const to = from + random.whole(0, 9 * scale);
  const result = random.pick([from, to, random.pick([from, to]) + random.pick([1, -1]), random.whole(from, to)]);
  const target = [from, to].map((limit) => String(limit / scale).replace(".", ",")).join("-");
  return [random.chance(0.03) ? null : result / scale, random.pick(between.words), target, null];
}

function criterionOf(word: Cell | undefined): Criterion | undefined {
  return simple.find(({ words }) => words.includes(String(word)));
}

function meetsExactly([result, word, target, comparedWith]: Row): Answer {
  if (result === null) return undecided;
  const criterion = criterionOf(word);
  if (criterion !== undefined) return criterion.exact(millionths(result), millionths(target), millionths(comparedWith ?? 0));
  const [from, to] = String(target)
    .split("-")
    .map((limit) => millionths(Number(limit.replace(",", "."))));
  return millionths(result) >= from! && millionths(result) <= to!;
}
