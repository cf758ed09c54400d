import { calculated, valueAt } from "../open";

it.each([
  ["=Data!B2", 0],
  ['=MINIFS(Data!B1:B3,Data!A1:A3,"b")', 0],
  ['=MAXIFS(Data!B1:B3,Data!A1:A3,"b")', 0],
  ['=MINIFS(Data!B1:B3,Data!A1:A3,"c")', 3],
  ["=1E308*10", "#NUM!"],
  ['=IF(TRUE,"")', ""],
  ["=IF(TRUE,Data!B2)+1", 1],
])("%s is %j: no number is infinite", async (formula, expected) => {
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

it("a formula that takes the empty text of another stays empty, and never becomes 0", async () => {
  const engine = await calculated({ Formulas: [['=IF(COUNT(D1:D3)<3,"",5)', '=IF(A1<>"",A1,A1)', '=IF(B1="","",B1)']] });
  for (const column of [1, 2]) expect(valueAt(engine, "Formulas", 0, column) ?? "").toBe("");
});

/** Known to differ: Excel shows 0 here. The plan then reads no result where Excel has one, and stays pending: the safe side. */
it.each(["=IF(TRUE,Data!B2)", '=VLOOKUP("b",Data!A1:B3,2,FALSE)'])("%s leaves its cell blank, where Excel shows 0", async (formula) => {
  const engine = await calculated({
    Data: [
      ["a", 1],
      ["b", null],
    ],
    Formulas: [[formula]],
  });
  expect(valueAt(engine, "Formulas", 0, 0) ?? null).toBeNull();
});
