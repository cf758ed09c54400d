import { Streams } from "../../src/functions/streams";
import { startLive } from "../../src/live/startLive";
import { readPlans } from "../../src/sheet/readPlans";
import type { WorkbookTables } from "../../src/sheet/workbook";
import { FakeClock, FakeWorkbook } from "../live/fakes";
import { day } from "../sheet/planWorkbook";
import { generatedPlan } from "./generatedPlan";
import { median, milliseconds, type Row } from "./row";

const goals = 100;
const rounds = 60;

/** A thousand different live cells: one reading and one evaluation a change, and the time until all of them have their answers. */
export async function streamCells(): Promise<readonly Row[]> {
  const [clock, workbook, streams] = [new FakeClock(), new FakeWorkbook(), new Streams()];
  const plans = [generatedPlan(goals), generatedPlan(goals, 5)];
  workbook.tables = plans[0]!;
  let given = 0;
  const sink = { value: () => void (given += 1), error: () => void (given += 1) };
  for (const [id, args] of questions(plans[0]!)) streams.start(id, args, sink);

  const live = startLive(workbook, clock, () => streams.count);
  const answering: number[] = [];
  const evaluations = new Set<unknown>();
  live.subscribe(() => {
    const start = performance.now();
    streams.update(live.state);
    answering.push(performance.now() - start);
    if ("evaluation" in live.state) evaluations.add(live.state.evaluation);
  });
  await clock.pass(5_000);
  for (let round = 1; round <= rounds; round += 1) {
    workbook.edit(plans[round % 2]!);
    await clock.pass(1_000);
  }
  const perChange = (count: number) => (count / (rounds + 1)).toFixed(2);
  const name = `${String(streams.count)} live cells on ${String(goals)} goals`;
  return [
    [`${name}: readings a change, evaluations a change`, `${perChange(workbook.readings)}, ${perChange(evaluations.size)}`],
    [`${name}: time to answer all at a change`, milliseconds(median(answering.slice(rounds / 2)))],
    [`${name}: values given a change`, String(Math.round(given / answering.length))],
  ];
}

/** Ten for each goal, no two alike: its own, and those of its two sub-goals. */
function questions(tables: WorkbookTables): readonly (readonly [string, readonly string[]])[] {
  const [plan] = readPlans(tables, { today: day("2022-12-31") }).plans;
  return plan!.goals.flatMap(({ id, subGoals }) => [
    ...["STATUS", "EXPLAIN", "POINTS", "GOALMET"].map((name) => [name, [id]] as const),
    ...subGoals.flatMap((subGoal) => ["STATUS", "EXPLAIN", "HEADROOM"].map((name) => [name, [subGoal.id]] as const)),
  ]);
}
