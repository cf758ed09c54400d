import { calculated, tableResource, valueAt } from "../open";

it.each([
  ["=INDEX(tb[V],2)", 20],
  ["=SUM(OFFSET(tb[V],1,0,2,1))", 50],
])("reads %s from the table's sheet, not from the formula's", async (formula, expected) => {
  const engine = await calculated(
    {
      Table: [
        ["K", "V"],
        ["a", 10],
        ["b", 20],
        ["c", 30],
      ],
      Formulas: [
        [formula, 1],
        [null, 2],
        [null, 3],
        [null, 4],
      ],
    },
    [tableResource("Table", "tb", [0, 0, 3, 1])],
  );
  expect(valueAt(engine, "Formulas", 0, 0)).toBe(expected);
});
