import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator } from "playwright-core";
import { paneWordsFor } from "../../src/i18n/paneWordsFor";
import { openPreview, type OpenPreview } from "./server";
import { isWellMade } from "./wellMade";
import { widen } from "./widen";

const withoutPlan = path.resolve(__dirname, "../workbooks/messy-danish.xlsx");

/** In a process of its own: what writes the workbook does not run under Jest. */
async function withPlan(goals: number, work: (workbook: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "pages-"));
  try {
    const workbook = path.join(folder, "plan.xlsx");
    execFileSync(process.execPath, ["--import", "tsx", path.join(__dirname, "writePlan.ts"), String(goals), workbook]);
    await work(workbook);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Shown = Pick<OpenPreview, "page" | "pane">;

/** Selects a cell on the sheet, as a click into it does. */
async function select({ page }: Shown, cell: string): Promise<void> {
  await page.evaluate(([sheet = "", address = ""]) => {
    const { workbook } = window.preview.engine!;
    const found = workbook.getSheetByName(sheet)!;
    workbook.setActiveSheet(found);
    found.getRange(address).activate();
  }, cell.split("!"));
}

/** Unfolds so many of what is folded. */
async function unfold(part: Locator, count: number): Promise<void> {
  const folded = part.locator("button[aria-expanded='false']");
  for (let left = count; left > 0 && (await folded.count()) > 0; left -= 1) await folded.first().click();
}

describe.each([
  ["da", "light", 320],
  ["en", "dark", 800],
] as const)("the pages in %s, %s, at %d px", (language, theme, width) => {
  const words = paneWordsFor(language);
  let preview: OpenPreview;
  beforeAll(async () => {
    preview = await openPreview({ language, theme });
    await preview.pane.getByRole("button", { name: words.settings.skip }).click();
    await widen(preview, width);
  }, 180_000);
  afterAll(() => preview.close());

  const button = (name: string | RegExp) => preview.pane.getByRole("button", { name }).filter({ visible: true });
  const article = () => preview.pane.getByRole("article");
  const label = () => preview.pane.evaluate(() => document.activeElement?.textContent ?? "");
  /** Selects a cell until the page is about it: what is selected before the pane listens is not heard. */
  const explain = async (cell: string): Promise<void> => {
    const heading = article().getByRole("heading", { level: 2 }).filter({ hasText: cell });
    for (let tries = 4; ; tries -= 1) {
      await select(preview, "Forside!A1");
      await select(preview, cell);
      try {
        return await heading.waitFor({ timeout: 8_000 });
      } catch (cause) {
        if (tries === 1) throw cause;
      }
    }
  };

  it.each([
    ["a goal with one sub-goal", /^1\.6 /u],
    ["a goal with two", /^2\.1 /u],
    ["the open cases", words.cases.title],
    ["the settings", words.settings.title],
    ["why a cell shows what it does", words.overview.whySelected],
  ])("open by keyboard alone, and Escape leads back to where the focus was: %s", async (what, name) => {
    const { page, pane } = preview;
    const way = button(name).first();
    await pane.getByRole("tab", { selected: true }).focus();
    const isThere = () => way.evaluate((one) => one === document.activeElement);
    for (let presses = 0; presses < 40 && !(await isThere()); presses += 1) await page.keyboard.press("Tab");
    expect(await isThere()).toBe(true);
    const left = await label();
    await page.keyboard.press("Enter");
    await article().getByRole("heading", { level: 2 }).first().waitFor();
    await pane.getByRole("progressbar").waitFor({ state: "detached" });
    expect(await label()).toBe(words.back);
    await isWellMade(preview, what);
    await unfold(article(), 10);
    await isWellMade(preview, `${what}, unfolded`);
    await page.keyboard.press("Escape");
    await article().waitFor({ state: "detached" });
    expect(await label()).toBe(left);
  });

  it("say why for whichever cell is selected, also in a contrast theme", async () => {
    const { page, pane } = preview;
    await preview.type("Forside!H40", "=PLAN.WITHIN(Økonomi!C8,Økonomi!C9,2)");
    await preview.type("Forside!H41", '=PLAN.STATUS("9.9")');
    await button(words.overview.whySelected).click();
    const asked: readonly [cell: string, says: string][] = [
      ["Forside!H40", "|"],
      ["Forside!H41", "9.9"],
      ["Klagesager!I9", words.cases.counted(46, 5, 0)],
      ["Resultatplan!H36", words.why.toGoal("2.2.a")],
      ["Forside!H60", words.why.nothing],
    ];
    for (const [cell, says] of asked) {
      await explain(cell);
      await article().getByText(says).first().waitFor();
      await isWellMade(preview, cell);
    }
    await select(preview, "Forside!H40");
    await article().getByText(`(${words.why.typed})`).first().waitFor();
    await page.emulateMedia({ forcedColors: "active", colorScheme: theme });
    await isWellMade(preview, "a contrast theme");
    await page.emulateMedia({ forcedColors: null, colorScheme: null });
    await pane.getByRole("button", { name: words.back }).click();
  }, 120_000);

  it.each([words.whatIf.title, words.report.title])("are well made beside the view %s, as it opens and unfolded", async (title) => {
    await preview.pane.getByRole("tab", { name: title }).click();
    const heading = preview.pane.getByRole("heading", { level: 2 }).filter({ visible: true });
    await heading.first().waitFor();
    await isWellMade(preview, title);
    const panel = preview.pane.getByRole("tabpanel").filter({ visible: true });
    await unfold(panel, 3);
    const field = panel.getByRole("textbox").nth(1);
    if ((await field.count()) > 0) await field.fill("99");
    await isWellMade(preview, `${title}, unfolded`);
  });

  it("break nothing, and send nothing off the machine", () => {
    expect(preview.errors).toEqual([]);
    expect(preview.external).toEqual([]);
  });
});

describe.each([
  ["one goal", 1],
  ["a hundred goals", 100],
  ["no plan at all", 0],
])("with %s", (_what, goals) => {
  it("every view that there is is well made", async () => {
    const { settings, whatIf, report, overview } = paneWordsFor("da");
    const look = async (workbook: string) => {
      const preview = await openPreview({ workbook });
      const { page, pane } = preview;
      try {
        await pane.getByRole("button", { name: settings.skip }).click();
        await widen(preview, 320);
        for (const title of [whatIf.title, report.title]) {
          await pane.getByRole("tab", { name: title }).click();
          await pane.waitForTimeout(300);
          await isWellMade(preview, title);
        }
        await pane.getByRole("tab").first().click();
        await isWellMade(preview, "overview");
        const why = pane.getByRole("button", { name: overview.whySelected });
        for (const way of [pane.getByRole("button", { name: settings.title }), ...(goals > 0 ? [why] : [])]) {
          await way.click();
          await pane.getByRole("article").waitFor();
          await isWellMade(preview, "a page");
          await page.keyboard.press("Escape");
        }
        if (goals > 0) {
          await pane.getByRole("button", { name: /^1\.1 /u }).click();
          await pane.getByRole("article").waitFor();
          await isWellMade(preview, "goal");
        }
        expect(preview.errors).toEqual([]);
        expect(preview.external).toEqual([]);
      } finally {
        await preview.close();
      }
    };
    await (goals === 0 ? look(withoutPlan) : withPlan(goals, look));
  }, 180_000);
});
