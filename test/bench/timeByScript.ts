import type { Page } from "playwright-core";

export interface ScriptTimes {
  /** the grid and the host that stands in for Excel */
  readonly preview: number;
  /** Microsoft's client, the same that runs in Excel */
  readonly officeJs: number;
  readonly ours: number;
}

/** Where the time of both pages went while something was done, in milliseconds: samples of a CPU profile, by the script that was running. */
export async function timeByScript(page: Page, act: () => Promise<unknown>): Promise<ScriptTimes> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 200 });
  await session.send("Profiler.start");
  await act();
  const { profile } = await session.send("Profiler.stop");
  await session.detach();

  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const scripts = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  /** JSON.parse and its like are the work of who called them. */
  const scriptOf = (node: number | undefined): string => {
    if (node === undefined) return "";
    return scripts.get(node) || scriptOf(parents.get(node));
  };
  const microseconds = { preview: 0, officeJs: 0, ours: 0 };
  for (const [index, node] of (profile.samples ?? []).entries()) {
    const time = profile.timeDeltas?.[index + 1] ?? 0;
    const script = scriptOf(node);
    if (script.includes("/static/")) microseconds.ours += time;
    else if (script.includes("/preview/")) microseconds.preview += time;
    else if (script.endsWith(".js")) microseconds.officeJs += time;
  }
  const { preview, officeJs, ours } = microseconds;
  return { preview: preview / 1000, officeJs: officeJs / 1000, ours: ours / 1000 };
}
