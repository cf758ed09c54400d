import type { NewPage } from "../sheet/change";
import { drawCharts, fillPage, layOut } from "./writePage";

/**
 * Makes the page on a sheet that is still hidden.
 *
 * @param id of a blank sheet
 * @returns whether it has its charts: an Excel that cannot draw them is no reason to make no report
 */
export async function makePage(context: Excel.RequestContext, page: NewPage, id: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(id);
  fillPage(sheet, page);
  await context.sync();
  layOut(sheet, page);
  await context.sync();
  return tryCharts(page, id);
}

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
