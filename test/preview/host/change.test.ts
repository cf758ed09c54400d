import { addressOfCells, resolve } from "../../../src/sheet/resolveReference";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { writeBlock } from "../../../src/excel/newCells";
import { putBack } from "../../../src/excel/putBack";
import type { NewCell, NewSheet } from "../../../src/sheet/change";
import { WorkbookError } from "../../../src/sheet/workbook";
import { refusal, reopen, salesWorkbook, startOffice, stopOffice } from "./office";

let editing = false;
const office = startOffice([], () => editing);
beforeEach(() => {
  editing = false;
  reopen(office);
});
afterAll(() => stopOffice(office));

const block = async (address: string) => (await excelWorkbook.readCells([address]))[0]!;
const kindOf = (error: unknown) => (error instanceof WorkbookError ? error.kind : error);

const planSheet: NewSheet = {
  name: "Data",
  texts: [{ row: 1, column: 1, text: "=Results plan", style: "title" }],
  tables: [
    {
      name: "PlanGoals",
      top: 3,
      left: 1,
      rows: [
        [{ value: "Goal" }, { value: "Title" }, { value: "Next" }],
        [{ value: "1.10" }, { value: "10-15" }, { formula: '=PlanGoals[[#This Row],[Goal]]&"!"' }],
        [{ value: "2" }, { value: "-5" }, { value: 44_900, numberFormat: "dd-mm-yyyy" }],
      ],
    },
  ],
  widths: [10, 40],
};

/** two tables over each other, which Excel does not take */
const refused: NewSheet = { ...planSheet, tables: [planSheet.tables[0]!, { ...planSheet.tables[0]!, top: 4 }] };

describe("a new sheet", () => {
  it("is added at the end under a free name, its text staying text", async () => {
    expect(await excelWorkbook.change({ sheets: [planSheet] })).toEqual({ kind: "written", sheets: ["Data (2)"] });
    const { values, formulas, numberFormats } = await block("'Data (2)'!A1:C5");
    expect(values.map((row) => row[0])).toEqual(["=Results plan", "", "Goal", "1.10", "2"]);
    expect(values.map((row) => row[1])).toEqual(["", "", "Title", "10-15", "-5"]);
    expect(values[3]![2]).toBe("1.10!");
    expect(String(formulas[3]![2])).toMatch(/^=PlanGoals/u);
    expect([values[4]![2], numberFormats[4]![2]]).toEqual([44_900, "dd-mm-yyyy"]);
  });

  it("is seen in the outline with its table, and leaves the other sheets as they were", async () => {
    const before = (await excelWorkbook.readOutline()).sheets;
    await excelWorkbook.change({ sheets: [planSheet] });
    const { sheets, tables } = await excelWorkbook.readOutline();
    expect(sheets.slice(0, -1)).toEqual(before);
    expect(tables.find(({ name }) => name === "PlanGoals")).toEqual({
      name: "PlanGoals",
      sheet: "Data (2)",
      box: { top: 3, left: 1, rows: 3, columns: 3 },
      columns: ["Goal", "Title", "Next"],
    });
  });

  it.each(["History", "HISTORIK"])("does not get the name %s, which Excel keeps to itself", async (name) => {
    expect(await excelWorkbook.change({ sheets: [{ ...planSheet, name }] })).toEqual({ kind: "written", sheets: [`${name} (2)`] });
    expect(await refusal((context) => context.workbook.worksheets.add("history"))).toBe("InvalidArgument");
  });

  it("is taken back whole where Excel refuses a part of it", async () => {
    const cells = [{ address: "Data!B2", before: 10, after: { value: 11 } }];
    await expect(excelWorkbook.change({ sheets: [refused], cells }).catch(kindOf)).resolves.toBe("write");
    expect((await excelWorkbook.readOutline()).sheets.map(({ name }) => name)).toEqual(["Data", "My notes"]);
    expect((await block("Data!B2")).values).toEqual([[10]]);
  });
});

