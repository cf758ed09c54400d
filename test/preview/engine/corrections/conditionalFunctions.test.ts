import fc from "fast-check";
import { readCriterion, type Plain } from "../../../../src/preview/engine/corrections/criterion";
import { calculated, type Value, valueAt } from "../open";

const COLUMN: readonly Value[] = ["Drift", "drift", "Løn", null, 12, "12", 0, null, true, "a*b", "axb", "=NA()", 46023];
const AMOUNTS = COLUMN.map((_, i) => 2 ** i);
const sheet = (formula: string): { S: (Value | null)[][] } => ({
  S: COLUMN.map((value, i) => [value, AMOUNTS[i] ?? 0, i === 0 ? formula : null]),
});
const sumOf = (...places: readonly number[]): number => places.reduce((sum, place) => sum + (AMOUNTS[place] ?? 0), 0);

it.each([
  ['"Drift"', [0, 1]],
  ['"=DRIFT"', [0, 1]],
  ['"D*"', [0, 1]],
  ['"???"', [2, 9, 10]],
  ['"a~*b"', [9]],
  ['"*"', [0, 1, 2, 5, 9, 10]],
  ["12", [4, 5]],
  ['"12"', [4, 5]],
  ['">0"', [4, 12]],
  ['">=12"', [4, 12]],
  ['"<12"', [6]],
  ['"<>12"', [0, 1, 2, 3, 6, 7, 8, 9, 10, 11, 12]],
  ['"<>drift"', [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['""', [3, 7]],
  ['"="', [3, 7]],
  ['"<>"', [0, 1, 2, 4, 5, 6, 8, 9, 10, 11, 12]],
  ["TRUE", [8]],
  ['"true"', [8]],
  ["Z1", [6]],
  ['"#N/A"', [11]],
  ['">"&DATE(2025,12,31)', [12]],
  ['"2026-01-01"', [12]],
  ['">b"', [0, 1, 2]],
  ['"nothing"', []],
])("SUMIFS takes the cells that fit %s", async (criterion, places) => {
  const engine = await calculated(sheet(`=SUMIFS(B1:B${COLUMN.length},A1:A${COLUMN.length},${criterion})`));
  expect(valueAt(engine, "S", 0, 2)).toBe(sumOf(...places));
});

it('counts a formula\'s empty text as blank, where Excel tells it from a blank cell for "=" and "<>"', async () => {
  const engine = await calculated({ S: [['=""', null, '=COUNTIF(A1:A2,"=")&COUNTIF(A1:A2,"<>")&COUNTIF(A1:A2,"")']] });
  expect(valueAt(engine, "S", 0, 2)).toBe("202");
});

it.each([
  ['=COUNTIF(A1:A4,"x")', 2],
  ['=COUNTIFS(A1:A4,"x",B1:B4,">1")', 1],
  ['=SUMIF(A1:A4,"x",B1)', 4],
  ['=SUMIF(B1:B4,">1")', 9],
  ['=AVERAGEIFS(B1:B4,A1:A4,"x")', 2],
  ['=AVERAGEIFS(B1:B4,A1:A4,"none")', "#DIV/0!"],
  ['=SUMIFS(B1:B4,A1:A3,"x")', "#VALUE!"],
  ['=SUM(SUMIFS(B1:B4,A1:A4,{"x","y"}))', 6],
  ['=SUMIFS(C1:C4,A1:A4,"z")', "#N/A"],
  ['=SUMIFS(C1:C4,A1:A4,"x")', 8],
  ['=SUMIFS(S!B:B,Other!A:A,"x")', 6],
])("%s is as in Excel", async (formula, expected) => {
  const engine = await calculated({
    S: [
      ["x", 1, 1, formula],
      ["y", 2, 2],
      ["x", 3, 7],
      ["z", 4, "=NA()"],
    ],
    Other: [["a"], ["x"], [null], ["x"]],
  });
  expect(valueAt(engine, "S", 0, 3)).toBe(expected);
});

it("follows an edited cell, a formula in its range and a spilled range", async () => {
  const engine = await calculated({
    S: [
      ["x", 1, '=SUMIFS(B1:B3,A1:A3,"x")', "=B1:B3*10", '=SUMIFS(D1:D3,A1:A3,"x")'],
      ["y", "=B1+1"],
      ["x", "=B2+1"],
    ],
  });
  expect([valueAt(engine, "S", 0, 2), valueAt(engine, "S", 0, 4)]).toEqual([4, 40]);
  engine.workbook.getSheetByName("S")?.getRange(0, 1).setValue(11);
  await engine.settle();
  expect([valueAt(engine, "S", 0, 2), valueAt(engine, "S", 0, 4)]).toEqual([24, 240]);
  engine.workbook.getSheetByName("S")?.getRange(1, 0).setValue("x");
  await engine.settle();
  expect([valueAt(engine, "S", 0, 2), valueAt(engine, "S", 0, 4)]).toEqual([36, 360]);
});

it("gives what asking every cell gives, whatever the cells and criteria", async () => {
  const word = fc.constantFrom("a", "A", "b", "ab", "1", "1.0", "");
  const value = fc.oneof(fc.integer({ min: -2, max: 2 }), word, fc.boolean(), fc.constant(null));
  const criterion = fc.oneof(
    fc.integer({ min: -2, max: 2 }),
    fc.boolean(),
    fc
      .tuple(fc.constantFrom("", "=", "<>", ">", ">=", "<", "<="), fc.constantFrom("a", "1", "-1", "a*", "?", ""))
      .map((both) => both.join("")),
  );
  const rows = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 });
  const samples = fc.sample(fc.tuple(rows, criterion, criterion), 40);
  const text = (one: Value): string => (typeof one === "string" ? `"${one}"` : String(one).toUpperCase());
  const engine = await calculated(
    Object.fromEntries(
      samples.map(([cells, first, second], i) => [
        `S${i}`,
        cells.map((row, r): Value[] => [
          ...row,
          r + 1,
          ...(r === 0 ? [`=SUMIFS(C1:C${cells.length},A1:A${cells.length},${text(first)},B1:B${cells.length},${text(second)})`] : []),
        ]),
      ]),
    ),
  );
  samples.forEach(([cells, first, second], i) => {
    // A cell that holds the empty text is blank in the grid.
    const plain = (one: Value): Plain => (one === "" ? null : one);
    const expected = cells.reduce(
      (sum, [a, b], r) => sum + (readCriterion(first).matches(plain(a)) && readCriterion(second).matches(plain(b)) ? r + 1 : 0),
      0,
    );
    expect({ cells, first, second, sum: valueAt(engine, `S${i}`, 0, 3) }).toEqual({ cells, first, second, sum: expected });
  });
});

it("sums 50,000 rows for 200 formulas in seconds", async () => {
  const rows = Array.from({ length: 50_000 }, (_, i): Value[] => [i % 200, 1, ...(i < 200 ? [`=SUMIFS(B1:B50000,A1:A50000,${i})`] : [])]);
  const started = performance.now();
  const engine = await calculated({ S: rows });
  expect(valueAt(engine, "S", 199, 2)).toBe(250);
  expect(performance.now() - started).toBeLessThan(8_000);
}, 120_000);
