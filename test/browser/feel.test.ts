import type { ElementHandle, Frame, Page } from "playwright-core";
import { openPreview, type OpenPreview } from "./server";
import { violations } from "./violations";
import { widen } from "./widen";

const names = {
  da: {
    skip: "Spring over",
    settings: "Indstillinger",
    shortcuts: "Tastaturgenveje",
    language: "Rudens sprog",
    again: "Vis velkomstkortet igen",
  },
  en: {
    skip: "Skip",
    settings: "Settings",
    shortcuts: "Keyboard shortcuts",
    language: "Language of the pane",
    again: "Show the welcome card again",
  },
} as const;

const overview = (pane: Frame) => pane.getByRole("heading", { level: 1, name: "CPR 2022" }).waitFor();
const tabs = (pane: Frame) => pane.getByRole("tab").all();
const selected = (pane: Frame) => pane.locator('[role="tab"][aria-selected="true"]').textContent();

async function sidewaysOf(pane: Frame) {
  return pane.evaluate(() => ({
    scroll: Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    // text in a box that hides what does not fit
    cut: [...document.querySelectorAll<HTMLElement>('[role="tab"], button, h1, h2, h3, p, dt, dd, li, label')]
      .filter((one) => one.offsetParent !== null && getComputedStyle(one).overflowX === "hidden" && one.scrollWidth > one.clientWidth + 1)
      .filter((one) => one.clientWidth > 1)
      .map((one) => one.textContent),
  }));
}

/** The pane after a reload. A frame of the page before it may be met first, and goes away while it is waited for. */
async function paneAgain(page: Page): Promise<Frame> {
  for (;;) {
    const frame = await (await page.waitForSelector("iframe[name]", { state: "attached" })).contentFrame();
    // a test may hold back what the page's load waits for
    const isThere = await frame?.waitForURL(/\/taskpane\.html/, { waitUntil: "commit" }).then(
      () => true,
      () => false,
    );
    if (frame !== null && isThere === true && !frame.isDetached()) return frame;
  }
}

describe.each(["da", "en"] as const)("newcomers and settings in %s", (language) => {
  const own = names[language];
  let preview: OpenPreview;
  beforeAll(async () => {
    preview = await openPreview({ language });
    await preview.pane.getByRole("button", { name: own.skip }).waitFor();
  }, 180_000);
  afterAll(() => preview.close());

  it("breaks no rule of accessibility on the welcome card, which never comes back once it is skipped", async () => {
    const { page, pane } = preview;
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: own.skip }).focus();
    await page.keyboard.press("Enter");
    expect(await pane.getByRole("button", { name: own.skip }).count()).toBe(0);
    await page.reload();
    const again = await paneAgain(page);
    await overview(again);
    expect(await again.getByRole("button", { name: own.skip }).count()).toBe(0);
    preview = { ...preview, pane: again };
  }, 60_000);

  it("breaks none in the settings", async () => {
    await preview.pane.getByRole("button", { name: own.settings }).click();
    await preview.pane.getByRole("heading", { name: own.shortcuts }).waitFor();
    expect(await violations(preview.pane)).toEqual([]);
  });

  it("speaks the chosen language at once, and still does when the pane is opened anew", async () => {
    const other = language === "da" ? "en" : "da";
    await preview.pane.getByRole("combobox", { name: own.language }).selectOption(other);
    await preview.pane.getByRole("heading", { name: names[other].shortcuts }).waitFor();
    await preview.page.reload();
    const again = await paneAgain(preview.page);
    await again.getByRole("button", { name: names[other].settings }).waitFor();
    expect(await again.evaluate(() => document.documentElement.lang)).toBe(other);
    preview = { ...preview, pane: again };
  }, 60_000);
});

