import { openPreview, type OpenPreview } from "./server";

const edits = 20;

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
  await preview.pane.getByRole("heading", { level: 1, name: "CPR 2022" }).waitFor();
}, 180_000);
afterAll(() => preview.close());

/** of page and pane together, after everything that can go has gone */
async function listeners(): Promise<number> {
  const session = await preview.page.context().newCDPSession(preview.page);
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { jsEventListeners } = await session.send("Memory.getDOMCounters");
  await session.detach();
  return jsEventListeners;
}

/** every one turns a goal, which the pane shows */
async function edit(from: number): Promise<void> {
  for (let number = from; number < from + edits; number += 1) {
    await preview.page.evaluate(
      (value) => void window.preview.engine!.workbook.getSheetByName("Økonomi")!.getRange("C10").setValue(value),
      number % 2 === 0 ? 18 : 14.905,
    );
    await preview.waitForValue("Forside!B7", number % 2 === 0 ? 500 / 9 : 600 / 9);
  }
}

it("leaves no listener behind when cells are edited", async () => {
  await edit(0);
  const before = await listeners();
  await edit(edits);
  expect((await listeners()) - before).toBeLessThan(edits);
}, 120_000);
