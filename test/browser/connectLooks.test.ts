import path from "node:path";
import { paneWordsFor } from "../../src/i18n/paneWordsFor";
import { openPreview, type OpenPreview } from "./server";
import { violations } from "./violations";

const messy = path.resolve(__dirname, "../workbooks/messy-danish.xlsx");

describe.each([
  ["da", "light"],
  ["en", "dark"],
] as const)("connecting and checking in %s, %s", (language, theme) => {
  const { connect, start, check } = paneWordsFor(language);
  let preview: OpenPreview;
  beforeAll(async () => {
    preview = await openPreview({ workbook: messy, language, theme });
    await button(new RegExp(`^${start.template}`, "u")).click();
    await button(start.showPreview).click();
    await button(start.create).click();
    await preview.pane.getByRole("heading", { name: "CPR 2022", level: 1 }).waitFor();
  }, 180_000);
  afterAll(() => preview.close());

  const button = (name: string | RegExp) => preview.pane.getByRole("button", { name });
  const tab = (name: string) => preview.pane.getByRole("tab", { name }).click();

  async function select(sheet: string, cells: string): Promise<void> {
    await preview.page.evaluate(
      ([name, address]) => {
        const { workbook } = window.preview.engine!;
        const found = workbook.getSheetByName(name)!;
        workbook.setActiveSheet(found);
        found.getRange(address).activate();
      },
      [sheet, cells] as const,
    );
  }

  /** Selects cells until the waiting field has them: Excel tells of a selection only from a moment on. */
  async function choose(sheet: string, cells: string): Promise<void> {
    const hasCome = () =>
      preview.pane.evaluate((value) => [...document.querySelectorAll("input")].some((input) => input.value === value), `${sheet}!${cells}`);
    for (let tries = 0; tries < 20 && !(await hasCome()); tries += 1) {
      await select(sheet, "A1");
      await select(sheet, cells);
      await preview.pane.waitForTimeout(500);
    }
    expect(await hasCome()).toBe(true);
  }

  /** What is shown breaks no rule of accessibility, and fits 320 px. */
  async function isWellMade(): Promise<void> {
    expect(await violations(preview.pane)).toEqual([]);
    const size = await preview.pane.evaluate(() => ({ scroll: document.documentElement.scrollWidth, width: window.innerWidth }));
    expect(size.width).toBeLessThanOrEqual(320);
    expect(size.scroll).toBeLessThanOrEqual(size.width);
  }

  it("is well made before anything is connected", async () => {
    await tab(connect.title);
    await button(connect.suggest).waitFor();
    await isWellMade();
  });

  it("is well made with a proposal in sight", async () => {
    await button(/^2\.1\.a /u).click();
    await choose("Økonomi", "G8");
    await preview.pane
      .getByRole("region", { name: connect.proposal })
      .getByText(connect.verdictAfter("2.1.a", ""), { exact: false })
      .waitFor();
    await isWellMade();
    await button(/^2\.1\.a /u).click();
  });

  it("is well made with a list of cases and what is odd about it", async () => {
    await button(/^1\.6 /u).click();
    await choose("Klager", "C5:C22");
    await button(connect.pickFor(connect.parts.closed)).click();
    await choose("Klager", "D5:D22");
    await preview.pane.getByText("22/K09", { exact: false }).first().waitFor();
    await isWellMade();
    await button(/^1\.6 /u).click();
  });

  it("is well made with suggestions, and after they were connected", async () => {
    await button(connect.suggest).click();
    const together = button(new RegExp(`^${connect.connectChosen(0).replace(/\(0\)$/u, "")}`, "u"));
    await together.waitFor();
    await isWellMade();
    await together.click();
    await button(connect.replace).waitFor();
    await isWellMade();
    await button(connect.replace).click();
    await preview.pane.getByText(connect.checkNext).waitFor();
    await isWellMade();
  });

  it("is well made with what the check has found", async () => {
    await tab(check.title);
    await preview.pane.getByText("ult. feb.", { exact: false }).first().waitFor();
    await isWellMade();
  });

  it("leaves no error behind", () => {
    expect(preview.errors).toEqual([]);
  });
});
