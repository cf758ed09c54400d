import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { writeXlsx } from "hucre";
import { plan } from "../../assets/workbook/source";
import { openMeasured } from "./openMeasured";
import { recalculate } from "./recalculation";
import { median, milliseconds, percent, type Row } from "./row";
import { timeByScript } from "./timeByScript";

const cells = 10_000;
const rounds = 5;

/** What 10,000 different cells cost in our code, and what in everything around it. */
export async function withinCells(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const workbook = join(folder, "within.xlsx");
  writeFileSync(workbook, await manyCells());
  const preview = await openMeasured({ workbook });
  const { page, pane } = preview;
  try {
    await preview.waitForValue(`Cells!C${String(cells)}`, 1);
    await recalculate(page, cells);
    const profiles = [];
    for (let round = 0; round < rounds; round += 1) profiles.push(await timeByScript(page, () => recalculate(page, cells)));
    await watchCalls(pane);
    const times: { readonly whole: number; readonly ours: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const whole = await recalculate(page, cells);
      times.push({ whole, ours: await timeInside(pane) });
    }
    const [whole, ours] = [median(times.map((each) => each.whole)), median(times.map((each) => each.ours))];
    const officeJs = median(profiles.map((each) => each.officeJs));
    const name = `${cells.toLocaleString("en")} WITHIN cells, all recalculated`;
    return [
      [`${name}: in the preview`, milliseconds(whole)],
      [`${name}: of it in our code, by a clock around each call`, `${milliseconds(ours)}, ${percent(ours / (whole - ours))} of the rest`],
      [
        `${name}: of it in Excel's client, office.js, by a profile`,
        `${milliseconds(officeJs)}; our code ${milliseconds(median(profiles.map((each) => each.ours)))}`,
      ],
    ];
  } finally {
    await preview.close();
    rmSync(folder, { recursive: true });
  }
}

/** All different: a call that is known already would not be made again. */
function manyCells(): Promise<Uint8Array> {
  const rows = Array.from({ length: cells }, (_, row) => {
    const [actual, budget, name] = [row / 10, row / 10 + (row % 5) - 2, String(row + 1)];
    return [{ value: actual }, { value: budget }, { formula: plan("WITHIN", `A${name}`, `B${name}`, "2") }] as const;
  });
  const written = rows.flatMap((row, index) => row.map((cell, column) => [`${String(index)},${String(column)}`, cell] as const));
  return writeXlsx({ sheets: [{ name: "Cells", cells: new Map(written) }] });
}

interface Association {
  readonly mappings: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
}

declare global {
  interface Window {
    inside?: { time: number; calls: number; clock: number };
  }
}

/** Puts a clock around our function, and finds out what the clock itself takes. */
function watchCalls(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const { mappings } = (CustomFunctions as unknown as { readonly _association: Association })._association;
    const within = mappings["WITHIN"]!;
    const inside = { time: 0, calls: 0, clock: 0 };
    const nothing = () => true;
    const watched =
      (call: typeof within) =>
      (...args: readonly unknown[]) => {
        const start = performance.now();
        const value = call(...args);
        inside.time += performance.now() - start;
        inside.calls += 1;
        return value;
      };
    const calibrate = watched(nothing);
    for (let call = 0; call < 100_000; call += 1) calibrate(1, 2, 3, null);
    inside.clock = inside.time / inside.calls;
    Object.assign(inside, { time: 0, calls: 0 });
    window.inside = inside;
    CustomFunctions.associate("WITHIN", watched(within));
  });
}

async function timeInside(pane: Frame): Promise<number> {
  const { time, calls, clock } = await pane.evaluate(() => {
    const found = { ...window.inside! };
    Object.assign(window.inside!, { time: 0, calls: 0 });
    return found;
  });
  if (calls !== cells) throw new Error(`${String(calls)} calls for ${String(cells)} cells`);
  return time - calls * clock;
}
