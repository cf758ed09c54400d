import { calculated, valueAt } from "../open";

it.each([
  ["=IF(TRUE,Data!B2)", 0],
  ["=IFERROR(Data!B2,5)", 0],
  ['=VLOOKUP("b",Data!A1:B3,2,FALSE)', 0],
  ['=XLOOKUP("b",Data!A1:A3,Data!B1:B3)', 0],
  ["=Data!B2", 0],
  ['=MINIFS(Data!B1:B3,Data!A1:A3,"b")', 0],
  ['=MAXIFS(Data!B1:B3,Data!A1:A3,"b")', 0],
  ['=MINIFS(Data!B1:B3,Data!A1:A3,"c")', 3],
  ["=1E308*10", "#NUM!"],
  ['=IF(TRUE,"")', ""],
  ["=IF(TRUE,Data!B2)+1", 1],
])("%s is %j: a formula leaves no cell blank and no number infinite", async (formula, expected) => {
  const engine = await calculated({
    Data: [
      ["a", 1],
      ["b", null],
      ["c", 3],
    ],
    Formulas: [[formula]],
  });
  expect(valueAt(engine, "Formulas", 0, 0)).toBe(expected);
});

it("what follows from a blank result follows from 0", async () => {
  const engine = await calculated({ Formulas: [["=IF(TRUE,D1)", '=A1=""', "=A1=0"]] });
  expect([1, 2].map((column) => valueAt(engine, "Formulas", 0, column))).toEqual([false, true]);
});
