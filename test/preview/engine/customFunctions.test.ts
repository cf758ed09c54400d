import type { Engine, FunctionEntry, OnValue } from "../../../src/preview/engine/engine";
import { startEngine, valueAt, workbookOf } from "./open";

interface Started {
  readonly id: string;
  readonly args: unknown[];
  readonly onValue: OnValue;
  cancelled: boolean;
}

const FUNCTIONS: readonly FunctionEntry[] = [
  { id: "score", name: "SCORE", parameters: [{ name: "basis", optional: true }], options: { stream: true } },
  {
    id: "sumUp",
    name: "SUMUP",
    parameters: [
      { name: "values", dimensionality: "matrix" },
      { name: "plus", optional: true },
    ],
  },
  {
    id: "anyMet",
    name: "ANYMET",
    parameters: [{ name: "verdicts", dimensionality: "matrix", repeating: true }],
    allowErrorForDataTypeAny: true,
  },
  { id: "join", name: "JOIN", parameters: [{ name: "first" }, { name: "others", repeating: true }] },
];

function start(): { engine: Engine; calls: Started[] } {
  const calls: Started[] = [];
  const engine = startEngine(FUNCTIONS, (id, args, _stream, onValue) => {
    const call: Started = { id, args, onValue, cancelled: false };
    calls.push(call);
    return () => {
      call.cancelled = true;
    };
  });
  return { engine, calls };
}

const open = async (engine: Engine, rows: Parameters<typeof workbookOf>[0][string]): Promise<void> => {
  engine.open(workbookOf({ S: rows }));
  await engine.settle();
};
const edit = async (engine: Engine, row: number, column: number, value: string | number | null): Promise<void> => {
  const range = engine.workbook.getActiveSheet().getRange(row, column);
  if (value === null) range.clear();
  else if (typeof value === "string" && value.startsWith("=")) range.setValue({ f: value });
  else range.setValue(value);
  await engine.settle();
  await engine.settle();
};

it("shows #BUSY! until the function answers, then its value and what depends on it", async () => {
  const { engine, calls } = start();
  await open(engine, [[1, "=PLAN.SUMUP(A1:A2)", "=B1+1"]]);
  expect([valueAt(engine, "S", 0, 1), engine.unanswered]).toEqual(["#BUSY!", 1]);
  calls[0]?.onValue(7);
  await engine.settle();
  expect([valueAt(engine, "S", 0, 1), valueAt(engine, "S", 0, 2), engine.unanswered]).toEqual([7, 8, 0]);
});

it("hands over a matrix with blanks as null, a scalar as such, and null for what is left out", async () => {
  const { engine, calls } = start();
  await open(engine, [[5, "=PLAN.SUMUP(A1)", "=PLAN.SUMUP(A1:A3,A2)", "=plan.score(A1)"], [null], ["x"]]);
  expect(calls.map(({ id, args }) => [id, args])).toEqual(
    expect.arrayContaining([
      ["sumUp", [[[5]], null]],
      ["sumUp", [[[5], [null], ["x"]], null]],
      ["score", [5]],
    ]),
  );
});

it("gathers repeating parameters in a list", async () => {
  const { engine, calls } = start();
  await open(engine, [[1, 2, '=PLAN.JOIN("a",A1,B1)', "=PLAN.ANYMET(A1:B1,TRUE)"]]);
  expect(calls.map(({ args }) => args)).toEqual([["a", [1, 2]], [[[[1, 2]], [[true]]]]]);
});

it("gives an error among the arguments back without a call, unless the function accepts errors", async () => {
  const { engine, calls } = start();
  await open(engine, [["=NA()", "=PLAN.SUMUP(A1:A2)", "=PLAN.ANYMET(A1)"]]);
  expect(valueAt(engine, "S", 0, 1)).toBe("#N/A");
  expect(calls.map(({ id, args }) => [id, args])).toEqual([["anyMet", [[[[{ type: "CustomFunctionError", code: "#N/A" }]]]]]]);
});

it.each([
  ["#N/A", "#N/A"],
  [Number.NaN, "#NUM!"],
  [true, true],
  ["text", "text"],
  [{ type: "CustomFunctionError", code: "#VALUE!" }, "#VALUE!"],
])("shows the result %p", async (result, shown) => {
  const { engine, calls } = start();
  await open(engine, [["=PLAN.SCORE()"]]);
  calls[0]?.onValue(result);
  await engine.settle();
  expect(valueAt(engine, "S", 0, 0)).toBe(shown);
});

it("spills a matrix", async () => {
  const { engine, calls } = start();
  await open(engine, [["=PLAN.SCORE()"]]);
  calls[0]?.onValue([
    [1, "a"],
    [2, "b"],
  ]);
  await engine.settle();
  expect(engine.workbook.getActiveSheet().getRange(0, 0, 2, 2).getValues()).toEqual([
    [1, "a"],
    [2, "b"],
  ]);
});

