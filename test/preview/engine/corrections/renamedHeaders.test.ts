import { calculated, tableResource, valueAt } from "../open";

const opened = () =>
  calculated(
    {
      One: [
        ["K", "V", "=SUM(tb[V])"],
        ["a", 1],
        ["b", 2],
      ],
      Two: [["=SUM(tb[V])*2"], ["=ROWS(tb[[K]:[V]])"]],
    },
    [tableResource("One", "tb", [0, 0, 2, 1])],
  );

it.each([
  ["Amount", "Amount"],
  ["Antal i året", "Antal i året"],
  ["k", "k2"],
  ["", "Column1"],
])("a header that is typed over with %j names its column %s in every formula", async (typed, name) => {
  const engine = await opened();
  const header = engine.workbook.getSheetByName("One")!.getRange(0, 1);
  header.setValue(typed);
  await engine.settle();
  expect(engine.workbook.getTableList()[0]?.columns.map(({ displayName }) => displayName)).toEqual(["K", name]);
  expect(header.getRawValue()).toBe(name);
  const two = engine.workbook.getSheetByName("Two")!;
  expect([two.getRange(0, 0).getFormula(), two.getRange(1, 0).getFormula()]).toEqual([`=SUM(tb[${name}])*2`, `=ROWS(tb[[K]:[${name}]])`]);
  expect([valueAt(engine, "One", 0, 2), valueAt(engine, "Two", 0, 0)]).toEqual([3, 6]);
});

it("gets its old name back when the typing is undone, and stays connected", async () => {
  const engine = await opened();
  engine.workbook.getSheetByName("One")!.getRange(0, 1).setValue("Amount");
  await engine.settle();
  engine.workbook.undo();
  await engine.settle();
  engine.workbook.getSheetByName("One")!.getRange(1, 1).setValue(10);
  await engine.settle();
  expect(engine.workbook.getSheetByName("Two")!.getRange(0, 0).getFormula()).toBe("=SUM(tb[V])*2");
  expect(valueAt(engine, "Two", 0, 0)).toBe(24);
});
