import { notClosed } from "../../src/figures/onTime";
import { readCases } from "../../src/functions/readCases";
import { day } from "../sheet/planWorkbook";

function cases(received: unknown, closed: unknown): readonly (readonly number[])[] {
  const taken: (readonly number[])[] = [];
  readCases(received, closed, (starts, ends, length) => {
    for (let index = 0; index < length; index += 1) taken.push([starts[index]!, ends[index]!]);
  });
  return taken;
}
const [first, second, third] = [day("2022-01-03"), day("2022-01-04"), day("2022-01-05")];

describe("readCases", () => {
  it.each([
    ["a column", [[first], [second]], [[third], [third]]],
    ["a row", [[first, second]], [[third, third]]],
    ["a column beside a row", [[first], [second]], [[third, third]]],
    ["a block", [[first, second]], [[third], [third]]],
  ])("takes %s, cell by cell", (_, received, closed) => {
    const expected = [
      [first, third],
      [second, third],
    ];
    expect(cases(received, closed)).toEqual(expected);
  });

  it("takes a list of many parts", () => {
    const days = Array.from({ length: 10_000 }, (_, row) => first + row);
    const column = days.map((start) => [start]);
    expect(cases(column, column)).toEqual(days.map((start) => [start, start]));
  });

  it("takes a single cell", () => {
    expect(cases(first, third)).toEqual([[first, third]]);
  });

  it.each([null, undefined, "", 0, "-", " "])("takes %j for a blank cell: an open case, or no case", (blank) => {
    expect(cases([[first], [blank], [second]], [[blank], [blank], [third]])).toEqual([
      [first, notClosed],
      [second, third],
    ]);
  });
});