describe("what the ribbon and the keyboard ask for", () => {
  let preview: OpenPreview;
  beforeAll(async () => {
    preview = await openPreview();
    await overview(preview.pane);
  }, 180_000);
  afterAll(() => preview.close());

  const press = (name: string) => preview.page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
  const whyIsShown = () => preview.pane.getByRole("button", { name: "Tilbage" }).waitFor();

  it("is reached by five buttons", async () => {
    expect(await preview.page.getByRole("navigation").getByRole("button").allTextContents()).toEqual([
      "Vis resultatplan",
      "Genberegn",
      "Kontrol",
      "Rapport",
      "Hvorfor?",
    ]);
    await press("Kontrol");
    await preview.pane.getByRole("tab", { name: "Kontrol", selected: true }).waitFor();
    await press("Rapport");
    await preview.pane.getByRole("tab", { name: "Rapport", selected: true }).waitFor();
    await press("Hvorfor?");
    await whyIsShown();
    expect(await selected(preview.pane)).toBe("Overblik");
  });

  it("opens a pane that was closed", async () => {
    const { page, pane } = preview;
    for (const name of ["Kontrol", "Vis resultatplan"]) {
      await page.getByRole("button", { name: "Luk: Opgaverude" }).click();
      await page.locator(".pane").waitFor({ state: "hidden" });
      await press(name);
      await page.locator(".pane").waitFor({ state: "visible" });
      expect(await selected(pane)).toBe("Kontrol");
    }
  });

  it("is reached from the sheet by keys", async () => {
    const { page, pane } = preview;
    await preview.type("Forside!H30", "1");
    await page.keyboard.press("Control+Alt+Shift+4");
    await pane.getByRole("tab", { name: "Rapport", selected: true }).waitFor();
    await page.keyboard.press("Control+Alt+Shift+3");
    await pane.getByRole("tab", { name: "Kontrol", selected: true }).waitFor();
    await page.keyboard.press("Control+Alt+Shift+5");
    await whyIsShown();
    // Ctrl+Alt is AltGr: what it writes is left alone
    await page.keyboard.press("Control+Alt+4");
    await whyIsShown();
  });

  it("is reached from the pane by keys", async () => {
    const { page, pane } = preview;
    await pane.getByRole("tab", { name: "Funktioner" }).click();
    await page.keyboard.press("Control+Alt+Shift+3");
    await pane.getByRole("tab", { name: "Kontrol", selected: true }).waitFor();
  });

  it("breaks nothing on the way", () => {
    expect(preview.errors).toEqual([]);
  });
});

