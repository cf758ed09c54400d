import { openPreview, type OpenPreview } from "./server";

jest.setTimeout(120_000);

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

const long = "A text so long that it fills several lines of a narrow column, which makes its row higher than the others.";

/** Heights of the first rows of the sheet that is shown, in pixels. */
const heights = (count: number) =>
  preview.page.evaluate((rows) => {
    const sheet = window.preview.engine?.workbook.getActiveSheet().getSheet();
    return Array.from({ length: rows }, (_, row) => sheet?.getRowHeight(row) ?? 0);
  }, count);

it("fits the rows of a sheet that was filled while it was hidden, and says which charts it does not draw", async () => {
  await preview.pane.evaluate(async (text) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Report");
      sheet.visibility = "Hidden";
      sheet.getRange("A1:B4").values = [
        ["Goal", "Points"],
        [text, 1],
        ["short", 2],
        [text, 3],
      ];
      sheet.getRange("A:A").format.columnWidth = 120;
      sheet.getRange("A2:B4").format.wrapText = true;
      sheet.getRange("A4").format.rowHeight = 15;
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns").setPosition("D1", "H9");
      await context.sync();
      sheet.visibility = "Visible";
      sheet.activate();
      await context.sync();
    });
  }, long);
  await preview.page.waitForFunction(() => (window.preview.engine?.workbook.getActiveSheet().getSheet().getRowHeight(1) ?? 0) > 60);
  const [plain = 0, wrapped = 0, short = 0, set = 0] = await heights(4);
  expect([wrapped > 3 * plain, short <= plain, set]).toEqual([true, true, 20]);
  await preview.page.getByText("Arket har 1 diagram, som forhåndsvisningen ikke tegner.").waitFor();
  expect(preview.errors).toEqual([]);
});

it("says nothing of charts on a sheet without any", async () => {
  await preview.page.evaluate(() => {
    const workbook = window.preview.engine?.workbook;
    const first = workbook?.getSheets()[0];
    if (first) workbook.setActiveSheet(first);
  });
  await preview.page.getByText("som forhåndsvisningen ikke tegner. Det").waitFor({ state: "detached" });
});
