import { calculated } from "../open";

const opened = () =>
  calculated({
    Data: [
      ["name", "amount", "twice", "of two", "elsewhere", "fixed"],
      ["a", 1, "=B2*2", "=SUM(A2:B2)", "=Other!A2", "=B$2"],
      ["b", 2, "=B3*2", "=SUM(A3:B3)", "=Other!A3", "=B$2"],
      ["c", 3, "=B4*2", "=SUM(A4:B4)", "=Other!A4", "=B$2"],
    ],
    Other: [[null], [10], [20], [30]],
  });

it("formulas of a sorted list read their own row, those with a sheet keep their cell", async () => {
  const engine = await opened();
  const sheet = engine.workbook.getSheetByName("Data")!;
  sheet.getRange("A2:F4").sort({ column: 1, ascending: false });
  await engine.settle();
  const row = (index: number) => [0, 1, 2, 3, 4].map((column) => sheet.getRange(index, column).getRawValue());
  expect([1, 2, 3].map(row)).toEqual([
    ["c", 3, 6, 3, 30],
    ["b", 2, 4, 2, 20],
    ["a", 1, 2, 1, 10],
  ]);
  expect(sheet.getRange("A2:F2").getFormulas()[0]).toEqual(["", "", "=B2*2", "=SUM(A2:B2)", "=Other!A4", "=B$2"]);
  engine.workbook.undo();
  await engine.settle();
  expect(sheet.getRange("C2:E2").getFormulas()[0]).toEqual(["=B2*2", "=SUM(A2:B2)", "=Other!A2"]);
  expect(row(1)).toEqual(["a", 1, 2, 1, 10]);
});
