import { openMeasured } from "./openMeasured";
import { quantiles, type Row } from "./row";
import { watchCell, watchPane } from "./watch";

const edits = Number(process.env["BENCH_EDITS"] ?? 50);
/** an edit that shows nowhere by then is a fault, not a slow edit */
const patience = 15_000;
const cell = "Økonomi!C10";
const score = "Forside!B7";

/** From the Enter key, as it is sent to the browser, to the score cell and to the pane's text. */
export async function editing(): Promise<readonly Row[]> {
  const preview = await openMeasured();
  try {
    const { page, pane } = preview;
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
  } finally {
    await preview.close();
  }
}
