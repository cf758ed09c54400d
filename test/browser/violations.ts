import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }>;
}

/** What axe finds; Fluent's focus guards, which hold nothing, are left out. */
export async function violations(frame: Frame, without: readonly string[] = []): Promise<readonly string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async (excluded) => {
    // a colour on its way to another has neither's contrast; what turns for ever, as a spinner does, is not waited for
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const { axe: runner } = window as unknown as { readonly axe: Axe };
    const found = await runner.run(
      { exclude: [["[data-tabster-dummy]"], ...excluded.map((one) => [one])] },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] },
    );
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  }, without);
}
