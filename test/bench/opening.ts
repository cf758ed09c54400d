import type { Frame } from "playwright-core";
import type { OpenPreview } from "../browser/server";
import { openMeasured } from "./openMeasured";
import { median, milliseconds, type Row } from "./row";
import { type ScriptTimes, timeByScript } from "./timeByScript";
import { type Opening, type Press, watchOpening } from "./watchOpening";
import { withAddin } from "./withAddin";

const browsers = 3;
const openings = 10;
const patience = 60_000;

declare global {
  interface Window {
    /** of a bare pane: milliseconds until Office was ready */
    ready?: number;
  }
}

/**
 * From the first byte of the pane to its tabs, its figures and its answers: beside a workbook that is open already, as when a person
 * opens the pane, with every file fetched anew; and together with the workbook, in a browser that has seen nothing before. Each time
 * also a pane without anything of ours, until office.js is ready.
 */
export async function opening(): Promise<readonly Row[]> {
  const tab: Opening[] = [];
  const goal: Opening[] = [];
  const profiles: ScriptTimes[] = [];
  const together = await withAddin(watchOpening, false, (addinFolder) =>
    inNewBrowsers(addinFolder, opened, async (preview) => {
      for (let turn = 0; turn < openings; turn += 1) {
        tab.push(await opened(await openedAgain(preview, "tab")));
        goal.push(await opened(await openedAgain(preview, "goal")));
        profiles.push(await timeByScript(preview.page, async () => opened(await openedAgain(preview, "nothing"))));
      }
    }),
  );
  const bareBeside: number[] = [];
  const bareTogether = await withAddin(watchReady, true, (addinFolder) =>
    inNewBrowsers(addinFolder, ready, async (preview) => {
      for (let turn = 0; turn < openings; turn += 1) bareBeside.push(await ready(await openedAgain(preview, "nothing")));
    }),
  );
  const beside = "pane beside an open workbook";
  const both = "pane and workbook opened together";
  const part = (which: keyof ScriptTimes) => milliseconds(median(profiles.map((each) => each[which])));
  const times = (what: keyof Opening, all: readonly Opening[]) => all.map((each) => each[what] ?? NaN);
  return [
    [`${beside}, ${String(openings)} openings: until a tab answers`, `${middleAndWorst(times("answered", tab))} (limit 1000)`],
    [`${beside}: until the plan's figures stand there`, `${middleAndWorst(times("figures", goal))} (limit 1000)`],
    [`${beside}: until a goal answers`, `${middleAndWorst(times("answered", goal))} (limit 1000)`],
    [`${beside}: an empty pane, until office.js is ready`, against(bareBeside, times("figures", goal))],
    [`${beside}: by a profile`, `our code ${part("ours")}, office.js ${part("officeJs")}, preview ${part("preview")}`],
    [`${both}, ${String(browsers)} new browsers: until the tabs stand there`, middleAndWorst(times("tabs", together))],
    [`${both}: until the plan's figures stand there`, middleAndWorst(times("figures", together))],
    [`${both}: an empty pane, until office.js is ready`, against(bareTogether, times("figures", together))],
  ];
}

function middleAndWorst(times: readonly number[]): string {
  return `p50 ${milliseconds(median(times))}, worst ${milliseconds(Math.max(...times))}`;
}

function against(bare: readonly number[], ours: readonly number[]): string {
  return `${middleAndWorst(bare)}; our figures at p50 take ${(median(ours) / median(bare)).toFixed(2)} times that`;
}

/** @param further is done in the last of the browsers */
async function inNewBrowsers<Measured>(
  addinFolder: string,
  measure: (pane: Frame) => Promise<Measured>,
  further: (preview: OpenPreview) => Promise<void>,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (let round = 1; round <= browsers; round += 1) {
    const preview = await openMeasured({ addinFolder });
    try {
      measured.push(await measure(preview.pane));
      if (round === browsers) await further(preview);
    } finally {
      await preview.close();
    }
  }
  return measured;
}

/** The preview has the pane in the other language by loading it anew. */
async function openedAgain({ page }: OpenPreview, press: Press): Promise<Frame> {
  await page.evaluate(async (what) => {
    window.press = what;
    await window.preview.engine!.settle();
  }, press);
  // what the opening before it left behind
  await page.waitForTimeout(1_000);
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await session.detach();
  const opened = page.waitForEvent("framenavigated", (frame) => frame.url().endsWith("/taskpane.html"));
  await page.locator(".topBar button[lang]").click();
  return opened;
}

async function opened(pane: Frame): Promise<Opening> {
  const seen = await pane.waitForFunction(
    () => {
      const { opening, parent } = window;
      const isPressed = ["tab", "goal"].includes(parent.press ?? "");
      return opening?.figures !== undefined && (!isPressed || opening.answered !== undefined) && opening;
    },
    undefined,
    { timeout: patience },
  );
  return (await seen.jsonValue()) as Opening;
}

/** Runs in the bare pane, before office.js. */
function watchReady(): void {
  addEventListener("load", () => void Office.onReady(() => (window.ready = performance.now())));
}

async function ready(pane: Frame): Promise<number> {
  const time = await pane.waitForFunction(() => window.ready, undefined, { timeout: patience });
  return (await time.jsonValue())!;
}
