import { Streams } from "../../src/functions/streams";
import { startLive } from "../../src/live/startLive";
import { FakeClock, FakeWorkbook } from "../live/fakes";
import { generatedPlan } from "./generatedPlan";
import { heapNow } from "./heapNow";
import { megabytes, type Row } from "./row";

/** one a second, for an hour */
const edits = 3_600;
const goals = 9;
/** growth of the heap by more than that, from a quarter on, is a leak */
const allowed = 1e6;

/** What our own code keeps of an hour of edits, without host or pane: each is read, evaluated and pushed to the live cells. */
export async function liveMemory(): Promise<readonly Row[]> {
  const [clock, workbook, streams] = [new FakeClock(), new FakeWorkbook(), new Streams()];
  workbook.tables = generatedPlan(goals);
  let given = 0;
  const sink = { value: () => void (given += 1), error: () => void (given += 1) };
  for (const id of ["SUMMARY", "SCORE", "GOALCOUNT", "EVALUATED"]) streams.start(id, [], sink);
  const live = startLive(workbook, clock, () => streams.count);
  live.subscribe(() => streams.update(live.state));
  await clock.pass(5_000);
  const heaps: number[] = [];
  for (let edit = 1; edit <= edits; edit += 1) {
    workbook.edit(generatedPlan(goals, edit));
    await clock.pass(1_000);
    if (edit === 100 || edit % (edits / 4) === 0) heaps.push(await heapNow());
  }
  if (workbook.readings < edits || given < edits) throw new Error(`${String(workbook.readings)} readings gave ${String(given)} values`);
  const [, quarter, , , end] = heaps as [number, number, number, number, number];
  if (end - quarter > allowed) throw new Error(`The heap grew from ${megabytes(quarter)} to ${megabytes(end)}`);
  return [
    [
      `heap of the live evaluation over ${edits.toLocaleString("en")} edits: after 100, a quarter, a half, three quarters, all`,
      heaps.map(megabytes).join(", "),
    ],
    ["growth a thousand edits, from a quarter on", megabytes((1000 * (end - quarter)) / (edits * 0.75))],
  ];
}