it("calls once for cells with the same arguments, and starts no calculation for an unchanged value", async () => {
  const { engine, calls } = start();
  await open(engine, [["=PLAN.SCORE()", "=PLAN.SCORE()"]]);
  expect(calls).toHaveLength(1);
  calls[0]?.onValue(50);
  await engine.settle();
  const before = { ...engine.counts };
  calls[0]?.onValue(50);
  await engine.settle();
  expect(engine.counts).toEqual(before);
});

it("follows the cell of a stream when rows are inserted above it", async () => {
  const { engine, calls } = start();
  await open(engine, [[1], ["=PLAN.SCORE()"]]);
  engine.workbook.getActiveSheet().insertRows(0, 3);
  await engine.settle();
  calls[0]?.onValue(33);
  await engine.settle();
  expect(valueAt(engine, "S", 4, 0)).toBe(33);
});

it("finds cells that use a function through a defined name", async () => {
  const { engine, calls } = start();
  engine.open({
    ...workbookOf({ S: [["=Total+1"]] }, [
      {
        name: "SHEET_DEFINED_NAME_PLUGIN",
        data: JSON.stringify({ n: { id: "n", name: "Total", formulaOrRefString: "=PLAN.SCORE()", localSheetId: "AllDefaultWorkbook" } }),
      },
    ]),
  });
  await engine.settle();
  calls[0]?.onValue(4);
  await engine.settle();
  expect(valueAt(engine, "S", 0, 0)).toBe(5);
});

it("cancels a stream when its last cell goes, and only then", async () => {
  const { engine, calls } = start();
  await open(engine, [["=PLAN.SCORE()", "=PLAN.SCORE()"]]);
  calls[0]?.onValue(1);
  await engine.settle();
  await edit(engine, 0, 0, null);
  expect(calls[0]?.cancelled).toBe(false);
  await edit(engine, 0, 1, null);
  expect(calls[0]?.cancelled).toBe(true);
  await edit(engine, 0, 1, "=PLAN.SCORE()");
  expect(calls).toHaveLength(2);
});

it("cancels the stream of arguments nobody asks for any more", async () => {
  const { engine, calls } = start();
  await open(engine, [["met", "=PLAN.SCORE(A1)"]]);
  calls[0]?.onValue(1);
  await engine.settle();
  await edit(engine, 0, 0, "forecast");
  await engine.settle();
  expect(calls.map(({ args, cancelled }) => [args[0], cancelled])).toEqual([
    ["met", true],
    ["forecast", false],
  ]);
});

it("calls every function anew on a full recalculation, and restarts streams", async () => {
  const { engine, calls } = start();
  await open(engine, [["=PLAN.SCORE()", "=PLAN.SUMUP(A2)"]]);
  for (const call of calls) call.onValue(1);
  await engine.settle();
  engine.fullRecalculation();
  await engine.settle();
  expect(calls.map(({ id, cancelled }) => `${id} ${cancelled}`)).toEqual(["score true", "sumUp false", "score false", "sumUp false"]);
});

it("shows #VALUE! when a call cannot be started, and calculates on", async () => {
  const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const engine = startEngine(FUNCTIONS, () => {
    throw new Error("no add-in");
  });
  await open(engine, [["=PLAN.SCORE()", "=1+1"]]);
  expect([valueAt(engine, "S", 0, 0), valueAt(engine, "S", 0, 1)]).toEqual(["#VALUE!", 2]);
  said.mockRestore();
});

it("refuses functions after a workbook was opened, and cancels streams when another one is", async () => {
  const { engine, calls } = start();
  await open(engine, [["=PLAN.SCORE()"]]);
  expect(() => engine.registerFunctions("PLAN", FUNCTIONS, () => () => undefined)).toThrow("before a workbook is opened");
  await open(engine, [["=PLAN.SCORE()"]]);
  expect(calls.map(({ cancelled }) => cancelled)).toEqual([true, false]);
});

it("keeps what a function says of its error for the cell, until the cell has a value or another formula", async () => {
  const { engine, calls } = start();
  await open(engine, [["=PLAN.SCORE()"], ["=PLAN.SCORE()&1"]]);
  const sheet = engine.workbook.getActiveSheet().getSheetId();
  const told = (row: number) => engine.messageAt(sheet, row, 0);
  calls[0]!.onValue("#N/A", "Pending: 2.1.");
  await engine.settle();
  expect([told(0), told(1), told(2)]).toEqual(["Pending: 2.1.", "Pending: 2.1.", null]);
  calls[0]!.onValue("#N/A", "Pending: 2.2.");
  expect(told(0)).toBe("Pending: 2.2.");
  calls[0]!.onValue(5);
  await engine.settle();
  expect([told(0), told(1)]).toEqual([null, null]);
  calls[0]!.onValue("#N/A", "Pending: 2.1.");
  await engine.settle();
  await edit(engine, 0, 0, "=1/0");
  await engine.settle();
  expect(told(0)).toBeNull();
});
