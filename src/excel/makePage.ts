import type { NewPage } from "../sheet/change";
import { drawCharts, fillPage, layOut } from "./writePage";

export interface MadePage {
  /** of its sheet, which is still hidden */
  readonly id: string;
  readonly hasCharts: boolean;
}

/**
 * Makes the page on a hidden sheet. Where it fails, the sheet is removed; where that fails as well, it stays, and is found at the next
 * start by its name.
 */
export async function makePage(context: Excel.RequestContext, page: NewPage, name: string): Promise<MadePage> {
  try {
    const sheet = fillPage(context, page, name);
    await context.sync();
    layOut(sheet, page);
    await context.sync();
    return { id: sheet.id, hasCharts: await tryCharts(page, sheet.id) };
  } catch (error) {
    await removeSheet(name).catch(() => undefined);
    throw error;
  }
}

/** A report without charts is a report: an Excel that cannot draw them is no reason to make none. */
async function tryCharts(page: NewPage, sheet: string): Promise<boolean> {
  if (page.charts.length === 0) return true;
  try {
    await Excel.run(async (context) => {
      drawCharts(context.workbook.worksheets.getItem(sheet), page);
      await context.sync();
    });
    return true;
  } catch {
    await removeCharts(sheet).catch(() => undefined);
    return false;
  }
}

/** Those that were drawn before Excel stopped. */
async function removeCharts(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load("items/name");
    await context.sync();
    for (const chart of charts.items) chart.delete();
    await context.sync();
  });
}

/** @param name its own alone: no sheet of it was there before */
async function removeSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
