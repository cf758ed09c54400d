import type { Locator } from "playwright-core";
import { openPreview, type OpenPreview } from "./server";

/** Revenue in the row of the realised result: from 14,905 to 18,0 the year's result misses both budgets. */
const realisedRevenue = "Økonomi!C10";

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
  await goal("2.1").waitFor();
}, 180_000);
afterAll(() => preview.close());

function goal(id: string): Locator {
  return preview.pane.getByRole("button", { name: new RegExp(`^${id.replace(".", "\\.")} `, "u") });
}

/** The cell that holds a goal's status: column K of the goals table. */
async function statusCell(id: string): Promise<string> {
  for (let row = 10; row < 20; row += 1) {
    if (String(await preview.value(`Resultatplan!B${String(row)}`)) === id) return `Resultatplan!K${String(row)}`;
  }
  throw new Error(`The goals table has no goal ${id}`);
}

it("shows nine goals, each with its verdict in a word", async () => {
  const goals = preview.pane.getByRole("button", { name: /^\d\.\d .*(opfyldt|ikke opfyldt|afventer)/u });
  expect(await goals.count()).toBe(9);
});

it("follows a figure typed in the grid: goal 2.1 flips in cell and pane, and the score with it", async () => {
  const [status, score] = [await statusCell("2.1"), "Forside!B7"];
  await preview.waitForValue(status, "opfyldt");
  const before = Number(await preview.value(score));
  await preview.type(realisedRevenue, "18,0");
  await preview.waitForValue(status, "ikke opfyldt");
  await goal("2.1").getByText("ikke opfyldt", { exact: true }).waitFor();
  expect(Number(await preview.value(score))).toBeCloseTo(before - 100 / 9, 9);
});

it("follows an undo as well", async () => {
  await preview.page.keyboard.press("Control+z");
  await preview.waitForValue(await statusCell("2.1"), "opfyldt");
  await goal("2.1").getByText("opfyldt", { exact: true }).waitFor();
});

it("keeps a goal pending whose sources are emptied, instead of calling it not met", async () => {
  const status = await statusCell("2.1");
  await preview.clear("Økonomi!C10");
  await preview.clear("Økonomi!C9");
  await preview.waitForValue(status, "afventer");
  await goal("2.1")
    .getByText(/^afventer/u)
    .waitFor();
  await preview.type("Økonomi!C9", "14,905");
  await preview.type("Økonomi!C10", "14,905");
  await preview.waitForValue(status, "opfyldt");
});

it("leads from the verdict to the cell its figure comes from", async () => {
  await goal("2.1").click();
  await preview.pane
    .getByRole("button", { name: /Gå til celle Økonomi!/u })
    .first()
    .click();
  await preview.page.waitForFunction(() => window.preview.engine?.workbook.getActiveSheet().getSheetName() === "Økonomi");
});

it("calculates a function typed by hand, in lower case, with the list of names to choose from", async () => {
  await preview.type("Forside!H3", '=plan.goalmet("2.2")');
  await preview.waitForValue("Forside!H3", 1);
  await preview.type("Forside!H4", '=PLAN.GOALMET("9.9")');
  await preview.waitForValue("Forside!H4", "#VALUE!");
  await preview.type("Forside!H5", '=PLAN.GOALMET("1.3")');
  await preview.waitForValue("Forside!H5", "#N/A");
});

it("recalculates on the ribbon's button, and every score stays as it was", async () => {
  const before = await preview.value("Forside!B7");
  await preview.page.getByRole("button", { name: "Genberegn" }).first().click();
  await preview.waitForValue("Forside!B7", before);
});

it("leaves nothing behind: no error in the console, no request to another machine, no reference still held", async () => {
  await preview.page.waitForTimeout(1_000);
  expect(preview.errors).toEqual([]);
  expect(preview.external).toEqual([]);
});

it("rests when nobody edits: an evaluation does not start another", async () => {
  const counts = () => preview.page.evaluate(() => ({ ...window.preview.engine!.counts }));
  const before = await counts();
  await preview.page.waitForTimeout(3_000);
  expect(await counts()).toEqual(before);
});
