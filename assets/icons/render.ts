import { readFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { browserArguments, findBrowser } from "../../test/browser/findBrowser";

/** The sizes, in pixels, that the ribbon asks for at the screens' various scalings. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Draws every icon in every size: npx tsx assets/icons/render.ts, after an svg was changed. */
async function render(): Promise<void> {
  const { executablePath } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  try {
    const page = await browser.newPage();
    for (const name of ["results-plan", "recalculate", "check", "report", "why"]) {
      const svg = await readFile(path.join(__dirname, `${name}.svg`), "utf8");
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        await page.screenshot({ path: path.join(__dirname, `${name}-${size}.png`), omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

void render();
