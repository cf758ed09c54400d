import { calculated, valueAt } from "../open";

it("leaves the sorted range as it is for other formulas of the same calculation", async () => {
  const engine = await calculated({
    S: [[3, null, "=SORT(A1:A4)", null, "=SUMPRODUCT(A1:A4,{1000;100;10;1})"], [1], [4], [2]],
  });
  expect([0, 1, 2, 3].map((row) => engine.workbook.getSheetByName("S")?.getRange(row, 2).getValue())).toEqual([1, 2, 3, 4]);
  expect(valueAt(engine, "S", 0, 4)).toBe(3142);
});
