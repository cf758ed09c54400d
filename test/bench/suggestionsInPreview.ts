import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { paneWordsFor } from "../../src/i18n/paneWordsFor";
import { bigWorkbook } from "./bigWorkbook";
import { openMeasured } from "./openMeasured";
import { median, milliseconds, type Row } from "./row";

const rounds = 5;
const { connect, start } = paneWordsFor("da");

/** From the button to the list of suggestions with their verdicts: the host's reading, office.js and our own work, as a controller waits for it. */
export async function suggestionsInPreview(): Promise<readonly Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "big-workbook-"));
  const workbook = path.join(folder, "big.xlsx");
  writeFileSync(workbook, await bigWorkbook());
  const preview = await openMeasured({ workbook });
  try {
    const { pane } = preview;
    await pane.getByRole("button", { name: new RegExp(`^${start.template}`, "u") }).click();
    await pane.getByRole("button", { name: start.showPreview }).click();
    await pane.getByRole("button", { name: start.create }).click();
    await pane.getByRole("heading", { name: "CPR 2022", level: 1 }).waitFor();
    await pane.getByRole("tab", { name: connect.title }).click();
    await pane.getByRole("button", { name: connect.suggest }).waitFor();
    const totals: number[] = [];
    const longest: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const measured = await pane.evaluate(searchOnce, { button: connect.suggest, scanning: connect.scanning });
      totals.push(measured.total);
      longest.push(measured.longest);
    }
    return [
      ["suggestions in the preview, 30 sheets, 200,000 cells", `${milliseconds(median(totals))} (limit 2000)`],
      ["longest time the pane was not free meanwhile", milliseconds(median(longest))],
    ];
  } finally {
    await preview.close();
    rmSync(folder, { recursive: true });
  }
}

/** Runs in the pane. */
async function searchOnce({
  button,
  scanning,
}: {
  readonly button: string;
  readonly scanning: string;
}): Promise<{ total: number; longest: number }> {
  const found = [...document.querySelectorAll("button")].find((each) => each.textContent?.startsWith(button));
  if (found === undefined) throw new Error("The pane has no button that searches");
  const isSearching = () => document.body.textContent?.includes(scanning) === true;
  const begin = performance.now();
  found.click();
  let [longest, last, hasBegun] = [0, performance.now(), false];
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    hasBegun ||= isSearching();
    if (hasBegun && !isSearching()) return { total: now - begin, longest };
  }
}