describe("opening", () => {
  let preview: OpenPreview;
  let pane: Frame;
  beforeAll(async () => {
    preview = await openPreview();
  }, 180_000);
  afterAll(() => preview.close());

  const shift = () => pane.evaluate(() => (window as unknown as { readonly shift: number }).shift);

  it("moves nothing about until it can be used", async () => {
    const { page } = preview;
    await page.addInitScript(() => {
      if (!window.location.pathname.endsWith("/taskpane.html")) return;
      const told = window as unknown as { shift: number };
      told.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) told.shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.reload();
    pane = await paneAgain(page);
    await overview(pane);
    await page.waitForTimeout(500);
    expect(await shift()).toBeLessThan(0.1);
  }, 60_000);

  it("shows a skeleton before the pane's own code is there, in the places of what comes", async () => {
    const { page } = preview;
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route(/\/static\/(?!runtime)/, async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    pane = await paneAgain(page);
    const title = pane.getByRole("heading", { level: 1 });
    await title.waitFor();
    expect(await title.innerText()).toBe("Læser resultatplanen …");
    const skeleton = pane.locator(".opening-tabs");
    expect(await pane.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await pane.evaluate(() => document.getAnimations().length)).toBe(0);
    const height = (await skeleton.boundingBox())?.height ?? 0;
    go();
    await pane.getByRole("tablist").waitFor();
    const bar = await pane.getByRole("tablist").locator("..").boundingBox();
    expect(Math.abs((bar?.height ?? 0) - height)).toBeLessThanOrEqual(1);
  }, 60_000);

  it("fetches the pane's code while office.js is still on its way", async () => {
    const { page } = preview;
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route(/\/office-js\/excel/, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest(/\/static\/(?!runtime)/, { timeout: 15_000 });
    await page.reload();
    await asked;
    go();
    pane = await paneAgain(page);
    await overview(pane);
  }, 60_000);

  it("lets nothing move for whoever wants it so", async () => {
    for (const tab of await tabs(pane)) {
      await tab.click();
      await preview.page.waitForTimeout(200);
      const moving = await pane.evaluate(() =>
        document
          .getAnimations()
          .filter(({ playState, effect }) => playState === "running" && Number(effect?.getComputedTiming().duration) > 10)
          .map(({ effect }) => (effect as KeyframeEffect | null)?.target?.className ?? ""),
      );
      expect(moving).toEqual([]);
    }
  });
});

describe("the pane's width", () => {
  let preview: OpenPreview;
  beforeAll(async () => {
    preview = await openPreview();
    await overview(preview.pane);
  }, 180_000);
  afterAll(() => preview.close());

  // the last ones are the first at 200 % zoom, where the window counts half as many pixels
  it.each([320, 500, 800, 160, 250, 400])("at %d px cuts no text and scrolls nothing sideways, in any tab", async (width) => {
    const { pane } = preview;
    await widen(preview, width);
    const back = pane.getByRole("button", { name: "Tilbage" });
    if (await back.isVisible()) await back.click();
    for (const tab of await tabs(pane)) {
      await tab.click();
      await preview.page.waitForTimeout(150);
      expect({ tab: await tab.textContent(), ...(await sidewaysOf(pane)) }).toEqual({
        tab: await tab.textContent(),
        scroll: 0,
        cut: [],
      });
    }
    await pane.getByRole("button", { name: "Indstillinger" }).click();
    await pane.getByRole("heading", { name: "Tastaturgenveje" }).waitFor();
    expect(await sidewaysOf(pane)).toEqual({ scroll: 0, cut: [] });
    // Excel's own menu covers the upper right corner
    const corner = await pane.evaluate(() => document.elementFromPoint(window.innerWidth - 20, 16)?.closest("button")?.textContent ?? null);
    expect(corner).toBeNull();
  });

  it("has the tabs in one row where there is room, and in two of three at 320 px", async () => {
    const rows = async () =>
      new Set(await preview.pane.getByRole("tab").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))).size;
    await widen(preview, 600);
    expect(await rows()).toBe(1);
    await widen(preview, 320);
    expect(await rows()).toBe(2);
    const places = () => preview.pane.getByRole("tab").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    const before = await places();
    await preview.pane.getByRole("tab", { name: "Hvad nu hvis" }).click();
    expect(await places()).toEqual(before);
  });
});

describe.each(["light", "dark"] as const)("Windows contrast themes, %s", (theme) => {
  let preview: OpenPreview;
  beforeAll(async () => {
    preview = await openPreview({ theme });
    await preview.page.emulateMedia({ forcedColors: "active", colorScheme: theme });
    await overview(preview.pane);
  }, 180_000);
  afterAll(() => preview.close());

  async function picture(element: ElementHandle<Element>): Promise<string> {
    const box = await element.boundingBox();
    if (box === null) throw new Error("What has the focus is not shown");
    const clip = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
    return (await preview.page.screenshot({ clip, animations: "disabled", caret: "hide" })).toString("base64");
  }

  async function withoutVisibleFocus(): Promise<string[]> {
    const { page, pane } = preview;
    const found: string[] = [];
    // from here on the keyboard is taken for what is used
    await pane.getByRole("tab", { selected: true }).focus();
    await page.keyboard.press("Tab");
    const all = pane.locator("button, a[href], input, select, [tabindex='0']").filter({ visible: true });
    for (const element of (await all.elementHandles()) as ElementHandle<Element>[]) {
      await element.scrollIntoViewIfNeeded();
      await element.evaluate((one) => (one as HTMLElement).focus());
      if (!(await element.evaluate((one) => one === document.activeElement))) continue;
      const focused = await picture(element);
      await element.evaluate((one) => (one as HTMLElement).blur());
      if (focused === (await picture(element))) found.push(await element.evaluate((one) => one.outerHTML.slice(0, 200)));
    }
    return found;
  }

  it("show where the focus is, in overview and settings", async () => {
    expect(await withoutVisibleFocus()).toEqual([]);
    await preview.pane.getByRole("button", { name: "Indstillinger" }).click();
    await preview.pane.getByRole("heading", { name: "Tastaturgenveje" }).waitFor();
    expect(await withoutVisibleFocus()).toEqual([]);
  }, 120_000);

  it("tell the selected tab from the others", async () => {
    const [first, second] = await preview.pane.getByRole("tab").elementHandles();
    if (first === undefined || second === undefined) throw new Error("There are no tabs");
    const border = (one: Element) => getComputedStyle(one).borderBottomColor;
    expect(await first.evaluate(border)).not.toBe(await second.evaluate(border));
  });
});
