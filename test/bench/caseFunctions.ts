import { pureFunctions } from "../../src/functions/pureFunctions";
import { dayOf } from "../../src/plan/day";
import { bareOnTime, sum } from "./bareLoop";
import { caseLists, fullHeight } from "./caseLists";
import { median, milliseconds, type Row } from "./row";

export type Ask = (id: string, args: readonly unknown[]) => unknown;

const rounds = 15;
const [months, from, to] = [5, dayOf(2022, 1, 1), dayOf(2022, 12, 31)];

/** The functions as they are compiled here, from 1 June 2023. */
const functions = pureFunctions(() => dayOf(2023, 6, 1));
export const askHere: Ask = (id, args) => functions[id]!(args);

/** ONTIME and LATEROOM over a column's full height, beside bare loops over the same numbers; by turns, so that all meet the same noise. */
export function caseFunctions(ask: Ask, where: string): readonly Row[] {
  return [false, true].flatMap((heading): readonly Row[] => {
    const { received, closed } = caseLists(fullHeight, heading);
    const rows = `${fullHeight.toLocaleString("en")} rows${heading ? " with a heading" : ""}, ${where}`;
    const first = heading ? 1 : 0;
    const bare = () => bareOnTime(received, closed, months, from, to, first);
    const onTime = () => ask("ONTIME", [received, closed, months, from, to, null, null]);
    if (onTime() !== bare()) throw new Error(`ONTIME answers ${String(onTime())}, the bare loop ${String(bare())}`);
    const runs = {
      sum: () => sum(received, closed, first),
      bare,
      ONTIME: onTime,
      "ONTIME, closed in the period": () => ask("ONTIME", [received, closed, months, from, to, "closed", null]),
      LATEROOM: () => ask("LATEROOM", [received, closed, months, from, to, 0.5, null, null]),
    };
    const times = timed(runs);
    const ratio = (time: number) => `${milliseconds(time)}, ${(time / times.bare).toFixed(2)} x the bare loop`;
    return [
      [`${rows}: a loop that adds up both columns`, milliseconds(times.sum)],
      [`${rows}: a bare loop that answers ONTIME's question`, milliseconds(times.bare)],
      ...(["ONTIME", "ONTIME, closed in the period", "LATEROOM"] as const).map((id): Row => [`${rows}: ${id}`, ratio(times[id])]),
    ];
  });
}

/** The median time of each, after two rounds that do not count. */
function timed<Name extends string>(runs: Readonly<Record<Name, () => unknown>>): Readonly<Record<Name, number>> {
  const names = Object.keys(runs) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      runs[name]();
      if (round >= 0) times.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as Record<Name, number>;
}
