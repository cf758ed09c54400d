import { openPreview, type OpenPreview } from "./server";
import { violations } from "./violations";

describe.each([
  ["da", "light"],
  ["en", "dark"],
] as const)("in %s, %s", (language, theme) => {
  let preview: OpenPreview;
  beforeAll(async () => {
    preview = await openPreview({ language, theme });
    await preview.pane.getByRole("button", { name: /^2\.1 / }).waitFor();
  }, 180_000);
  afterAll(() => preview.close());

  it("speaks that language in pane and page", async () => {
    await preview.pane
      .getByText(language === "da" ? "Samlet målopfyldelse" : "Score", { exact: true })
      .first()
      .waitFor();
    expect(await preview.page.getByText(language === "da" ? "Forhåndsvisning, ikke Excel" : "Preview, not Excel").isVisible()).toBe(true);
  });

  it("breaks no rule of accessibility, in the overview and on every goal's page", async () => {
    expect(await violations(preview.pane)).toEqual([]);
    const goals = await preview.pane.getByRole("button", { name: /^\d\.\d / }).all();
    expect(goals.length).toBe(9);
    for (const goal of goals) {
      await goal.click();
      await preview.pane.getByRole("article").waitFor();
      expect(await violations(preview.pane)).toEqual([]);
      await preview.page.keyboard.press("Escape");
    }
  });

  it("breaks none in the preview's own page either; the grid itself is Univer's", async () => {
    expect(await violations(preview.page.mainFrame(), [".grid", "iframe"])).toEqual([]);
  });

  it("fits 320 px without scrolling sideways", async () => {
    const { scroll, width } = await preview.pane.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: window.innerWidth,
    }));
    expect(width).toBeLessThanOrEqual(320);
    expect(scroll).toBeLessThanOrEqual(width);
  });

  it("follows the theme down to the pane's background", async () => {
    const lightness = await preview.pane.evaluate(() => {
      const root = document.querySelector(".fui-FluentProvider");
      const [red = 0] = (getComputedStyle(root!).backgroundColor.match(/\d+/g) ?? []).map(Number);
      return red;
    });
    if (theme === "dark") expect(lightness).toBeLessThan(80);
    else expect(lightness).toBeGreaterThan(200);
  });
});

describe("by keyboard alone", () => {
  let preview: OpenPreview;
  beforeAll(async () => {
    preview = await openPreview();
    await preview.pane.getByRole("button", { name: /^1\.1 / }).waitFor();
  }, 180_000);
  afterAll(() => preview.close());

  it("reaches a goal, opens it with Enter and goes to its cell", async () => {
    await preview.pane.getByRole("button", { name: "Genberegn" }).focus();
    for (let presses = 0; presses < 30; presses += 1) {
      await preview.page.keyboard.press("Tab");
      const label = await preview.pane.evaluate(() => document.activeElement?.textContent ?? "");
      if (label.startsWith("1.1 ")) break;
    }
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByRole("article").waitFor();
    const isAtCell = () =>
      preview.pane.evaluate(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Gå til celle ") === true);
    for (let presses = 0; presses < 10 && !(await isAtCell()); presses += 1) await preview.page.keyboard.press("Tab");
    expect(await isAtCell()).toBe(true);
    await preview.page.keyboard.press("Enter");
    await preview.page.waitForFunction(() => window.preview.engine?.workbook.getActiveSheet().getSheetName() !== "Forside");
  });
});
