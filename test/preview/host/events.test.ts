import { pause, startOffice, stopOffice, until } from "./office";

const office = startOffice();
const { engine, host } = office;
afterAll(() => stopOffice(office));

type Told = Readonly<Record<string, unknown>>;
const told: { readonly event: string; readonly args: Told }[] = [];
const hear =
  (event: string) =>
  (args: unknown): Promise<void> => {
    told.push({ event, args: args as Told });
    return Promise.resolve();
  };
const heard = (event: string): readonly Told[] => told.filter((one) => one.event === event).map((one) => one.args);

beforeAll(() =>
  Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const data = worksheets.getItem("Data");
    const sales = tables.getItem("Sales");
    data.load("id");
    sales.load("id");
    await context.sync();
    worksheets.onChanged.add(hear("changed"));
    worksheets.onCalculated.add(hear("calculated"));
    worksheets.onAdded.add(hear("added"));
    worksheets.onDeleted.add(hear("deleted"));
    worksheets.onNameChanged.add(hear("renamed"));
    worksheets.onActivated.add(hear("activated"));
    worksheets.onSelectionChanged.add(hear("selected"));
    data.onChanged.add(hear("data changed"));
    tables.onChanged.add(hear("table changed"));
    tables.onAdded.add(hear("table added"));
    tables.onDeleted.add(hear("table deleted"));
    sales.onChanged.add(hear("sales changed"));
    await context.sync();
  }),
);
beforeEach(async () => {
  await pause(150);
  told.length = 0;
});

const write = (sheet: string, cell: string, value: number): void => {
  engine.workbook.getSheetByName(sheet)?.getRange(cell).setValue(value);
};

describe("an edit in the grid", () => {
  it("is told for the workbook, its sheet and its table, once, with the calculation that followed", async () => {
    write("Data", "B2", 11);
    await until(() => heard("calculated").length > 0);
    await pause(100);
    expect(heard("changed")).toEqual([
      expect.objectContaining({ address: "B2", changeType: "RangeEdited", worksheetId: "data", source: "Local" }),
    ]);
    expect(heard("data changed")).toHaveLength(1);
    expect(heard("table changed")).toEqual([expect.objectContaining({ address: "B2", tableId: "sales", worksheetId: "data" })]);
    expect(heard("sales changed")).toHaveLength(1);
    expect(heard("calculated")).toEqual([expect.objectContaining({ worksheetId: "data" })]);
    expect(told.map((one) => one.event).indexOf("calculated")).toBeGreaterThan(told.map((one) => one.event).indexOf("changed"));
  });

  it("is told only to those who registered for that sheet", async () => {
    write("My notes", "A1", 1);
    await until(() => heard("changed").length > 0);
    await pause(100);
    expect(heard("data changed")).toEqual([]);
    expect(heard("table changed")).toEqual([]);
  });

  it("leads back to its cells", async () => {
    write("My notes", "C7", 3);
    await until(() => heard("changed").length > 0);
    const args = heard("changed")[0] as unknown as Excel.WorksheetChangedEventArgs;
    const address = await Excel.run(async (context) => {
      const range = args.getRange(context);
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'My notes'!C7");
  });

  it("is told as an inserted row, and not as a change of every formula below", async () => {
    engine.onActiveSheet("data", (sheet) => sheet.insertRows(2, 2));
    await until(() => heard("changed").length > 0);
    await pause(200);
    expect(heard("changed")).toEqual([expect.objectContaining({ address: "3:4", changeType: "RowInserted" })]);
  });
});

describe("sheets and tables", () => {
  it("are told when added, renamed, shown and deleted", async () => {
    const id = engine.addSheet("Extra");
    await until(() => heard("added").length > 0);
    engine.workbook.getSheetBySheetId(id)?.setName("More");
    await until(() => heard("renamed").length > 0);
    engine.workbook.setActiveSheet(id);
    await until(() => heard("activated").length > 0);
    engine.workbook.deleteSheet(id);
    await until(() => heard("deleted").length > 0);
    expect(heard("added")).toEqual([expect.objectContaining({ worksheetId: id })]);
    expect(heard("renamed")).toEqual([expect.objectContaining({ worksheetId: id, nameBefore: "Extra", nameAfter: "More" })]);
    expect(heard("activated")[0]).toMatchObject({ worksheetId: id });
  });

  it("are told when a table is added and deleted, with its name", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("My notes");
      sheet.getRange("A20:B20").values = [["x", "y"]];
      const table = sheet.tables.add("A20:B21", true);
      table.name = "Pairs";
      await context.sync();
      await until(() => heard("table added").length > 0);
      table.delete();
      await context.sync();
    });
    await until(() => heard("table deleted").length > 0);
    expect(heard("table deleted")).toEqual([expect.objectContaining({ tableName: "Pairs", worksheetId: "notes" })]);
  });

  it("tell the selection", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("My notes").getRange("B2:C3").select();
      await context.sync();
    });
    await until(() => heard("selected").length > 0);
    expect(heard("selected")).toEqual([expect.objectContaining({ address: "B2:C3", worksheetId: "notes" })]);
  });
});

describe("telling", () => {
  it("stops while an add-in has switched events off", async () => {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    write("Data", "B2", 99);
    await pause(250);
    expect(told).toEqual([]);
    host.model.events.enabled = true;
  });

  it("waits until the batch under way has its answer", async () => {
    const order: string[] = [];
    host.connect({ send: () => order.push("event") });
    const batch = host.execute(
      { Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1 } } },
      0,
    );
    host.model.events.raise(10, ["Workbook"], {});
    await batch;
    order.push("answer");
    await pause(20);
    expect(order).toEqual(["answer", "event"]);
  });

  it("forgets what the page before had registered", () => {
    host.addinLoading();
    expect(host.model.events.registered).toEqual([]);
  });
});
