import { openPreview, type OpenPreview } from "./server";

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
  await preview.pane.getByRole("button", { name: /^2\.1 / }).waitFor();
}, 180_000);
afterAll(() => preview.close());

/** Excel refuses every call while a person is typing in a cell. */
it("keeps the last figures and says so while Excel refuses, and is current again by itself", async () => {
  await preview.page.evaluate(() => {
    const workbook = window.preview.engine?.workbook;
    workbook?.getActiveSheet().getRange("H3").activate();
  });
  const grid = await preview.page.locator(".grid canvas").first().boundingBox();
  await preview.page.mouse.dblclick(grid!.x + 600, grid!.y + 450);
  await preview.page.waitForFunction(() => window.preview.engine?.workbook.isCellEditing());
  await preview.pane
    .getByRole("button", { name: "Genberegn" })
    .first()
    .evaluate((button: HTMLElement) => button.click());
  await preview.pane.getByText("Tallene er ikke opdateret", { exact: true }).waitFor();
  expect(await preview.pane.getByRole("button", { name: /^2\.1 .*opfyldt/u }).count()).toBe(1);
  await preview.page.keyboard.press("Escape");
  await preview.type("Økonomi!C10", "18,0");
  await preview.pane.getByText("Tallene er ikke opdateret", { exact: true }).waitFor({ state: "detached", timeout: 20_000 });
});

it("shows the empty state where the workbook has no plan, and names the tables it needs", async () => {
  await preview.page.evaluate(() => {
    const workbook = window.preview.engine?.workbook;
    const plan = workbook?.getSheetByName("Resultatplan");
    if (plan) workbook?.deleteSheet(plan);
  });
  await preview.pane.getByRole("heading", { name: "Ingen resultatplan i projektmappen" }).waitFor();
  await preview.pane.getByRole("button", { name: "Har I planen i egne tabeller?" }).click();
  expect(await preview.pane.getByText("PlanSubgoals").first().isVisible()).toBe(true);
  await preview.waitForValue("Forside!B7", "#N/A");
});
