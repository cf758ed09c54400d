import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { unfinishedPage } from "../../../src/sheet/change";
import { reopen, startOffice, stopOffice } from "./office";

const office = startOffice();
beforeEach(async () => {
  reopen(office);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(unfinishedPage);
    sheet.visibility = Excel.SheetVisibility.hidden;
    await context.sync();
  });
});
afterAll(() => stopOffice(office));

const sheets = async () => (await excelWorkbook.readOutline()).sheets.map(({ name }) => name);

describe("a sheet that an unfinished report left behind", () => {
  it("is seen as hidden, and taken away with nothing else", async () => {
    const left = (await excelWorkbook.readOutline()).sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
    expect(left).toEqual([unfinishedPage]);
    expect(await excelWorkbook.change({ removed: [unfinishedPage] })).toMatchObject({ kind: "written" });
    expect(await sheets()).toEqual(["Data", "My notes"]);
  });

  it("is no trouble where somebody has taken it away already", async () => {
    await excelWorkbook.change({ removed: [unfinishedPage] });
    expect(await excelWorkbook.change({ removed: [unfinishedPage] })).toMatchObject({ kind: "written" });
    expect(await sheets()).toEqual(["Data", "My notes"]);
  });

  it("can be shown, as it is", async () => {
    expect(await excelWorkbook.change({ shown: [unfinishedPage] })).toMatchObject({ kind: "written" });
    expect((await excelWorkbook.readOutline()).sheets.filter(({ isHidden }) => isHidden)).toEqual([]);
  });

  it("stays where somebody has taken it into use since", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(unfinishedPage).visibility = Excel.SheetVisibility.visible;
      await context.sync();
    });
    expect(await excelWorkbook.change({ removed: [unfinishedPage] })).toEqual({ kind: "changedMeanwhile", address: unfinishedPage });
    expect(await sheets()).toEqual(["Data", "My notes", unfinishedPage]);
  });
});
