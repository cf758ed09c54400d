import { Bench } from "tinybench";
import type { Page } from "playwright-core";
import { evaluatePlan } from "../../src/evaluate/evaluatePlan";
import { Streams } from "../../src/functions/streams";
import { microsoftOfficeJs, placeholderAddress } from "../../src/preview/server/addresses";
import { bundle } from "../../src/preview/server/bundles";
import { runCommand } from "../../src/preview/server/runCommand";
import { readPlans } from "../../src/sheet/readPlans";
import { built } from "../browser/built";
import { openPreview, type OpenPreview } from "../browser/server";
import { day } from "../sheet/planWorkbook";
import { generatedPlan } from "./generatedPlan";

/** `npm run bench`: what the README and the notes claim, measured in one run on this machine. */
const edits = Number(process.env["BENCH_EDITS"] ?? 50);
/** an edit that shows nowhere by then is a fault, not a slow edit */
const patience = 15_000;
const cell = "Økonomi!C10";
const score = "Forside!B7";
const nowhere = { value: () => undefined, error: () => undefined };

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
  }
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, figure] of rows) console.log(`${name.padEnd(width)}  ${figure}`);
});

function goalsOf(tables: ReturnType<typeof generatedPlan>): readonly string[] {
  return readPlans(tables, { today: day("2022-10-14") }).plans.flatMap((plan) => plan.goals.map(({ id }) => id));
}

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
  const tables = generatedPlan(9);
  const streams = new Streams();
  for (const goal of goalsOf(tables)) for (const id of ["STATUS", "EXPLAIN", "POINTS"]) streams.start(id, [goal], nowhere);
  bench.add("our own code at one edit: read, evaluate, compare, answer 27 cells", () => {
    const { plans, issues, notices } = readPlans(tables, options);
    const evaluation = { plans: plans.map(evaluatePlan), issues, notices };
    JSON.stringify(evaluation);
    JSON.stringify(evaluation);
    streams.update({ status: "current", evaluation, evaluatedAt: 0, changedAt: 0 });
  });
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (!("latency" in result)) throw new Error(`${name} was not measured`);
    return [name, `p50 ${result.latency.p50.toFixed(2)} ms, p99 ${result.latency.p99.toFixed(2)} ms`] as const;
  });
}

/** From the Enter key, as it is sent to the browser, to the score cell and to the pane's text. */
async function editing(preview: OpenPreview): Promise<(readonly [string, string])[]> {
  const { page, pane } = preview;
  // tsx names the functions it compiles by a helper that a page does not have
  for (const frame of [page, pane]) await frame.evaluate("globalThis.__name = (named) => named");
  await pane.getByRole("button", { name: /^2\.1 / }).waitFor();
  await preview.waitForValue(score, 600 / 9);
  const toCell: number[] = [];
  const toPane: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const text = edit % 2 === 0 ? "18" : "14,905";
    await page.evaluate(watchCell, { sheet: "Forside", address: "B7", patience });
    await pane.evaluate(watchPane, patience);
    const pressed = await preview.type(cell, text);
    const [cellTime, paneTime] = await Promise.all([
      page.evaluate(() => window.measured ?? Promise.reject(new Error("Nothing is measured in the page"))),
      pane.evaluate(() => window.measured ?? Promise.reject(new Error("Nothing is measured in the pane"))),
    ]);
    toCell.push(cellTime - pressed);
    toPane.push(paneTime - pressed);
    // no edit measures the work another one left behind
    await preview.value(score);
    await page.waitForTimeout(700);
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

/** Runs in the preview's page: resolves with the time of day at which the cell holds another value. */
function watchCell({ sheet, address, patience }: { sheet: string; address: string; patience: number }): void {
  const range = window.preview.engine!.workbook.getSheetByName(sheet)!.getRange(address);
  const before = range.getRawValue();
  const now = () => performance.timeOrigin + performance.now();
  const last = now() + patience;
  window.measured = new Promise((resolve, reject) => {
    const look = () => {
      if (range.getRawValue() !== before) resolve(now());
      else if (now() > last) reject(new Error(`${sheet}!${address} kept ${String(before)}`));
      else setTimeout(look, 1);
    };
    look();
  });
}

/** Runs in the pane: resolves with the time of day at which its scores read otherwise. */
function watchPane(patience: number): void {
  const scores = () => document.body.innerText.match(/\d+,\d pct\./gu)?.join() ?? "";
  const before = scores();
  window.measured = new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => {
      if (scores() === before) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeout(() => reject(new Error(`The pane kept ${before}`)), patience);
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
