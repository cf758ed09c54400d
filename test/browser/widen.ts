import type { OpenPreview } from "./server";

/** The pane's window at that width; its height stays. */
export async function widen({ page, pane }: Pick<OpenPreview, "page" | "pane">, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    document.querySelector<HTMLElement>(".pane")?.style.setProperty("width", `${pixels}px`, "important");
  }, width);
  await pane.waitForFunction((pixels) => Math.abs(window.innerWidth - pixels) <= 2, width);
}
