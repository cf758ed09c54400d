import path from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { startServer } from "../../src/preview/server/server";
import { built } from "./built";
import { browserArguments, findBrowser } from "./findBrowser";

export const exampleWorkbook = path.resolve(__dirname, "../../assets/resultatplan-2022.xlsx");

export interface PreviewOptions {
  /** path of the file; the example workbook where left out */
  readonly workbook?: string;
  readonly language?: "da" | "en";
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  /** path of the folder the pane is served from; the tests' own build where left out */
  readonly addinFolder?: string;
}

/** A preview in a browser, with what a test asks of it. Cells are named as in formulas: "Økonomi!G8". */
export interface OpenPreview {
  readonly url: string;
  readonly page: Page;
  /** the add-in's own page, under Microsoft's office.js */
  readonly pane: Frame;
  /** what the pages reported as errors */
  readonly errors: readonly string[];
  /** requests that left this machine */
  readonly external: readonly string[];
  /** the value once everything is calculated; null for a blank cell */
  value(cell: string): Promise<string | number | boolean | null>;
  /** Types into a cell with the keyboard, and Enter; returns the time of day in milliseconds just before that key. */
  type(cell: string, text: string): Promise<number>;
  /** Empties a cell with the Delete key. */
  clear(cell: string): Promise<void>;
  /** Waits until a cell holds a value; fails with the last one after 15 s. */
  waitForValue(cell: string, expected: string | number | boolean | null): Promise<void>;
  close(): Promise<void>;
}

/** Starts a server of its own on any free port, and opens the preview in a browser. */
export async function openPreview(options: PreviewOptions = {}): Promise<OpenPreview> {
  const server = await startServer({
    port: 0,
    pageFolder: built.pageFolder,
    addinFolder: options.addinFolder ?? built.addinFolder,
    workbook: options.workbook ?? exampleWorkbook,
  });
  let browser: Browser | null = null;
  const close = async () => {
    await browser?.close();
    await server.close();
  };
  try {
    const { executablePath } = await findBrowser();
    browser = await chromium.launch({ executablePath, args: [...browserArguments] });
    const { width = 1500, height = 820, language = "da", theme = "light" } = options;
    // no emulated preference: the pane must take the theme from the page that shows it
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width, height }, colorScheme: null });
    const page = await context.newPage();
    const { errors, external } = watch(page, server.url);
    await page.goto(`${server.url}?lang=${language}&theme=${theme}`);
    await page.evaluate(() => window.preview.ready);
    const pane = await paneOf(page);
    return { url: server.url, page, pane, errors, external, ...cellsOf(page), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function watch(page: Page, url: string): { errors: string[]; external: string[] } {
  const [errors, external]: [string[], string[]] = [[], []];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob|about):/.test(request.url())) external.push(request.url());
  });
  return { errors, external };
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe[name]", { state: "attached" });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane's frame has no page");
  await frame.waitForURL(/\/taskpane\.html/);
  return frame;
}

function cellsOf(page: Page): Pick<OpenPreview, "value" | "type" | "clear" | "waitForValue"> {
  const value = (cell: string) =>
    page.evaluate(async ({ sheet, address }) => {
      const { engine } = window.preview;
      if (engine === null) throw new Error("The preview has no workbook");
      await engine.settle();
      const found = engine.workbook.getSheetByName(sheet);
      if (found === null) throw new Error(`There is no sheet ${sheet}`);
      return found.getRange(address).getRawValue() ?? null;
    }, parts(cell));

  const select = async (cell: string) => {
    // the keyboard may be in the pane; a person clicks into the grid first
    const grid = await page.locator(".grid canvas").first().boundingBox();
    if (grid === null) throw new Error("The grid is not shown");
    await page.mouse.click(grid.x + grid.width / 2, grid.y + grid.height / 2);
    await page.evaluate(({ sheet, address }) => {
      const workbook = window.preview.engine?.workbook;
      const found = workbook?.getSheetByName(sheet);
      if (workbook === undefined || found === null || found === undefined) throw new Error(`There is no sheet ${sheet}`);
      workbook.setActiveSheet(found);
      found.getRange(address).activate();
    }, parts(cell));
  };

  const isEditing = () =>
    page
      .waitForFunction(() => window.preview.engine?.workbook.isCellEditing(), undefined, { timeout: 5_000 })
      .then(
        () => true,
        () => false,
      );

  return {
    value,
    async type(cell, text) {
      for (let tries = 3; ; tries -= 1) {
        await select(cell);
        await page.keyboard.type(text);
        if (text === "" || (await isEditing())) break;
        if (tries === 1) throw new Error(`${cell} did not take what was typed`);
        // the click into the grid has met a button in it, such as a table's filter
        await page.keyboard.press("Escape");
      }
      const pressed = performance.timeOrigin + performance.now();
      await page.keyboard.press("Enter");
      return pressed;
    },
    async clear(cell) {
      await select(cell);
      await page.keyboard.press("Delete");
    },
    async waitForValue(cell, expected) {
      const until = Date.now() + 15_000;
      let last = await value(cell);
      while (last !== expected && Date.now() < until) {
        await page.waitForTimeout(50);
        last = await value(cell);
      }
      if (last !== expected) throw new Error(`${cell} holds ${JSON.stringify(last)}, not ${JSON.stringify(expected)}`);
    },
  };
}

function parts(cell: string): { sheet: string; address: string } {
  const mark = cell.lastIndexOf("!");
  if (mark < 0) throw new Error(`"${cell}" names no sheet`);
  return { sheet: cell.slice(0, mark).replace(/^'|'$/g, ""), address: cell.slice(mark + 1) };
}
