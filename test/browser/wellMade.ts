import type { OpenPreview } from "./server";
import { violations } from "./violations";

/** What is shown breaks no rule of accessibility, and scrolls nothing sideways. @param what is shown, for whoever reads a failure */
export async function isWellMade({ pane }: Pick<OpenPreview, "pane">, what: string): Promise<void> {
  const sideways = await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect({ what, found: await violations(pane), sideways: Math.max(0, sideways) }).toEqual({ what, found: [], sideways: 0 });
}