describe("rows for an existing table", () => {
  const rows = (count: number) => ({
    table: "Sales",
    headers: ["Amount", "Month"],
    rows: Array.from({ length: count }, (_, index) => [{ value: index }, { value: `${String(index)}-12` }]),
  });

  it("are written below it under its own headers, and become part of it", async () => {
    await excelWorkbook.change({ rows: [rows(2)] });
    expect((await block("Data!A4:C7")).values).toEqual([
      ["March", 25, ""],
      ["0-12", 0, ""],
      ["1-12", 1, ""],
      ["", "", ""],
    ]);
    expect((await excelWorkbook.readOutline()).tables[0]!.box.rows).toBe(6);
  });

  it("move what stands below the table, instead of being written over it", async () => {
    await excelWorkbook.change({ cells: [{ address: "Data!A6", before: "", after: { value: "note" } }] });
    expect(await excelWorkbook.change({ rows: [rows(2)] })).toEqual({ kind: "written", sheets: [] });
    expect((await block("Data!A5:A8")).values).toEqual([["0-12"], ["1-12"], [""], ["note"]]);
  });

  it("are not written where that would tear apart what stands beside", async () => {
    const note = (address: string) => ({ address, before: "", after: { value: "beside" } });
    await excelWorkbook.change({ cells: ["Data!A6", "Data!G4", "Data!G5"].map(note) });
    expect(await excelWorkbook.change({ rows: [rows(2)] })).toEqual({ kind: "noRoom", table: "Sales" });
    expect((await block("Data!A5:A6")).values).toEqual([[""], ["beside"]]);
  });
});

describe("rows for a table with a totals row", () => {
  const rows = {
    table: "Sales",
    headers: ["Month", "Amount"],
    rows: [
      [{ value: "1.10" }, { value: 40_000, numberFormat: "dd-mm-yyyy" }],
      [{ value: '=IF(Data!G8="","",Data!G8)' }, { formula: "=B3" }],
    ],
  };
  const opened = async () => {
    const book = salesWorkbook();
    const { tables } = (JSON.parse(book.resources![0]!.data) as { data: { tables: object[] } }).data;
    book.resources![0]!.data = JSON.stringify({
      data: { tables: [{ ...tables[0], meta: { totalsRow: true } }], tableFilteredOutRows: [] },
    });
    book.sheets["data"]!.cellData![4] = { 0: { v: "Total", t: 1 }, 1: { f: "=SUM(Sales[Amount])" } };
    office.engine.open(book);
    office.host.opened("Sales.xlsx");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A4:C4").numberFormat = [["@", "General", "General"]];
      await context.sync();
    });
  };

  it("come above it, text staying text and days days", async () => {
    await opened();
    expect(await excelWorkbook.change({ rows: [rows] })).toEqual({ kind: "written", sheets: [] });
    const { formulas, values, numberFormats } = await block("Data!A4:B8");
    expect(formulas).toEqual([
      ["March", "=B3+5"],
      ["1.10", 40_000],
      ['=IF(Data!G8="","",Data!G8)', "=B3"],
      ["Total", "=SUM(Sales[Amount])"],
      ["", ""],
    ]);
    expect([values[2], numberFormats[1]]).toEqual([
      ['=IF(Data!G8="","",Data!G8)', 20],
      ["@", "dd-mm-yyyy"],
    ]);
    expect(values[3]).toEqual(["Total", 40_075]);
    expect((await excelWorkbook.readOutline()).tables[0]!.box.rows).toBe(6);
  });

  it("hold formulas and numbers though the row above is formatted as text", async () => {
    await opened();
    await excelWorkbook.change({ rows: [{ table: "Sales", headers: ["Month"], rows: [[{ formula: "=B2*2" }], [{ value: 7 }]] }] });
    expect((await block("Data!A5:A6")).values).toEqual([[20], [7]]);
  });

  it("are taken back where Excel refuses what comes after them", async () => {
    await opened();
    const before = await block("Data!A1:G9");
    await expect(excelWorkbook.change({ rows: [rows], sheets: [refused] }).catch(kindOf)).resolves.toBe("write");
    expect((await block("Data!A1:G9")).formulas).toEqual(before.formulas);
  });
});

it("tells of a table without its header row so that all of its rows are data", async () => {
  const book = salesWorkbook();
  const { tables } = (JSON.parse(book.resources![0]!.data) as { data: { tables: { range: object }[] } }).data;
  const hidden = { ...tables[0], range: { ...tables[0]!.range, startRow: 1 }, options: { showHeader: false } };
  book.resources![0]!.data = JSON.stringify({ data: { tables: [hidden], tableFilteredOutRows: [] } });
  office.engine.open(book);
  office.host.opened("Sales.xlsx");
  const outline = await excelWorkbook.readOutline();
  const [table] = outline.tables;
  expect(table!.box).toEqual({ top: 1, left: 1, rows: 4, columns: 3 });
  const column = { kind: "column", table: "Sales", column: table!.columns[1]! } as const;
  expect(addressOfCells(resolve(column, outline, null)!)).toBe("Data!B2:B4");
});

