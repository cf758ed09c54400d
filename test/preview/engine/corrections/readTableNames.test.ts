import { calculated, tableResource, valueAt } from "../open";

const opened = (table: string, column: string, formula: string) =>
  calculated(
    {
      One: [
        [column, "V", formula],
        [1, 2],
        [3, 4],
      ],
      Two: [[formula], [null, `=One!A2+SUM(${table}[V])`]],
    },
    [tableResource("One", table, [0, 0, 2, 1])],
  );

it.each([
  ["tbl_x", "A", "=SUM(tbl_x[A])", 4],
  ["Tal.2022", "A", "=ROWS(Tal.2022)+SUM(Tal.2022[[A]:[V]])", 12],
  ["t", "Beløb (t.kr.)", "=SUM(t[Beløb (t.kr.)])", 4],
  ["t", "Beløb, kr.: i alt", '=SUMIFS(t[V],t[Beløb, kr.: i alt],">1")', 4],
  ["t", "Modtaget, kl. (dd-mm): 'i alt'", "=SUM(t[[Modtaget, kl. (dd-mm): ''i alt'']])", 4],
  ["tbl_x", "Antal #/$ & @", "=SUM(tbl_x[[Antal '#/$ & '@]])", 4],
  ["t", "A", "=SUM(t[[A]])", 4],
  ["t", "Antal [stk.]", "=SUM(t[Antal '[stk.']])+1", 5],
  ["t", "Dage\npr. ansat", "=SUM(t[Dage\npr. ansat])", 4],
  ["Tal", "Beløb", "=SUM(tal[BELØB])", 4],
  ["t", "A", '=SUM(t[A])&"t[A]"', "4t[A]"],
])("the table %s with the column %j: %s", async (table, column, formula, expected) => {
  const engine = await opened(table, column, formula);
  expect([valueAt(engine, "One", 0, 2), valueAt(engine, "Two", 0, 0)]).toEqual([expected, expected]);
  engine.workbook.setActiveSheet("One");
  engine.workbook.getSheetByName("One")!.insertRows(0, 3);
  engine.workbook.getSheetByName("One")!.insertColumns(0, 1);
  await engine.settle();
  expect(engine.workbook.getSheetByName("Two")!.getRange(0, 0).getFormula()).toBe(formula);
  expect(engine.workbook.getSheetByName("Two")!.getRange(1, 1).getFormula()).toBe(`=One!B5+SUM(${table}[V])`);
  expect([valueAt(engine, "Two", 0, 0), valueAt(engine, "Two", 1, 1)]).toEqual([expected, 7]);
});

it("the short form for the own row", async () => {
  const engine = await calculated(
    {
      One: [
        ["A", "Antal (stk.)", "Dobbelt"],
        [1, 2, "=t_x[@A]*t_x[@[Antal (stk.)]]"],
        [3, 4, "=t_x[[#This Row],[A]]*t_x[[#This Row],[Antal (stk.)]]"],
      ],
    },
    [tableResource("One", "t_x", [0, 0, 2, 2])],
  );
  expect([valueAt(engine, "One", 1, 2), valueAt(engine, "One", 2, 2)]).toEqual([2, 12]);
});

it("a column the table does not have is an error, not another column", async () => {
  const engine = await opened("t", "A", "=SUM(t[B])");
  expect(valueAt(engine, "One", 0, 2)).toMatch(/^#/u);
});
