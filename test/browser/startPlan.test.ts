import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paneWordsFor } from "../../src/i18n/paneWordsFor";
import { readPlanFile } from "../../src/start/readPlanFile";
import { template2022 } from "../../src/start/template2022";
import { writeXlsx } from "../workbook/bundled";
import { exampleWorkbook, openPreview, type OpenPreview } from "./server";
import { violations } from "./violations";

let folder: string;
let plain: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
  plain = join(folder, "plain.xlsx");
  writeFileSync(plain, await writeXlsx({ sheets: [{ name: "Ark1", rows: [["Vores egne tal", 42]] }] }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const starting = (title: string) => ({ name: new RegExp(`^${title}`, "u") });

describe.each([
  ["da", "light"],
  ["en", "dark"],
] as const)("a workbook without a plan, in %s, %s", (language, theme) => {
  const { start } = paneWordsFor(language);
  let preview: OpenPreview;
  beforeAll(async () => {
    preview = await openPreview({ workbook: plain, language, theme });
    await preview.pane.getByRole("button", starting(start.template)).waitFor();
  }, 180_000);
  afterAll(() => preview.close());

  it("breaks no rule of accessibility, with every way open and what is wrong said, and fits 320 px", async () => {
    const { pane } = preview;
    for (const title of [start.template, start.empty, start.file]) await pane.getByRole("button", starting(title)).click();
    await pane
      .locator("input[type=file]")
      .setInputFiles({ name: "p.json", mimeType: "application/json", buffer: Buffer.from('{"goals":1}') });
    await pane.getByText(start.cannotRead).waitFor();
    await pane.getByRole("button", { name: start.showPreview }).last().click();
    await pane.getByText(start.answerProblems.missing).first().waitFor();
    expect(await violations(pane)).toEqual([]);
    const [scroll, width] = await pane.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
    expect(scroll).toBeLessThanOrEqual(width);
  });

  it("gets the plan of 2022 as live tables, and its own cells stay", async () => {
    const { pane } = preview;
    await pane.getByRole("button", { name: start.showPreview }).first().click();
    await pane.getByRole("region", { name: start.previewTitle }).waitFor();
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: start.create, exact: true }).click();
    await pane.getByText(start.created("CPR 2022")).waitFor();
    await pane.getByRole("button", { name: /^2\.1 / }).waitFor();
    expect(await violations(pane)).toEqual([]);
    // the template is in Danish, whoever reads it
    await preview.waitForValue("Resultatplan!H11", "afventer");
    expect(await preview.value("Resultatplan!F31")).toBe("10-15");
    expect(await preview.value("Ark1!B1")).toBe(42);
    await preview.type("Resultatplan!G24", "15-06-2022");
    await preview.waitForValue("Resultatplan!H24", "opfyldt");
    expect(preview.errors).toEqual([]);
  });

  it("gives the plan out as a file that is the plan", async () => {
    const { page, pane } = preview;
    await pane.getByRole("button", { name: start.title }).click();
    await pane.getByRole("button", starting(start.exportTitle)).click();
    await pane.getByRole("button", { name: start.makeFile }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: start.download }).click()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    expect(readPlanFile(readFileSync(path, "utf8"))).toEqual({ kind: "read", file: template2022 });
    expect(preview.external).toEqual([]);
  });
});

describe("the example workbook", () => {
  const { start } = paneWordsFor("da");
  let preview: OpenPreview;
  beforeAll(async () => {
    preview = await openPreview({ workbook: exampleWorkbook });
    await preview.pane.getByRole("button", { name: /^2\.1 / }).waitFor();
  }, 180_000);
  afterAll(() => preview.close());

  it("gets next year's plan below its own, which stays as it is", async () => {
    const { pane } = preview;
    await preview.waitForValue("Resultatplan!K10", "opfyldt");
    await pane.getByRole("button", { name: start.title }).click();
    await pane.getByRole("button", starting(start.roll)).click();
    await pane.getByRole("button", { name: start.showPreview }).click();
    await pane.getByRole("region", { name: start.previewTitle }).waitFor();
    await pane.getByRole("button", { name: start.create, exact: true }).click();
    await pane.getByText(start.created("CPR 2023")).waitFor();
    await pane.getByRole("heading", { level: 1, name: "CPR 2023" }).waitFor();
    await preview.waitForValue("Resultatplan!A7", "CPR 2023");
    // one row of PlanInfo and nine goals further down
    await preview.waitForValue("Resultatplan!K11", "opfyldt");
    await preview.waitForValue("Resultatplan!K20", "afventer");
    expect(await pane.getByText(/^Problemer/u).count()).toBe(0);
    expect(preview.errors).toEqual([]);
  });
});
