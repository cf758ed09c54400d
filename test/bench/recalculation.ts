import type { Page } from "playwright-core";

/**
 * Recalculates everything in the preview, as Ctrl+Alt+Shift+F9 does in Excel.
 *
 * @param calls how many calls of functions that leads to, at least
 * @returns the time until every cell shows its new value, in milliseconds
 */
export function recalculate(page: Page, calls: number): Promise<number> {
  return page.evaluate(async (least) => {
    const { engine } = window.preview;
    if (engine === null) throw new Error("The preview has no workbook");
    const { counts } = engine;
    const before = counts.invocations;
    const start = performance.now();
    engine.fullRecalculation();
    while (counts.invocations - before < least || engine.unanswered > 0) {
      if (performance.now() - start > 60_000) throw new Error(`${engine.unanswered} calls have no answer`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await engine.settle();
    return performance.now() - start;
  }, calls);
}
