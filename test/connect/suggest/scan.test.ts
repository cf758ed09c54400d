import type { Pace } from "../../../src/connect/suggest/pace";
import { scan } from "../../../src/connect/suggest/scan";
import { suggest } from "../../../src/connect/suggest/suggest";
import { realPace } from "./pace";
import { plan2022 } from "./plan2022";
import { boxOf, drawn, SheetsInMemory } from "./sheetsInMemory";

const wide = (name: string, rows: number) => ({
  name,
  values: Array.from({ length: rows }, (_, row) => ["Konto", row, "Beløb", row * 2, "kr.", ""]),
});

function cellsIn(address: string): number {
  const { rows, columns } = boxOf(address.split("!").at(-1)!);
  return rows * columns;
}

it("reads every cell once, in chunks of at most 20,000", async () => {
  const workbook = new SheetsInMemory([wide("A", 9000), wide("B", 10), wide("C", 4000)]);
  const asked: (readonly string[])[] = [];
  const reader = {
    readOutline: () => workbook.readOutline(),
    readCells: (addresses: readonly string[]) => {
      asked.push(addresses);
      return workbook.readCells(addresses);
    },
  };
  await scan(reader, realPace);
  const sizes = asked.map((addresses) => addresses.reduce((sum, address) => sum + cellsIn(address), 0));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(20_000);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(13_010 * 6);
});

it("tells how far it has come", async () => {
  const progress: (readonly [number, number])[] = [];
  await scan(new SheetsInMemory([wide("A", 9000)]), { ...realPace, onProgress: (done, total) => progress.push([done, total]) });
  expect(progress[0]).toEqual([0, 54_000]);
  expect(progress.at(-1)).toEqual([54_000, 54_000]);
  expect(progress.map(([done]) => done)).toEqual([...progress.map(([done]) => done)].sort((a, b) => a - b));
});

it("gives way as soon as a stretch has become long", async () => {
  let [time, since, longest] = [0, 0, 0];
  // every look at the clock costs a millisecond
  const pace: Pace = {
    now: () => (time += 1),
    giveWay: () => {
      longest = Math.max(longest, time - since);
      since = time;
      return Promise.resolve();
    },
  };
  const index = await scan(new SheetsInMemory([wide("A", 3000)]), pace);
  await suggest(index, plan2022(), pace);
  expect(longest).toBeLessThanOrEqual(12);
});

it("stops reading when it is cancelled, with the reason", async () => {
  const workbook = new SheetsInMemory([wide("A", 30_000)]);
  const controller = new AbortController();
  const onProgress = (done: number) => {
    if (done > 0) controller.abort(new Error("enough"));
  };
  await expect(scan(workbook, { ...realPace, signal: controller.signal, onProgress })).rejects.toThrow("enough");
  expect(workbook.asked).toHaveLength(1);
});

it("does not begin when it has been cancelled before", async () => {
  const workbook = new SheetsInMemory([wide("A", 10)]);
  await expect(scan(workbook, { ...realPace, signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
  expect(workbook.asked).toEqual([]);
});

it("stops suggesting when it is cancelled", async () => {
  const controller = new AbortController();
  const index = await scan(new SheetsInMemory([wide("A", 3000)]), realPace);
  const onProgress = () => {
    controller.abort(new Error("enough"));
  };
  const options = { now: () => 0, giveWay: realPace.giveWay, signal: controller.signal, onProgress };
  await expect(suggest(index, plan2022(), options)).rejects.toThrow("enough");
});

it("reads no further than a sheet's first 200 columns and 200,000 cells, and says so", async () => {
  const workbook = new SheetsInMemory([]);
  const used = { top: 1, left: 1, rows: 1_048_576, columns: 16_384 };
  const reader = {
    readOutline: () => Promise.resolve({ sheets: [{ name: "A", isHidden: false, used }], tables: [], names: [] }),
    readCells: (addresses: readonly string[]) => {
      workbook.asked.push(...addresses);
      return Promise.resolve([]);
    },
  };
  expect((await scan(reader, realPace)).cutSheets).toEqual(["A"]);
  expect(workbook.asked.reduce((sum, address) => sum + cellsIn(address), 0)).toBe(200_000);
});

it("finds nothing in an empty workbook", async () => {
  const index = await scan(new SheetsInMemory([drawn("Ark1", "")]), realPace);
  expect(await suggest(index, plan2022(), realPace)).toEqual([]);
});
