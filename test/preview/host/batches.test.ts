import { pause, refusal, reopen, startOffice, stopOffice, until } from "./office";

let editing = false;
const office = startOffice([], () => editing);
const { host } = office;

beforeEach(() => {
  editing = false;
  host.log.clear();
  reopen(office);
});
afterAll(() => stopOffice(office));

describe("a batch of the Rich API", () => {
  it("reads what it has just written, calculated", async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("B2").values = [[100]];
      const range = sheet.getRange("B2:B4");
      range.load("values");
      const total = sheet.getRange("E1");
      total.load("values");
      await context.sync();
      return [range.values, total.values];
    });
    expect(values).toEqual([[[100], [20], [25]], [[145]]]);
  });

  it("leaves no tracked object behind", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:C2").load("values");
      await context.sync();
    });
    await until(() => host.richApi.references.size === 0);
  });

  it("moves a tracked range with rows inserted above it", async () => {
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const range = sheet.getRange("A3:B3");
      range.load("address");
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      await context.sync();
      range.load("address,values");
      await context.sync();
      return [range.address, range.values[0]?.[0]];
    });
    expect(address).toEqual(["Data!A4:B4", "February"]);
  });

  it("answers a null object for what is missing, and for everything behind it", async () => {
    const missing = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("Nowhere");
      const range = table.getRange();
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      range.load("values");
      sheet.load("name");
      await context.sync();
      return [table.isNullObject, range.isNullObject, sheet.isNullObject];
    });
    expect(missing).toEqual([true, true, true]);
  });

  it("writes more cells than the client sends in one piece", async () => {
    const wide = Array.from({ length: 200 }, (_, i) => Array.from({ length: 20 }, (__, j) => i * 100 + j));
    const corner = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("My notes").getRange("H1:AA200");
      range.values = wide;
      const last = range.getLastCell();
      last.load("values,address");
      await context.sync();
      return [last.values, last.address];
    });
    expect(corner).toEqual([[[19919]], "'My notes'!AA200"]);
  });

  it("follows a proxy given as an argument", async () => {
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const bounds = sheet.getRange("B2").getBoundingRect(sheet.getRange("D5"));
      bounds.load("address");
      await context.sync();
      return bounds.address;
    });
    expect(address).toBe("Data!B2:D5");
  });

  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    ["a sheet that is missing", "ItemNotFound", (context) => context.workbook.worksheets.getItem("Nowhere").load("name")],
    [
      "an address that is none",
      "InvalidArgument",
      (context) => context.workbook.worksheets.getItem("Data").getRange("not an address!").load("values"),
    ],
    [
      "values of another size",
      "InvalidArgument",
      (context) => (context.workbook.worksheets.getItem("Data").getRange("A1:B2").values = [[1]]),
    ],
    ["a sheet name in use", "ItemAlreadyExists", (context) => context.workbook.worksheets.add("data")],
    ["a sheet name Excel would not take", "InvalidArgument", (context) => context.workbook.worksheets.add("a/b")],
    [
      "values for whole columns",
      "InvalidArgument",
      (context) => (context.workbook.worksheets.getItem("Data").getRange("A:A").values = [[1]]),
    ],
    ["tables on top of each other", "InvalidArgument", (context) => context.workbook.tables.add("Data!C3:F8", true)],
  ])("refuses %s", async (_, code, act) => {
    expect(await refusal(act)).toBe(code);
  });

  it("names a member it does not implement, to the add-in and in the log", async () => {
    expect(await refusal((context) => context.workbook.worksheets.getItem("Data").shapes.load("items"))).toBe("ApiNotFound");
    expect(await refusal((context) => context.workbook.worksheets.getItem("Data").getRange("A1").getImage())).toBe("ApiNotFound");
    expect(host.log.entries).toEqual([
      { kind: "notImplemented", what: "Worksheet.Shapes", detail: "", times: 1 },
      { kind: "notImplemented", what: "Range.GetImage", detail: "", times: 1 },
    ]);
  });

  it("answers every scalar it has to a load without names, and names the others in the log", async () => {
    const range = await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem("Data").getRange("B4:C4");
      all.load();
      await context.sync();
      return all.toJSON();
    });
    expect(range).toMatchObject({
      address: "Data!B4:C4",
      formulas: [["=B3+5", ""]],
      values: [[25, ""]],
      text: [["25", ""]],
      valueTypes: [["Double", "Empty"]],
      numberFormat: [["General", "General"]],
      rowIndex: 3,
      columnIndex: 1,
      cellCount: 2,
      hasSpill: false,
      hidden: false,
    });
    expect(host.log.entries).toEqual([expect.objectContaining({ kind: "notImplemented", what: "Range.load()" })]);
  });

  it("is refused by an error of the wire for an action nobody sends", async () => {
    const answer = await host.execute(
      { Actions: [{ Id: 1, ActionType: 6, ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1 } } },
      0,
    );
    expect(answer).toMatchObject({ Results: [], Error: { Code: "ApiNotFound", ActionIndex: 0 } });
  });

  it("is refused while a person types in a cell, unless it asks to wait", async () => {
    editing = true;
    expect(await refusal((context) => context.workbook.load("name"))).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load("name");
      await context.sync();
      return context.workbook.name;
    });
    await pause(60);
    editing = false;
    expect(await waiting).toBe("Sales.xlsx");
  });
});
