import { readXlsx } from "hucre";
import type { Pace } from "../../src/connect/suggest/pace";
import { scan } from "../../src/connect/suggest/scan";
import { suggest } from "../../src/connect/suggest/suggest";
import type { CellBlock } from "../../src/sheet/workbook";
import { fromFile } from "../connect/suggest/fromFile";
import { plan2022 } from "../connect/suggest/plan2022";
import { bigWorkbook } from "./bigWorkbook";
import { median, milliseconds, type Row } from "./row";

const rounds = 5;

/** Suggestions for the plan of 2022 in a workbook of 30 sheets and 200,000 cells: our own work, without the host's reading. */
export async function suggestions(): Promise<readonly Row[]> {
  const workbook = fromFile(await readXlsx(await bigWorkbook(), { readStyles: true }));
  const outline = await workbook.readOutline();
  const known = new Map<string, CellBlock>();
  const reader = {
    readOutline: () => Promise.resolve(outline),
    // blocks are made once: what it takes a host to hand them over is another figure
    readCells: async (addresses: readonly string[]) => {
      for (const address of addresses) if (!known.has(address)) known.set(address, (await workbook.readCells([address]))[0]!);
      return addresses.map((address) => known.get(address)!);
    },
  };
  const plan = plan2022();
  await scan(reader, watched().pace);
  const scans: number[] = [];
  const totals: number[] = [];
  const longest: number[] = [];
  let count = 0;
  for (let round = 0; round < rounds; round += 1) {
    const watch = watched();
    const start = performance.now();
    const index = await scan(reader, watch.pace);
    scans.push(performance.now() - start);
    count = (await suggest(index, plan, watch.pace)).length;
    totals.push(performance.now() - start);
    longest.push(watch.longest());
  }
  return [
    ["scan 30 sheets, 200,000 cells", milliseconds(median(scans))],
    [`scan and suggest, ${String(count)} suggestions`, `${milliseconds(median(totals))} (limit 2000)`],
    ["longest stretch without giving way, median of the rounds", `${milliseconds(median(longest))} (limit 30)`],
  ];
}

/** A pace that remembers the longest stretch between two turns of the others. */
function watched(): { readonly pace: Pace; longest(): number } {
  let since = performance.now();
  let longest = 0;
  const giveWay = async (): Promise<void> => {
    longest = Math.max(longest, performance.now() - since);
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  };
  return { pace: { now: () => performance.now(), giveWay }, longest: () => longest };
}
