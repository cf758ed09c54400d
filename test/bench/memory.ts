import { evaluatePlan } from "../../src/evaluate/evaluatePlan";
import { pureFunctions } from "../../src/functions/pureFunctions";
import { Streams } from "../../src/functions/streams";
import type { LiveState } from "../../src/live/liveState";
import { readPlans } from "../../src/sheet/readPlans";
import { day } from "../sheet/planWorkbook";
import { caseLists, copied } from "./caseLists";
import { generatedPlan } from "./generatedPlan";
import { heapNow } from "./heapNow";
import { megabytes, type Row } from "./row";

const rounds = 1_000;
const early = 100;
/** growth of the heap by more than that is a leak */
const allowed = 1e6;

const today = day("2022-12-31");
const functions = pureFunctions(() => today);
const lists = caseLists(100_000, true);
const period = [5, day("2022-01-01"), today] as const;

/** The heap over a thousand recalculations, and whether any function keeps what it was called with. */
export async function memory(): Promise<readonly Row[]> {
  const streams = new Streams();
  let given: unknown;
  const sink = { value: (answer: unknown) => void (given = answer), error: (error: unknown) => void (given = error) };
  for (const id of ["SUMMARY", "SCORE", "GOALCOUNT"]) streams.start(id, [], sink);
  const heaps: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    recalculate(streams, round);
    if (round === early || round === rounds) heaps.push(await heapNow());
  }
  const [before, after] = heaps as [number, number];
  if (after - before > allowed) throw new Error(`The heap grew from ${megabytes(before)} to ${megabytes(after)}`);
  const kept = await keptArguments();
  if (kept.length > 0 || given === undefined) throw new Error(`Arguments are kept by ${kept.join(", ")}`);
  return [
    [
      `heap after ${String(early)} and after ${rounds.toLocaleString("en")} rounds of ONTIME, WITHIN, SUMMARY`,
      `${megabytes(before)}, ${megabytes(after)}`,
    ],
    ["arguments kept after a call", "none"],
  ];
}

function recalculate(streams: Streams, round: number): void {
  const { plans, issues, notices } = readPlans(generatedPlan(9, round), { today });
  const state: LiveState = {
    status: "current",
    evaluation: { plans: plans.map(evaluatePlan), reports: [], issues, notices },
    evaluatedAt: round,
    changedAt: round,
  };
  streams.update(state);
  functions["ONTIME"]!([copied(lists.received), copied(lists.closed), ...period]);
  for (let cell = 0; cell < 100; cell += 1) functions["WITHIN"]!([round + cell / 10, round, 2]);
}

/** Functions that take ranges, called once: which of their arguments are still there once nobody else holds them. */
async function keptArguments(): Promise<readonly string[]> {
  const calls: Readonly<Record<string, () => readonly unknown[]>> = {
    ONTIME: () => casesAsked([]),
    LATEROOM: () => casesAsked([0.9]),
    ROLLINGYEAR: () => [[[1.9], [2.3], [1.6], [1.5]]],
    ALLMET: () => [[[["Opfyldt"], [true]]]],
    ANYMET: () => [[[["Opfyldt"], [true]]]],
    ATLEASTMET: () => [1, [[["Opfyldt"], [true]]]],
    FULFILMENT: () => [
      [["Opfyldt"], [true]],
      [[1], [2]],
    ],
  };
  const watched = Object.entries(calls).flatMap(([id, make]) => {
    const args = make();
    functions[id]!(args);
    return args.flatMap((arg) => (typeof arg === "object" && arg !== null ? [{ id, ref: new WeakRef(arg) }] : []));
  });
  if (watched.length < Object.keys(calls).length) throw new Error("Not every function was watched");
  await heapNow();
  return watched.flatMap(({ id, ref }) => (ref.deref() === undefined ? [] : [id]));
}

function casesAsked(rest: readonly unknown[]): readonly unknown[] {
  const { received, closed } = caseLists(10_000, true);
  return [received, closed, ...period, ...rest];
}
