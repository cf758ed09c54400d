import type { Locator } from "playwright-core";
import { choicesWordsFor } from "../../src/i18n/choicesWordsFor";
import { paneWordsFor } from "../../src/i18n/paneWordsFor";
import { wordsFor } from "../../src/i18n/wordsFor";
import { openPreview, type OpenPreview } from "./server";
import { isWellMade } from "./wellMade";
import { widen } from "./widen";

const topic = /Præcis 10 pct\. fejl/u;

describe.each([
  ["da", "light", 320],
  ["en", "dark", 800],
] as const)("choosing in %s, %s, at %d px", (language, theme, width) => {
  const words = choicesWordsFor(language);
  const pane = paneWordsFor(language);
  let preview: OpenPreview;
  beforeAll(async () => {
    preview = await openPreview({ language, theme });
    await preview.pane.getByRole("button", { name: pane.settings.skip }).click();
    await widen(preview, width);
  }, 180_000);
  afterAll(() => preview.close());

  const page = () => preview.pane.getByRole("article");
  const button = (name: string | RegExp) => preview.pane.getByRole("button", { name }).filter({ visible: true });

  /** The cell in that column of the row with that text in another one of the plan's sheet. */
  async function cell(text: string, inColumn: string, column: string): Promise<string> {
    for (let row = 8; row < 60; row += 1)
      if (String(await preview.value(`Resultatplan!${inColumn}${String(row)}`)) === text) return `Resultatplan!${column}${String(row)}`;
    throw new Error(`There is no row ${text}`);
  }

  it("“under 10 pct.” changes criterion, verdict and score where exactly 10 pct. are errors", async () => {
    const sheet = { criterion: await cell("2.3.b", "C", "E"), result: await cell("2.3.b", "C", "H"), status: await cell("2.3", "B", "K") };
    await preview.type(sheet.result, language === "da" ? "0,1" : "0.1");
    await preview.waitForValue(sheet.status, "opfyldt");
    const before = Number(await preview.value("Forside!B7"));

    await button(pane.overview.toChoices).click();
    await page().getByRole("heading", { level: 2 }).waitFor();
    await page()
      .getByRole("button", { name: words.filterAll(25) })
      .click();
    await isWellMade(preview, "the list");
    await page().getByRole("button", { name: topic }).click();
    await button(words.chooseAnother).click();
    const radio: Locator = page().getByRole("radio", { name: /^under 10 pct\./u });
    const says = words.becomes("2.3", wordsFor(language).verdict("notMet"), { met: "", possible: "" }).slice(0, 20);
    await page().getByText(says).first().waitFor();
    await radio.check();
    await page()
      .getByText(words.writesCell(sheet.criterion, "højst", "under"))
      .waitFor();
    await isWellMade(preview, "the form");
    await button(words.choose).click();
    await isWellMade(preview, "the form with what is missing in it");
    await page()
      .getByLabel(new RegExp(`^${words.decidedBy}`, "u"))
      .fill("Departementet");
    await page()
      .getByLabel(new RegExp(`^${words.whyChanged.replace("?", "\\?")}`, "u"))
      .fill("Tabellen gælder");
    await button(words.choose).click();

    await preview.waitForValue(sheet.criterion, "under");
    await preview.waitForValue(sheet.status, "ikke opfyldt");
    expect(Number(await preview.value("Forside!B7"))).toBeCloseTo(before - 100 / 9, 9);
    await page()
      .getByText(/Tabellen gælder \(før: højst 10 pct\..*Departementet, 20\.01\.2022/u)
      .waitFor();
    await isWellMade(preview, "what was chosen");
    await button(pane.back).click();
    await button(/^2\.3 /u)
      .getByText(wordsFor(language).verdict("notMet"), { exact: true })
      .waitFor();
  }, 120_000);

  it("breaks nothing, and sends nothing off the machine", () => {
    expect(preview.errors).toEqual([]);
    expect(preview.external).toEqual([]);
  });
});
