import { reopen, startOffice, stopOffice } from "./office";

const office = startOffice();
beforeEach(() => reopen(office));
afterAll(() => stopOffice(office));

const onData = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => act(context.workbook.worksheets.getItem("Data"), context));

/** Address of what a range gives, or "null object". */
async function addressOf(make: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return onData(async (sheet, context) => {
    const range = make(sheet);
    range.load("address");
    await context.sync();
    return range.isNullObject ? "null object" : range.address;
  });
}

describe("a range", () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ["Data!C2", (sheet) => sheet.getRange("A1:C3").getCell(1, 2)],
    ["Data!A2:C2", (sheet) => sheet.getRange("A1:C3").getRow(1)],
    ["Data!B1:B3", (sheet) => sheet.getRange("A1:C3").getColumn(1)],
    ["Data!C4:D5", (sheet) => sheet.getRange("A1:B2").getOffsetRange(3, 2)],
    ["Data!A1:D4", (sheet) => sheet.getRange("A1:B2").getResizedRange(2, 2)],
    ["Data!B2", (sheet) => sheet.getRange("A1:B2").getIntersectionOrNullObject("B2:D9")],
    ["null object", (sheet) => sheet.getRange("A1:B2").getIntersectionOrNullObject("C3:D9")],
    ["Data!2:3", (sheet) => sheet.getRange("B2:B3").getEntireRow()],
    ["Data!B:C", (sheet) => sheet.getRange("B2:C3").getEntireColumn()],
    ["Data!A1:E4", (sheet) => sheet.getUsedRange()],
    ["Data!C2:C3", (sheet) => sheet.getRange("C2:D40").getUsedRangeOrNullObject(true)],
    ["null object", (sheet) => sheet.getRange("G1:H40").getUsedRangeOrNullObject(true)],
    ["Data!A:C", (sheet) => sheet.getRange("A:C")],
    ["Data!B2:C4", (sheet) => sheet.getRangeByIndexes(1, 1, 3, 2)],
  ])("stands at %s", async (address, make) => {
    expect(await addressOf(make)).toBe(address);
  });

  it("holds no contents as a whole column, and tells its size", async () => {
    const column = await onData(async (sheet, context) => {
      const range = sheet.getRange("A:A");
      range.load("values,rowCount,isEntireColumn");
      await context.sync();
      return [range.values, range.rowCount, range.isEntireColumn];
    });
    expect(column).toEqual([null, 1_048_576, true]);
  });

  it("reads written strings as if they were typed", async () => {
    const read = await onData(async (sheet, context) => {
      const range = sheet.getRange("G1:G8");
      sheet.getRange("G8").numberFormat = [["@"]];
      range.values = [["9.5"], ["'9.5"], ["12%"], ["2022-06-30"], ["TRUE"], ["=1+1"], ["10-15"], ["10"]];
      range.load("values,formulas,numberFormat");
      await context.sync();
      return { values: range.values.flat(), formulas: range.formulas.flat(), formats: range.numberFormat.flat() };
    });
    expect(read.values).toEqual([9.5, "9.5", 0.12, 44742, true, 2, "10-15", "10"]);
    expect(read.formulas[5]).toBe("=1+1");
    expect(read.formats).toEqual(["General", "General", "0%", "yyyy-mm-dd", "General", "General", "General", "@"]);
  });

  it("leaves cells alone where null is written, and empties them where nothing is", async () => {
    const values = await onData(async (sheet, context) => {
      sheet.getRange("A2:C2").values = [[null, "", false]];
      const range = sheet.getRange("A2:C2");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["January", "", false]]);
  });

  it("clears contents and keeps formats", async () => {
    const read = await onData(async (sheet, context) => {
      const range = sheet.getRange("G1");
      range.numberFormat = [["0.0"]];
      range.values = [[3]];
      range.clear("Contents");
      range.load("values,numberFormat");
      await context.sync();
      return [range.values, range.numberFormat];
    });
    expect(read).toEqual([[[""]], [["0.0"]]]);
  });

  it("shifts cells and references when rows are inserted and deleted, also on a sheet that is not shown", async () => {
    const read = await onData(async (sheet, context) => {
      context.workbook.worksheets.getItem("My notes").activate();
      sheet.getRange("3:3").insert("Down");
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      const range = sheet.getRange("A2:B4");
      range.load("values,formulas");
      const total = sheet.getRange("E1");
      total.load("values");
      await context.sync();
      return [range.values, range.formulas[2]?.[1], total.values];
    });
    expect(read).toEqual([
      [
        ["", ""],
        ["February", 20],
        ["March", 25],
      ],
      "=B3+5",
      [[45]],
    ]);
  });

  it("tells the spill of an array formula", async () => {
    const spill = await onData(async (sheet, context) => {
      sheet.getRange("G1").formulas = [["=SEQUENCE(3)"]];
      const [all, some, none] = [sheet.getRange("G1:G3"), sheet.getRange("G1:G9"), sheet.getRange("A1")];
      for (const range of [all, some, none]) range.load("hasSpill,values");
      await context.sync();
      return [all.hasSpill, some.hasSpill, none.hasSpill, all.values.flat()];
    });
    expect(spill).toEqual([true, null, false, [1, 2, 3]]);
  });

  it("is selected, and tells the tables it touches", async () => {
    const read = await onData(async (sheet, context) => {
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      const tables = selected.getTables(false);
      tables.load("items/name");
      await context.sync();
      return [selected.address, tables.items.map((table) => table.name)];
    });
    expect(read).toEqual(["Data!B2:C3", ["Sales"]]);
  });
});

