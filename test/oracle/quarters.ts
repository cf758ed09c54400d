import { asNumber, millionths } from "./exactly";
import type { Random } from "./random";
import { type Cell, letter, type Questions, undecided } from "./sheet";

const most = 8;
/** columns: eight values, eight names, the last period, eight quarters as numbers */
const [values, names, last, numbers] = [0, most, 2 * most, 2 * most + 1];
const columns = Array.from({ length: most }, (_, index) => index);
const range = (from: number) => `${letter(from)}#:${letter(from + most - 1)}#`;
const label = (quarter: number) => `${String(Math.floor(quarter / 4))}K${String((quarter % 4) + 1)}`;

/** The four quarters up to the last, found by their place or, where they have names, by these. */
export const rollingYear: Questions = {
  name: "ROLLINGYEAR",
  natives: "INDEX and + by place, SUMPRODUCT by name",
  inputs: [
    ...columns.map((index) => `value ${String(index + 1)}`),
    ...columns.map((index) => `period ${String(index + 1)}`),
    "last period",
  ],
  formulas: [...columns.map((index) => `quarter ${String(index + 1)}`), "last quarter", "native"],
  rows: (random) => Array.from({ length: 560 }, () => (random.chance(0.4) ? unnamed(random) : named(random))),
  native: (row) => {
    const isNamed = row.slice(names, last).some((name) => name !== null);
    const end = `${letter(numbers + most)}#`;
    return [
      ...columns.map((index) => {
        const name = `${letter(names + index)}#`;
        return isNamed ? `IF(ISBLANK(${name}),0,4*LEFT(${name},4)+RIGHT(${name},1)-1)` : String(index + 1);
      }),
      ...(isNamed ? byName(end) : byPlace(end)),
    ];
  },
  ask: (row) => {
    const given = row.slice(names, last);
    return [[row.slice(values, most)], given.every((name) => name === null) ? null : [given], row[last]];
  },
  exact: (row) => {
    const end = row[numbers + most] as number;
    const four = columns.filter((index) => {
      const quarter = row[numbers + index] as number;
      return quarter > end - 4 && quarter <= end && row[index] !== null;
    });
    return four.length < 4 ? undecided : asNumber(four.reduce((sum, index) => sum + millionths(row[index]), 0n));
  },
};

function byPlace(end: string): readonly string[] {
  const at = (back: number) => `INDEX(${range(values)},${end}-${String(back)})`;
  return [
    `IF(COUNT(${range(values)})=0,0,MATCH(9.9E+307,${range(values)}))`,
    `IF(${end}<4,NA(),IF(COUNT(${at(3)}:${at(0)})<4,NA(),${at(3)}+${at(2)}+${at(1)}+${at(0)}))`,
  ];
}

function byName(end: string): readonly string[] {
  const four = `(${range(numbers)}>${end}-4)*(${range(numbers)}<=${end})`;
  const given = `${letter(last)}#`;
  return [
    `IF(ISBLANK(${given}),SUMPRODUCT(MAX(ISNUMBER(${range(values)})*${range(numbers)})),4*LEFT(${given},4)+RIGHT(${given},1)-1)`,
    `IF(SUMPRODUCT(${four}*ISNUMBER(${range(values)}))<4,NA(),SUMPRODUCT(${four}*${range(values)}))`,
  ];
}

/** Some years' quarters, the latest without a value yet and now and then one that is missing. */
function quarterly(random: Random): readonly Cell[] {
  const reported = random.whole(random.chance(0.1) ? 0 : 3, most);
  const scale = random.pick([10, 100]);
  const gap = random.chance(0.15) ? random.whole(0, most - 1) : -1;
  return columns.map((index) => (index >= reported || index === gap ? null : random.whole(0, 40 * scale) / scale));
}

function unnamed(random: Random): readonly Cell[] {
  return [...quarterly(random), ...columns.map(() => null), null];
}

function named(random: Random): readonly Cell[] {
  const first = 4 * random.whole(2018, 2023) + random.whole(0, 3);
  const listed = random.whole(4, most);
  const given = quarterly(random).map((value, index) =>
    index < listed ? { value, name: label(first + index) } : { value: null, name: null },
  );
  const placed = random.chance(0.5) ? given : random.shuffled(given);
  const end = random.chance(0.5) ? null : label(first + random.whole(0, listed - 1));
  return [...placed.map(({ value }) => value), ...placed.map(({ name }) => name), end];
}
