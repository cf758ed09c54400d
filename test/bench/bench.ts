import { performance } from "node:perf_hooks";
import { rmSync } from "node:fs";
import path from "node:path";
import { Bench } from "tinybench";
import type { Page } from "playwright-core";
import { evaluatePlan } from "../../src/evaluate/evaluatePlan";
import { microsoftOfficeJs, placeholderAddress } from "../../src/preview/server/addresses";
import { bundle } from "../../src/preview/server/bundles";
import { runCommand } from "../../src/preview/server/runCommand";
import { readPlans } from "../../src/sheet/readPlans";
import { built } from "../browser/built";
import { openPreview, type OpenPreview } from "../browser/server";
import { day } from "../sheet/planWorkbook";
import { generatedPlan } from "./generatedPlan";

/** `npm run bench`: what the README and the notes claim, measured in one run on this machine. */
const edits = 50;
const cell = "Økonomi!F10";
const score = "Forside!B7";

runCommand(async () => {
  const rows: (readonly [string, string])[] = [];
  rows.push(...(await evaluation()));
  const sizes = await bundle({
    addin: { address: placeholderAddress, officeJs: microsoftOfficeJs, folder: built.addinFolder, sourceMaps: false },
    pageFolder: built.pageFolder,
  });
  rows.push(["first load without office.js, gzip", `${(sizes.firstLoad / 1000).toFixed(1)} kB (limit 60)`]);
  rows.push(["pane, gzip", `${(sizes.pane / 1000).toFixed(1)} kB (limit 200)`]);
  const preview = await openPreview();
  try {
    rows.push(...(await editing(preview)));
    rows.push(...(await memory(preview.page)));
  } finally {
    await preview.close();
    rmSync(path.join(built.addinFolder, ".."), { recursive: true, force: true });
  }
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, figure] of rows) console.log(`${name.padEnd(width)}  ${figure}`);
});

/** Reading and evaluating a plan that is already in memory, by tinybench. */
async function evaluation(): Promise<(readonly [string, string])[]> {
  const bench = new Bench({ time: 500, warmupTime: 200 });
  const options = { today: day("2022-10-14") };
  for (const goals of [9, 100, 1000]) {
    const tables = generatedPlan(goals);
    bench.add(`read and evaluate ${String(goals)} goals of 2 sub-goals`, () => {
      readPlans(tables, options).plans.forEach(evaluatePlan);
    });
  }
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (!("latency" in result)) throw new Error(`${name} was not measured`);
    return [name, `p50 ${result.latency.p50.toFixed(2)} ms, p99 ${result.latency.p99.toFixed(2)} ms`] as const;
  });
}

/** From the Enter key to the score cell and to the pane's text, and how much of it is our own code. */
async function editing(preview: OpenPreview): Promise<(readonly [string, string])[]> {
  const { page, pane } = preview;
  await preview.value(score);
  const toCell: number[] = [];
  const toPane: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    await preview.type(cell, "");
    const text = edit % 2 === 0 ? "9" : "0";
    await page.evaluate(watchCell, { sheet: "Forside", address: "B7" });
    await pane.evaluate(watchPane);
    await preview.type(cell, text);
    toCell.push(await page.evaluate(() => window.measured ?? Promise.reject(new Error("The cell did not change"))));
    toPane.push(await pane.evaluate(() => window.measured ?? Promise.reject(new Error("The pane did not change"))));
  }
  return [
    [`edit to score cell, ${String(edits)} edits`, quantiles(toCell)],
    [`edit to pane, ${String(edits)} edits`, quantiles(toPane)],
  ];
}

declare global {
  interface Window {
    measured?: Promise<number>;
  }
}

function watchCell({ sheet, address }: { sheet: string; address: string }): void {
  const range = window.preview.engine!.workbook.getSheetByName(sheet)!.getRange(address);
  const before = range.getRawValue();
  let pressed = 0;
  window.addEventListener("keydown", (event) => (pressed = event.key === "Enter" ? event.timeStamp : pressed), { capture: true });
  window.measured = new Promise((resolve) => {
    const look = () => (range.getRawValue() === before ? setTimeout(look, 1) : resolve(performance.now() - pressed));
    look();
  });
}

function watchPane(): void {
  let pressed = 0;
  window.parent.addEventListener("keydown", (event) => (pressed = window.parent.performance.timeOrigin + event.timeStamp), {
    capture: true,
  });
  const bar = document.body;
  const before = bar.innerText;
  window.measured = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (bar.innerText === before || pressed === 0) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now() - pressed);
    });
    observer.observe(bar, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

async function memory(page: Page): Promise<(readonly [string, string])[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return [
    ["memory of page and pane after the edits (heap)", `${(usedSize / 1e6).toFixed(0)} MB`],
    ["memory of this process", `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`],
  ];
}

function quantiles(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!.toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`;
}