it("leaves alone what Excel has filled into a new row where the change has nothing for it", async () => {
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Data").getRange("A8:B8");
    cells.formulas = [["", "=1+1"]];
    writeBlock(cells, [[{ value: "x" }, null]]);
    await context.sync();
  });
  expect((await block("Data!A8:B8")).formulas).toEqual([["x", "=1+1"]]);
});

describe("rows for an existing table that Excel refuses half-way", () => {
  const twoRows = { table: "Sales", headers: ["Month"], rows: [[{ value: "April" }], [{ value: "May" }]] };

  it.each([
    ["where there is room below", null],
    ["where something below has to move", "note"],
  ])("are taken back %s", async (_, below) => {
    if (below !== null) await excelWorkbook.change({ cells: [{ address: "Data!A6", before: "", after: { value: below } }] });
    const before = await block("Data!A1:G9");
    const change = excelWorkbook.change({ sheets: [refused], rows: [twoRows] });
    await expect(change.catch(kindOf)).resolves.toBe("write");
    expect(await block("Data!A1:G9")).toEqual(before);
    const { tables, sheets } = await excelWorkbook.readOutline();
    expect([tables[0]!.box.rows, sheets.length]).toEqual([4, 2]);
  });
});

describe("what was written before Excel refused", () => {
  const written = (cells: readonly (readonly [string, NewCell])[], before: readonly (string | number)[]) =>
    cells.map(([address, after], index) => ({ address, before: before[index]!, after }));
  const typed = async (cells: Readonly<Record<string, readonly [string, string]>>) => {
    await Excel.run(async (context) => {
      for (const [address, [format, content]] of Object.entries(cells)) {
        const cell = context.workbook.worksheets.getItem("Data").getRange(address);
        cell.numberFormat = [[format]];
        cell.formulas = [[content]];
      }
      await context.sync();
    });
  };

  it("is taken back exactly: text stays text, and formats are as they were", async () => {
    await typed({ G1: ["General", "'=B2"], G2: ["General", "'0012"], G3: ["@", "3-4"], G4: ["0.00", "=B2*2"], G5: ["General", "10"] });
    const before = await block("Data!G1:G5");
    const day = { value: 44_900, numberFormat: "dd-mm-yyyy" };
    const cells = written(
      [
        ["Data!G1", { formula: "=B2" }],
        ["Data!G2", { value: 12 }],
        ["Data!G3", day],
        ["Data!G4", day],
        ["Data!G5", { value: "10-15" }],
      ],
      ["=B2", "0012", "3-4", "=B2*2", 10],
    );
    await expect(excelWorkbook.change({ cells, sheets: [refused] }).catch(kindOf)).resolves.toBe("write");
    expect(await block("Data!G1:G5")).toEqual(before);
  });

  it("stands where it belongs again, though rows were put in above it", async () => {
    await typed({ A6: ["General", "note"], A8: ["0.0", "7"] });
    const before = await block("Data!A1:G12");
    const rows = [{ table: "Sales", headers: ["Month"], rows: [[{ value: "April" }], [{ value: "May" }]] }];
    const cells = [{ address: "Data!A8", before: 7, after: { value: 8 } }];
    await expect(excelWorkbook.change({ cells, rows, sheets: [refused] }).catch(kindOf)).resolves.toBe("write");
    expect(await block("Data!A1:G12")).toEqual(before);
    await excelWorkbook.change({ cells, rows });
    expect((await block("Data!A7:A10")).values).toEqual([[""], ["note"], [""], [8]]);
  });

  it("is left where somebody has written something else meanwhile", async () => {
    await typed({ G1: ["General", "mine"], G2: ["General", "written"] });
    const cell = { value: "before", formula: "before", numberFormat: "0.0", written: "written" };
    await Excel.run((context) =>
      putBack(context, [
        { ...cell, address: "Data!G1" },
        { ...cell, address: "Data!G2" },
      ]),
    );
    expect(await block("Data!G1:G2")).toMatchObject({ values: [["mine"], ["before"]], numberFormats: [["General"], ["0.0"]] });
  });
});

