import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { reopen, startOffice, stopOffice } from "./office";

let editing = false;
const office = startOffice([], () => editing);
beforeEach(() => {
  editing = false;
  reopen(office);
});
afterAll(() => stopOffice(office));

async function select(address: string, numberFormat?: string): Promise<void> {
  await excelWorkbook.select(address);
  if (numberFormat === undefined) return;
  await Excel.run(async (context) => {
    context.workbook.getActiveCell().numberFormat = [[numberFormat]];
    await context.sync();
  });
}

async function activeCell(): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas,values,numberFormat");
    await context.sync();
    return [cell.address, cell.formulas[0]?.[0], cell.values[0]?.[0], cell.numberFormat[0]?.[0]];
  });
}

describe("inserting a formula", () => {
  it("writes into the empty cell that is selected, and says where", async () => {
    await select("'My notes'!B2");
    expect(await excelWorkbook.insertFormula("=SUM(Data!B2:B3)", {})).toEqual({
      kind: "written",
      address: "'My notes'!B2",
    });
    expect(await activeCell()).toEqual(["'My notes'!B2", "=SUM(Data!B2:B3)", 30, "General"]);
  });

  it.each([
    ["a text", "Data!A2", "January"],
    ["a number", "Data!B2", 10],
    ["a FALSE", "Data!C3", false],
    ["a formula", "Data!B4", "=B3+5"],
  ])("leaves %s as it is", async (_, address, held) => {
    await select(address);
    expect(await excelWorkbook.insertFormula("=1+1", { numberFormat: "0.0%" })).toEqual({ kind: "occupied", address });
    expect((await activeCell())[1]).toBe(held);
    expect((await activeCell())[3]).toBe("General");
  });

  it("leaves a formula that shows nothing as it is", async () => {
    await select("Data!G2");
    await excelWorkbook.insertFormula('=IF(B2>0,"",1)', {});
    expect(await excelWorkbook.insertFormula("=1+1", {})).toEqual({ kind: "occupied", address: "Data!G2" });
  });

  it("leaves a cell that another cell's result reaches as it is", async () => {
    await select("Data!G2");
    await excelWorkbook.insertFormula("=SEQUENCE(3)", {});
    await select("Data!G3");
    expect(await excelWorkbook.insertFormula("=1+1", {})).toEqual({ kind: "occupied", address: "Data!G3" });
  });

  it("replaces what a cell holds when told to, and no other cell that was selected since", async () => {
    await select("Data!B3");
    expect(await excelWorkbook.insertFormula("=2*3", { replace: "Data!B2" })).toEqual({ kind: "written", address: "Data!B2" });
    expect((await activeCell()).slice(0, 2)).toEqual(["Data!B3", 20]);
    await select("Data!B2");
    expect((await activeCell()).slice(1, 3)).toEqual(["=2*3", 6]);
  });

  it("writes into the active cell alone of several selected ones", async () => {
    await select("Data!G2:H4");
    expect(await excelWorkbook.insertFormula("=1", {})).toEqual({ kind: "written", address: "Data!G2" });
  });

  it.each([
    ["a cell without a format", undefined, "dd-mm-yyyy", "dd-mm-yyyy"],
    ["a cell without a format, where none is given", undefined, undefined, "General"],
    ["a cell whose format someone chose", "0.00", "0.0%", "0.00"],
    ["a cell formatted as text, which would show the formula itself", "@", undefined, "General"],
    ["a cell formatted as text, where one is given", "@", "0.0%", "0.0%"],
  ])("gives %s the right one", async (_, before, given, after) => {
    await select("Data!G2", before);
    await excelWorkbook.insertFormula("=1+1", given === undefined ? {} : { numberFormat: given });
    expect((await activeCell()).slice(1)).toEqual(["=1+1", 2, after]);
  });

  it("fails as an insert while a cell is being edited", async () => {
    await select("Data!G2");
    editing = true;
    await expect(excelWorkbook.insertFormula("=1", {})).rejects.toMatchObject({ kind: "insert" });
    await expect(excelWorkbook.selectedAddress()).rejects.toMatchObject({ kind: "selection" });
  });
});

it.each([["Data!B2:C3"], ["'My notes'!A1"], ["Data!B:B"]])("tells that %s is selected", async (address) => {
  await select(address);
  expect(await excelWorkbook.selectedAddress()).toBe(address);
});

describe("the workbook's way of counting days", () => {
  it("is from 1900 in the preview, which converts the others", async () => {
    expect(await excelWorkbook.countsFrom1904()).toBe(false);
  });

  it("is asked for by the one worksheet function the preview answers; any other is refused and named", async () => {
    const ask = Excel.run(async (context) => {
      context.workbook.functions.today().load("value");
      await context.sync();
    });
    await expect(ask).rejects.toThrow("Functions.Today");
    expect(office.host.log.entries.map(({ kind, what }) => `${kind} ${what}`)).toContain("notImplemented Functions.Today");
  });
});
