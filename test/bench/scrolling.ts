import type { Frame, Page } from "playwright-core";
import { widen } from "../browser/widen";
import { openMeasured } from "./openMeasured";
import { withPlanFile } from "./planFile";
import { median, milliseconds, percent, quantile, type Row } from "./row";

const goals = 100;
const rounds = 3;
/** pixels of the pane, and from frame to frame: a fast flick */
const width = 320;
const step = 60;
/** a frame of 60 a second, and what a clock may be off by */
const frame = 1000 / 60;
const jitter = 1;

interface Scroll {
  /** milliseconds between frames */
  readonly frames: readonly number[];
  /** milliseconds in which the pages' thread laid out, styled and ran scripts, per frame */
  readonly busy: number;
}

/** A plan of a hundred goals at 320 px, scrolled from top to bottom; and in its place a page of plain boxes, as many and as high. */
export function scrolling(): Promise<readonly Row[]> {
  return withPlanFile(goals, async (workbook) => {
    const preview = await openMeasured({ workbook });
    try {
      const { page, pane } = preview;
      await pane
        .locator("h3 button")
        .nth(goals - 1)
        .waitFor();
      await widen(preview, width);
      // what else the opening left to do
      await page.waitForTimeout(2_000);
      const ours = await scrolledThrough(page, pane);
      const elements = await pane.evaluate(() => document.querySelectorAll("body *").length);
      await pane.evaluate(makePlain);
      const plain = await scrolledThrough(page, pane);
      const name = `${String(goals)} goals scrolled through at ${String(width)} px`;
      return [
        [`${name}, ${String(elements)} elements`, told(ours)],
        [`${name}, as many plain boxes in the same place`, told(plain)],
        [`${name}: frames a second against the plain boxes`, percent(perSecond(ours) / perSecond(plain))],
      ];
    } finally {
      await preview.close();
    }
  });
}

function perSecond({ frames }: Scroll): number {
  return (1000 * frames.length) / frames.reduce((sum, time) => sum + time, 0);
}

function told(scroll: Scroll): string {
  const { frames, busy } = scroll;
  const late = (limit: number) => percent(frames.filter((time) => time > limit).length / frames.length);
  return [
    `${perSecond(scroll).toFixed(1)} frames a second`,
    `p50 ${milliseconds(median(frames))}`,
    `p99 ${milliseconds(quantile(frames, 0.99))}`,
    `longest ${milliseconds(Math.max(...frames))}`,
    `over 16.7 ms ${late(frame + jitter)}`,
    `a frame left out ${late(1.5 * frame)}`,
    `work ${milliseconds(busy)} a frame`,
  ].join(", ");
}

async function scrolledThrough(page: Page, pane: Frame): Promise<Scroll> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
  };
  const before = await busy();
  const frames: number[] = [];
  for (let round = 0; round < rounds; round += 1) frames.push(...(await pane.evaluate(scrollOnce, step)));
  const after = await busy();
  await session.detach();
  return { frames, busy: (after - before) / frames.length };
}

/** Runs in the pane. */
async function scrollOnce(step: number): Promise<number[]> {
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const bottom = () => document.documentElement.scrollHeight - window.innerHeight - 1;
  window.scrollTo(0, 0);
  for (let settled = 0; settled < 10; settled += 1) await nextFrame();
  const times: number[] = [];
  for (let last = await nextFrame(); window.scrollY < bottom();) {
    window.scrollBy(0, step);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  return times;
}

/** Runs in the pane: nothing is left of it but so many boxes with a word in each, together as high. */
function makePlain(): void {
  const [count, height] = [document.querySelectorAll("body *").length, document.documentElement.scrollHeight];
  document.body.replaceChildren(
    ...Array.from({ length: count }, () => {
      const box = document.createElement("div");
      box.textContent = "mål";
      box.style.cssText = `height: ${String(height / count)}px; overflow: hidden`;
      return box;
    }),
  );
}