describe("an Excel without what is needed", () => {
  const only = (newest: number) =>
    jest.spyOn(Office.context.requirements, "isSetSupported").mockImplementation((_, set) => Number(String(set).split(".")[1]) <= newest);
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("writes nothing where rows would be added, and says that it is too old", async () => {
    only(12);
    const rows = [{ table: "Sales", headers: ["Month"], rows: [[{ value: "April" }]] }];
    const cells = [{ address: "Data!B2", before: 10, after: { value: 11 } }];
    await expect(excelWorkbook.change({ rows, cells }).catch(kindOf)).resolves.toBe("tooOld");
    expect((await block("Data!B2")).values).toEqual([[10]]);
    expect(await excelWorkbook.change({ cells })).toEqual({ kind: "written", sheets: [] });
  });

  it.each([
    [19, []],
    [20, [{ mergeUndoGroup: true }]],
  ])("asks for one step of undo from ExcelApi 1.20 on (1.%i)", async (newest, expected) => {
    only(newest);
    const ran = jest.spyOn(Excel, "run");
    await excelWorkbook.change({ cells: [{ address: "Data!B2", before: 10, after: { value: 11 } }] }).catch(() => null);
    expect(ran.mock.calls.flat().filter((argument) => typeof argument !== "function")).toEqual(expected);
  });
});

it("reads long lists in requests of at most 30,000 cells, and puts the rows together again", async () => {
  const syncs = jest.spyOn(OfficeExtension.ClientRequestContext.prototype, "sync");
  const small = await excelWorkbook.readCells(["Data!A1:C4", "Data!E1", "'My notes'!A1"]);
  // Excel.run ends with one of its own
  expect(syncs).toHaveBeenCalledTimes(1 + 1);
  expect(small.map(({ values }) => [values.length, values[0]!.length])).toEqual([
    [4, 3],
    [1, 1],
    [1, 1],
  ]);
  const cell = { address: "Data!B45001", before: "", after: { value: "last" } };
  await excelWorkbook.change({ cells: [cell] });
  syncs.mockClear();
  const [long, other] = await excelWorkbook.readCells(["Data!A2:B45001", "Data!A1:C4"]);
  expect(syncs).toHaveBeenCalledTimes(4 + 1);
  syncs.mockRestore();
  expect([long!.values.length, long!.formulas.length, long!.numberFormats.length]).toEqual([45_000, 45_000, 45_000]);
  expect([long!.top, long!.values[0], long!.values.at(-1)]).toEqual([2, ["January", 10], ["", "last"]]);
  expect(other!.values[1]).toEqual(["January", 10, true]);
});

