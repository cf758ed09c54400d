import type { FunctionEntry } from "../../../src/preview/engine/engine";
import { cellValueOf, errorOfCode } from "../../../src/preview/host/functionValue";
import { startOffice, stopOffice, until } from "./office";

const one = { name: "value" };
const entries: readonly FunctionEntry[] = [
  { id: "DOUBLE", name: "DOUBLE", parameters: [one] },
  { id: "LATER", name: "LATER", parameters: [one] },
  { id: "FAIL", name: "FAIL", parameters: [one] },
  { id: "GRID", name: "GRID", parameters: [{ name: "values", dimensionality: "matrix" }] },
  { id: "KIND", name: "KIND", parameters: [one], allowErrorForDataTypeAny: true },
  { id: "ENTITY", name: "ENTITY", parameters: [one] },
  { id: "COUNTER", name: "COUNTER", parameters: [one], options: { stream: true, cancelable: true } },
  { id: "NOBODY", name: "NOBODY", parameters: [one] },
];
const office = startOffice(entries);
const { engine, host } = office;
afterAll(() => stopOffice(office));

let row = 10;
/** Writes a formula into a free cell and waits for a value that is not #BUSY!. */
async function calculated(formula: string): Promise<unknown> {
  const cell = engine.workbook.getSheetByName("My notes")?.getRange(row++, 0);
  cell?.setValue({ f: formula });
  await until(() => {
    const value = cell?.getRawValue() ?? null;
    return value !== null && value !== "#BUSY!";
  });
  return cell?.getRawValue();
}

describe("a custom function", () => {
  it("shows #BUSY! until the add-in has its functions ready, and is called then", async () => {
    const cell = engine.workbook.getSheetByName("My notes")?.getRange("A1");
    cell?.setValue({ f: "=PLAN.DOUBLE(21)" });
    await engine.settle();
    expect(cell?.getRawValue()).toBe("#BUSY!");
    CustomFunctions.associate({
      DOUBLE: (value: number) => value * 2,
      LATER: (value: number) => new Promise((resolve) => setTimeout(() => resolve(value + 1), 10)),
      FAIL: (code: string) => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- the add-in's own way to give a cell an error
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode[code as "notAvailable"], "said why");
      },
      GRID: (values: number[][]) => values.map((line) => line.map((value) => value * 10)),
      KIND: (value: unknown) => (value instanceof CustomFunctions.Error ? `error ${value.code}` : typeof value),
      ENTITY: (text: string) => ({ type: "Entity", text, properties: {} }),
      COUNTER: (start: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
        stream.started++;
        stream.invocation = invocation;
        invocation.onCanceled = () => stream.cancelled++;
        invocation.setResult(start);
      },
    });
    await until(() => cell?.getRawValue() === 42);
  });

  it.each([
    ["=PLAN.LATER(1)", 2],
    ['=PLAN.FAIL("notAvailable")', "#N/A"],
    ['=PLAN.FAIL("divisionByZero")', "#DIV/0!"],
    ['=PLAN.FAIL("invalidNumber")', "#NUM!"],
    ["=PLAN.KIND(NA())", "error #N/A"],
    ["=PLAN.DOUBLE(NA())", "#N/A"],
    ['=PLAN.ENTITY("a goal")', "a goal"],
    // the client has no such function and says so by a failed call
    ["=PLAN.NOBODY(1)", "#VALUE!"],
  ])("%s shows %s", async (formula, value) => {
    expect(await calculated(formula)).toBe(value);
  });

  it("spills a matrix", async () => {
    const sheet = engine.workbook.getSheetByName("My notes");
    sheet?.getRange("D1").setValue({ f: "=PLAN.GRID(Data!B2:B3)" });
    await until(() => sheet?.getSheet().getCell(1, 3)?.v === 200);
    expect(sheet?.getSheet().getCell(0, 3)?.v).toBe(100);
  });

  it("is called in one message for a whole calculation, and answered in one batch", async () => {
    const before = host.functions.counts.resultBatches;
    const sheet = engine.workbook.getSheetByName("My notes");
    sheet?.getRange(0, 6, 20, 1).setValues(Array.from({ length: 20 }, (_, i) => [{ f: `=PLAN.DOUBLE(${String(i + 100)})` }]));
    await until(() => sheet?.getRange(19, 6).getRawValue() === 238);
    expect(host.functions.counts.resultBatches - before).toBe(1);
  });
});

const stream: { started: number; cancelled: number; invocation?: CustomFunctions.StreamingInvocation<number> } = {
  started: 0,
  cancelled: 0,
};

describe("a streaming function", () => {
  it("delivers the newest value, starts anew with the add-in's page, and is cancelled with its cell", async () => {
    expect(await calculated("=PLAN.COUNTER(5)")).toBe(5);
    const cell = engine.workbook.getSheetByName("My notes")?.getRange(row - 1, 0);
    for (const value of [6, 7, 8]) stream.invocation?.setResult(value);
    await until(() => cell?.getRawValue() === 8);

    host.functions.unloaded();
    host.functions.ready();
    await until(() => stream.started === 2);

    cell?.clearContent();
    await until(() => stream.cancelled > 0);
    expect(stream.started).toBe(2);
  });
});

describe("a result", () => {
  it.each([
    [3, 3],
    [null, null],
    [{ type: "FormattedNumber", basicValue: 0.25, numberFormat: "0%" }, 0.25],
    [{ valueType: "CustomFunctionError", type: "Error", basicValue: "#NUM!" }, "#NUM!"],
    [{ type: "CustomFunctionError", code: "#N/A" }, "#N/A"],
    [{ type: "Entity", text: "a goal" }, "a goal"],
    [{ something: "else" }, "#VALUE!"],
    [[[1, { type: "Entity", text: "b" }]], [[1, "b"]]],
  ])("%j is shown as %j", (value, shown) => {
    expect(cellValueOf(value)).toEqual(shown);
  });

  it.each([
    [1, "#N/A"],
    [5, "#DIV/0!"],
    [8, "#NULL!"],
    [10, "#NAME?"],
    [77, "#VALUE!"],
  ])("number %d is shown as %s", (code, shown) => {
    expect(errorOfCode(code)).toBe(shown);
  });
});
