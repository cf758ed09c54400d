import { joinColumns } from "../../../src/preview/engine/joinColumns";
import { startEngine, valueAt, workbookOf } from "./open";

const cells = 6_000;

it("is not started over by answers that come while the calculation that asked for them runs", async () => {
  const engine = startEngine([{ id: "double", name: "DOUBLE", parameters: [{ name: "value" }] }], (_id, [value], _stream, onValue) => {
    setImmediate(() => onValue(2 * (value as number)));
    return () => undefined;
  });
  engine.open(workbookOf({ S: Array.from({ length: cells }, (_, row) => [row, `=PLAN.DOUBLE(A${row + 1})`]) }));
  while (engine.counts.invocations < cells || engine.unanswered > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await engine.settle();
  expect(valueAt(engine, "S", cells - 1, 1)).toBe(2 * (cells - 1));
  // once for #BUSY!, once for the value
  expect(engine.counts.evaluations).toBe(2 * cells);
});

const cell = (startRow: number, startColumn: number, sheetId = "s") => ({
  unitId: "u",
  sheetId,
  range: { startRow, endRow: startRow, startColumn, endColumn: startColumn },
});
const column = (startRow: number, endRow: number, startColumn: number, sheetId = "s") => ({
  unitId: "u",
  sheetId,
  range: { startRow, endRow, startColumn, endColumn: startColumn },
});

it("marks cells below one another as one range: row by row, two columns, two sheets, a gap", () => {
  const listed = [cell(0, 1), cell(0, 2), cell(1, 1), cell(1, 2), cell(3, 1), cell(4, 1), cell(5, 1, "t"), cell(6, 1, "t")];
  expect(joinColumns(listed)).toEqual([column(0, 1, 1), column(0, 1, 2), column(3, 4, 1), column(5, 6, 1, "t")]);
});