describe("an existing cell", () => {
  it("is written while it holds what was read", async () => {
    const after = { formula: '=IF(Data!B3="","",-Data!B3/1000)', numberFormat: "0.0" };
    expect(await excelWorkbook.change({ cells: [{ address: "'My notes'!B2", before: "", after }] })).toEqual({
      kind: "written",
      sheets: [],
    });
    expect(await block("'My notes'!B2")).toMatchObject({ values: [[-0.02]], formulas: [[after.formula]], numberFormats: [["0.0"]] });
  });

  it("is left alone, with everything else, where somebody has changed it since", async () => {
    const cells = [
      { address: "'My notes'!B2", before: "", after: { value: 1 } },
      { address: "Data!B2", before: 9, after: { value: 1 } },
    ];
    expect(await excelWorkbook.change({ sheets: [planSheet], cells })).toEqual({ kind: "changedMeanwhile", address: "Data!B2" });
    expect((await block("'My notes'!B2")).values).toEqual([[""]]);
    expect((await excelWorkbook.readOutline()).sheets).toHaveLength(2);
  });

  it("is not written on a protected sheet, nor a sheet added to a protected workbook", async () => {
    office.engine.open(salesWorkbook());
    office.host.opened("Sales.xlsx", { structure: true, sheetIds: ["data"] });
    const write = excelWorkbook.change({ cells: [{ address: "Data!B2", before: 10, after: { value: 1 } }] });
    await expect(write.catch(kindOf)).resolves.toBe("protected");
    await expect(excelWorkbook.change({ sheets: [planSheet] }).catch(kindOf)).resolves.toBe("protected");
    await expect(excelWorkbook.insertFormula("=1", { replace: "Data!B2" }).catch(kindOf)).resolves.toBe("insert");
    expect((await block("Data!B2")).values).toEqual([[10]]);
  });

  describe("on a protected sheet that leaves some cells unlocked", () => {
    const change = (address: string, after: NewCell, before: string | number = "") =>
      excelWorkbook.change({ cells: [{ address, before, after }] }).catch(kindOf);
    const opened = (formattable: readonly string[] = []) => {
      const book = salesWorkbook();
      const { cellData } = book.sheets["data"]!;
      cellData![1]![1] = { ...cellData![1]![1], custom: { unlocked: true } };
      book.sheets["data"]!.columnData = { 7: { custom: { unlocked: true } } };
      office.engine.open(book);
      office.host.opened("Sales.xlsx", { structure: false, sheetIds: ["data"], formattable });
    };
    const written = { kind: "written", sheets: [] };

    it("is written where it is unlocked, and left alone where it is not", async () => {
      opened();
      expect(await change("Data!B2", { formula: "=B3*2", numberFormat: "0.0" }, 10)).toEqual(written);
      expect(await block("Data!B2")).toMatchObject({ values: [[40]], numberFormats: [["General"]] });
      expect(await change("Data!B2", { value: 5 }, "=B3*2")).toEqual(written);
      expect(await change("Data!H9", { value: "x" })).toEqual(written);
      expect(await change("Data!B3", { value: 1 }, 20)).toBe("protected");
      expect(await change("'My notes'!A1", { value: 1 })).toEqual(written);
    });

    it("is not written where it would need a format the sheet does not allow", async () => {
      opened();
      expect(await change("Data!B2", { value: "1.10" }, 10)).toBe("protected");
      expect(await change("Data!B2", { value: 44_900, numberFormat: "dd-mm-yyyy" }, 10)).toBe("protected");
      expect((await block("Data!B2")).values).toEqual([[10]]);
      opened(["data"]);
      expect(await change("Data!B2", { value: "1.10" }, 10)).toEqual(written);
      expect((await block("Data!B2")).values).toEqual([["1.10"]]);
    });

    it("gives no rows to a table on it", async () => {
      opened();
      const rows = { table: "Sales", headers: ["Month"], rows: [[{ value: "April" }]] };
      await expect(excelWorkbook.change({ rows: [rows] }).catch(kindOf)).resolves.toBe("protected");
      expect(await refusal((context) => context.workbook.tables.getItem("Sales").rows.add(undefined, [["April", 1, true]]))).toBe(
        "AccessDenied",
      );
    });
  });

  it("is not written while a cell is being edited", async () => {
    editing = true;
    const write = excelWorkbook.change({ cells: [{ address: "Data!B2", before: 10, after: { value: 1 } }] });
    await expect(write.catch(kindOf)).resolves.toBe("editing");
    editing = false;
    expect((await block("Data!B2")).values).toEqual([[10]]);
  });
});

it("finds the hidden rows of a range, whatever their number", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    for (const rows of ["3:3", "20:40"]) sheet.getRange(rows).rowHidden = true;
    await context.sync();
  });
  expect(await excelWorkbook.hiddenRows("Data!A1:A50")).toEqual([3, ...Array.from({ length: 21 }, (_, index) => 20 + index)]);
  expect(await excelWorkbook.hiddenRows("Data!A4:A19")).toEqual([]);
});

it("tells the selected cells when others are selected, until it is told to stop", async () => {
  const told: string[] = [];
  const failed: unknown[] = [];
  const stop = await excelWorkbook.onSelection(
    (address) => told.push(address),
    (error) => failed.push(kindOf(error)),
  );
  await excelWorkbook.select("'My notes'!B2");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(told).toEqual(["'My notes'!B2"]);
  // as Excel refuses several areas, and charts
  const refusing = jest.spyOn(Excel, "run").mockRejectedValueOnce(new Error("InvalidSelection"));
  office.engine.workbook.setActiveRange(office.engine.workbook.getActiveSheet().getRange("B4"));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect([told.length, failed]).toEqual([1, ["selection"]]);
  refusing.mockRestore();
  stop();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await excelWorkbook.select("Data!A1");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(told).toHaveLength(1);
});

it("leaves a formula in a cell that is only formatted", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Data").getRange("B4");
    cell.format.font.bold = true;
    cell.format.wrapText = true;
    cell.numberFormat = [["0.0"]];
    await context.sync();
  });
  expect(await block("Data!B4")).toMatchObject({ values: [[25]], formulas: [["=B3+5"]], numberFormats: [["0.0"]] });
});