describe("a table", () => {
  it("tells name, place and columns", async () => {
    const read = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("sales");
      table.load("id,name,showHeaders,showTotals");
      const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
      const amount = table.columns.getItem("Amount").getDataBodyRange();
      for (const range of [header, body, amount]) range.load("address");
      table.columns.load("items/name,count");
      table.worksheet.load("name");
      await context.sync();
      return [
        [table.id, table.name, table.showHeaders, table.showTotals, table.worksheet.name],
        [header.address, body.address, amount.address],
        table.columns.items.map((column) => column.name),
      ];
    });
    expect(read).toEqual([
      ["sales", "Sales", true, false, "Data"],
      ["Data!A1:C1", "Data!A2:C4", "Data!B2:B4"],
      ["Month", "Amount", "Done"],
    ]);
  });

  it("grows by added rows, and structured references follow", async () => {
    const read = await onData(async (sheet, context) => {
      const table = context.workbook.tables.getItem("Sales");
      table.rows.add(undefined, [["April", 40, true]]);
      table.rows.add(0, [["December", 1, true]]);
      const [whole, total] = [table.getRange(), sheet.getRange("E1")];
      whole.load("address,values");
      total.load("values");
      await context.sync();
      return [whole.address, whole.values.map((row) => row[0]), total.values];
    });
    expect(read).toEqual(["Data!A1:C6", ["Month", "December", "January", "February", "March", "April"], [[96]]]);
  });

  it("grows over what is written directly below it, but not over a row that held something else", async () => {
    const read = await onData(async (sheet, context) => {
      sheet.getRange("A6:B6").values = [["Total", 1]];
      sheet.getRange("A5").values = [["April"]];
      const table = context.workbook.tables.getItem("Sales").getRange();
      table.load("address");
      await context.sync();
      const grown = table.address;
      sheet.getRange("B6").values = [[2]];
      const after = context.workbook.tables.getItem("Sales").getRange();
      after.load("address");
      await context.sync();
      return [grown, after.address];
    });
    expect(read).toEqual(["Data!A1:C5", "Data!A1:C5"]);
  });

  it("is made over a header row, renamed, resized and deleted", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("My notes");
      sheet.getRange("A1:B3").values = [
        ["Id", "Text"],
        [1, "a"],
        [2, "b"],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.name = "Notes";
      table.resize("A1:B3");
      const range = table.getRange();
      range.load("address");
      context.workbook.tables.load("items/name");
      await context.sync();
      const names = context.workbook.tables.items.map((one) => one.name);
      table.delete();
      sheet.tables.load("count");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      return [names, range.address, sheet.tables.count, used.isNullObject];
    });
    expect(read).toEqual([["Sales", "Notes"], "'My notes'!A1:B3", 0, true]);
  });
});

describe("names, settings and the application", () => {
  it("keeps names for ranges and for constants", async () => {
    const read = await onData(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("Rate", "=0.05");
      names.add("Months", sheet.getRange("A2:A4"), "of the year");
      const [rate, months, missing] = [names.getItem("rate"), names.getItemOrNullObject("Months"), names.getItemOrNullObject("Nobody")];
      rate.load("value,type,formula,scope");
      months.load("value,type,formula,comment");
      missing.load("name");
      const range = months.getRange();
      range.load("values");
      const none = rate.getRangeOrNullObject();
      none.load("address");
      await context.sync();
      return [
        [rate.value, rate.type, rate.formula, rate.scope],
        [months.value, months.type, months.comment],
        range.values.flat(),
        [missing.isNullObject, none.isNullObject],
      ];
    });
    expect(read).toEqual([
      [0.05, "Double", "=0.05", "Workbook"],
      ["Data!$A$2:$A$4", "Range", "of the year"],
      ["January", "February", "March"],
      [true, true],
    ]);
  });

  it("keeps settings for the open document only", async () => {
    const read = await Excel.run(async (context) => {
      context.workbook.settings.add("plan", { year: 2022 });
      const plan = context.workbook.settings.getItemOrNullObject("plan");
      plan.load("value");
      await context.sync();
      return plan.value as unknown;
    });
    expect(read).toEqual({ year: 2022 });
    reopen(office);
    expect(office.host.model.settings.size).toBe(0);
  });

  it("tells the culture of the display language", async () => {
    const read = await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load("calculationMode,decimalSeparator");
      application.cultureInfo.load("name");
      application.cultureInfo.numberFormat.load("numberDecimalSeparator");
      await context.sync();
      return [application.calculationMode, application.decimalSeparator, application.cultureInfo.name];
    });
    expect(read).toEqual(["Automatic", ",", "da-DK"]);
  });

  it("adds, renames, hides, moves and deletes sheets without showing them", async () => {
    const read = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Report");
      sheet.name = "Report 1";
      sheet.position = 0;
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      worksheets.load("items/name,items/visibility,items/position");
      await context.sync();
      const before = worksheets.items.map((one) => one.name);
      worksheets.getItem("Report 1").delete();
      worksheets.load("items/name");
      await context.sync();
      return [active.name, before, worksheets.items.map((one) => one.name)];
    });
    expect(read).toEqual(["Data", ["Report 1", "Data", "My notes"], ["Data", "My notes"]]);
  });
});
