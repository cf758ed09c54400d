import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { pageWords } from "../../src/preview/page/words";
import { paneWordsFor } from "../../src/i18n/paneWordsFor";
import { reportingWordsFor } from "../../src/i18n/reportingWords";
import { reportPageWordsFor } from "../../src/i18n/reportPageWords";
import { sealWordsFor } from "../../src/i18n/sealWords";
import { openPreview, type OpenPreview } from "./server";
import { isWellMade } from "./wellMade";
import { widen } from "./widen";

const annual = "2022 årsrapport";

describe.each([
  ["da", "light", 320],
  ["en", "dark", 800],
] as const)("reports in %s, %s, at %d px", (language, theme, width) => {
  const [words, say, seals] = [paneWordsFor(language), reportingWordsFor(language), sealWordsFor(language)];
  let preview: OpenPreview;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "reports-"));
    preview = await openPreview({ language, theme });
    await preview.pane.getByRole("button", { name: words.settings.skip }).click();
    await widen(preview, width);
    await preview.pane.getByRole("tab", { name: words.report.title }).click();
  }, 180_000);
  afterAll(async () => {
    await preview.close();
    rmSync(folder, { recursive: true });
  });

  const button = (name: string) => preview.pane.getByRole("button", { name, exact: true }).filter({ visible: true });
  const back = () => button(words.back).click();
  /** The row of PlanReports, on the example's own sheet, that a report's sub-goal stands in. */
  const rowOf = async (report: string, subGoal: string): Promise<number> => {
    for (let row = 6; row < 200; row += 1) {
      if ((await preview.value(`Rapporter!B${String(row)}`)) === report && (await preview.value(`Rapporter!H${String(row)}`)) === subGoal)
        return row;
    }
    throw new Error(`No row of ${report} for ${subGoal}`);
  };

  it("is shown before it is made, made with its sheet and rows, and leaves every other cell as it was", async () => {
    const { pane } = preview;
    const before = await preview.value("Rapporter!O6");
    await button(say.make).click();
    await isWellMade(preview, "the form");
    await pane.getByRole("textbox", { name: say.assessment }).fill("=Et godt år");
    await button(say.comments(9)).click();
    await button(`${say.useSentence}: 2.1`).click();
    await isWellMade(preview, "the remarks");
    await button(say.show).click();
    await button(say.makeIt).waitFor();
    await isWellMade(preview, "the report as it will be");
    expect(await preview.page.evaluate(() => window.preview.engine!.workbook.getSheets().length)).toBe(10);
    await button(say.makeIt).click();
    await pane.getByText(say.done(annual)).waitFor();
    await isWellMade(preview, "the report made");
    expect(await preview.value(`'${annual}'!A1`)).toBe(reportPageWordsFor("da").title({ kind: "final", year: 2022, quarter: null }));
    expect(await preview.value("Rapporter!O6")).toBe(before);
    const row = await rowOf(annual, "2.1.a");
    expect(await preview.value(`Rapporter!L${String(row)}`)).toBe(0.9);
    const formulas = await preview.page.evaluate(
      (name) => window.preview.engine!.workbook.getSheetByName(name)!.getRange("A1:H200").getFormulas().flat().filter(Boolean),
      annual,
    );
    expect(formulas).toEqual([]);
    await button(say.goToSheet).click();
    await preview.page.waitForFunction((name) => window.preview.engine!.workbook.getActiveSheet().getSheetName() === name, annual);
  });

  it("is sound, until a cell of it is changed: then the field is named, in the pane and in the terminal", async () => {
    const { pane, page } = preview;
    await back();
    await button(say.checkSeals).click();
    await pane.getByText(seals.allIntact(1)).waitFor();
    await isWellMade(preview, "the seals");
    const row = await rowOf(annual, "2.1.a");
    await preview.type(`Rapporter!L${String(row)}`, "0.8");
    await pane.getByText(seals.someBroken(1, 1)).waitFor();
    const told = seals.changed(seals.line("2.1", "2.1.a"), [language === "da" ? "Resultat" : "Result"]);
    await pane.getByText(told).waitFor();
    await isWellMade(preview, "a broken seal");

    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: pageWords[language].saveCopy }).click();
    await page
      .getByRole("button", { name: pageWords[language].saveAnyway })
      .click({ timeout: 10_000 })
      .catch(() => undefined);
    const saved = path.join(folder, "copy.xlsx");
    await (await saving).saveAs(saved);
    const root = path.join(__dirname, "..", "..");
    const run = promisify(execFile)(process.execPath, ["--import", "tsx", "src/commandline/evaluate.ts", saved, "--verify"], {
      cwd: root,
      env: { ...process.env, LC_ALL: language === "da" ? "da_DK.UTF-8" : "en_US.UTF-8" },
    });
    await expect(run).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining(told) as string });
  });

  it("is compared with another report and with today", async () => {
    const { pane } = preview;
    await back();
    await button(say.compare).click();
    await pane.getByLabel(say.from, { exact: true }).selectOption({ label: "2022 K3" });
    await pane.getByRole("article").getByRole("heading", { name: say.score }).waitFor();
    expect(await pane.getByRole("article").getByRole("listitem").count()).toBeGreaterThan(3);
    await isWellMade(preview, "what moved since");
    await pane.getByLabel(say.to, { exact: true }).selectOption({ label: annual });
    await isWellMade(preview, "what moved between two reports");
    await back();
  });
});
