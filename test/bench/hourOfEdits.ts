import type { Page } from "playwright-core";
import type { OpenPreview } from "../browser/server";
import { openMeasured } from "./openMeasured";
import { megabytes, type Row } from "./row";
import { withAddin } from "./withAddin";

/** BENCH_HOUR=3600 is one a second for an hour; they go no faster than the preview calculates, so that fewer are made where nobody asks */
const edits = Number(process.env["BENCH_HOUR"] ?? 600);
const bareEdits = Math.ceil(edits / 2);
/** what is made once and kept has been made by then */
const first = 50;
/** an edit that shows nowhere by then is a fault, not a slow edit */
const patience = 15_000;

interface Kept {
  /** bytes of page and pane after everything that can go has gone */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * What page and pane keep of an hour of edits, as fast as they go: each is calculated, read, evaluated and shown before the next. And
 * what the page keeps by itself, with a pane of office.js alone.
 */
export async function hourOfEdits(): Promise<readonly Row[]> {
  const ours = await kept(await openMeasured(), edits, true);
  const bare = await withAddin(
    () => {},
    true,
    async (addinFolder) => kept(await openMeasured({ addinFolder }), bareEdits, false),
  );
  const name = `page and pane over ${edits.toLocaleString("en")} edits`;
  const control = `with a pane of office.js alone, ${String(bareEdits)} edits`;
  return [
    [`${name}: heap at the start, a quarter, a half, the end`, inAll(ours, ({ heap }) => megabytes(heap))],
    [`${name}: elements, and listeners, at the same times`, elementsAndListeners(ours)],
    [`${name}: growth a thousand edits, from a quarter on`, perThousand(ours, edits)],
    [`${control}: heap at the same times`, inAll(bare, ({ heap }) => megabytes(heap))],
    [`${control}: elements, and listeners`, elementsAndListeners(bare)],
    [`${control}: growth a thousand edits, from a quarter on`, perThousand(bare, bareEdits)],
  ];
}

function inAll(all: readonly Kept[], what: (each: Kept) => string): string {
  return all.map(what).join(", ");
}

function elementsAndListeners(all: readonly Kept[]): string {
  return `${inAll(all, ({ nodes }) => String(nodes))}; ${inAll(all, ({ listeners }) => String(listeners))}`;
}

/**
 * Heap, and listeners, that are more for a thousand edits.
 *
 * @param count all edits; the last three quarters of them are counted
 */
function perThousand([, quarter, , end]: readonly Kept[], count: number): string {
  const more = (what: "heap" | "listeners") => (1000 * (end![what] - quarter![what])) / (0.75 * count);
  return `${megabytes(more("heap"))}, ${more("listeners").toFixed(0)} listeners`;
}

/** At the start, after a quarter, a half, and all of the edits. */
async function kept(preview: OpenPreview, count: number, isShown: boolean): Promise<readonly Kept[]> {
  const { page, pane, close } = preview;
  try {
    if (isShown) await pane.getByRole("button", { name: /^2\.1 / }).waitFor();
    await page.evaluate(edit, { from: 0, to: first, isShown, patience });
    const found = [await keptNow(page)];
    let done = first;
    for (const share of [0.25, 0.5, 1]) {
      await page.evaluate(edit, { from: done, to: first + share * count, isShown, patience });
      done = first + share * count;
      found.push(await keptNow(page));
    }
    return found;
  } finally {
    await close();
  }
}

async function keptNow(page: Page): Promise<Kept> {
  // what an edit leaves to do for later
  await page.waitForTimeout(2_000);
  const session = await page.context().newCDPSession(page);
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  await session.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

interface Edits {
  /** which of all edits, counted from 0 */
  readonly from: number;
  readonly to: number;
  /** whether the pane shows each, and is waited for */
  readonly isShown: boolean;
  readonly patience: number;
}

/** Runs in the page: no two edits write the same number, and every one turns a goal. */
async function edit({ from, to, isShown, patience }: Edits): Promise<void> {
  const engine = window.preview.engine!;
  const cell = engine.workbook.getSheetByName("Økonomi")!.getRange("C10");
  const pane = document.querySelector<HTMLIFrameElement>("iframe[name]")!.contentDocument!;
  const score = () => /\d+,\d pct\./u.exec(pane.body.textContent)?.[0];
  for (let number = from; number < to; number += 1) {
    const before = score();
    cell.setValue((number % 2 === 0 ? 18 : 14.905) + number / 1e6);
    if (!isShown) {
      await engine.settle();
      continue;
    }
    const last = performance.now() + patience;
    while (score() === before) {
      if (performance.now() > last) throw new Error(`Edit ${String(number)} never reached the pane`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
}
