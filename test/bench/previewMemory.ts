import type { Page } from "playwright-core";
import { openMeasured } from "./openMeasured";
import { recalculate } from "./recalculation";
import { megabytes, type Row } from "./row";

const rounds = 100;

/** Page and pane with the example workbook, before and after a hundred recalculations of everything. */
export async function previewMemory(): Promise<readonly Row[]> {
  const preview = await openMeasured();
  try {
    const { page, pane } = preview;
    await pane.getByRole("button", { name: /^2\.1 / }).waitFor();
    for (let round = 0; round < 5; round += 1) await recalculate(page, 1);
    const before = await heap(page);
    for (let round = 0; round < rounds; round += 1) await recalculate(page, 1);
    const after = await heap(page);
    return [
      [`heap of page and pane before and after ${String(rounds)} recalculations`, `${megabytes(before)}, ${megabytes(after)}`],
      ["memory of the bench's own process", megabytes(process.memoryUsage().rss)],
    ];
  } finally {
    await preview.close();
  }
}

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}
