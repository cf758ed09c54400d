import type { Engine } from "../../../../src/preview/engine/engine";
import { startEngine, tableResource, workbookOf } from "../open";

const MONEY = [3, 0, 8, 2] as const;

/** A table on a sheet, and formulas on that sheet and another that point into it and beside it. */
async function opened(active: "Plan" | "Økonomi" = "Økonomi"): Promise<Engine> {
  const engine = startEngine();
  engine.open(
    workbookOf(
      {
        Plan: [
          ["=SUM(tblÅr[Beløb])"],
          ["=SUM(Økonomi!B5:B9)"],
          ['=IF(Økonomi!C3="","",-Økonomi!C3/1000)'],
          ["=ROWS(tblÅr)"],
          ["=SUM(tblÅr[Beløb])-Økonomi!C3"],
        ],
        Økonomi: [
          ["Økonomi"],
          [null],
          ["resultat", null, -5000],
          ["Sag", "Beløb", "Andet"],
          ["a", 1, "x", "=B5*2"],
          ["b", 2, "y", "=B6*2"],
          ["c", 3, "x", "=B7*2"],
          ["b", 4, "z", "=B8*2"],
          ["e", 5, "x", "=SUM(tblÅr[Beløb])", "=Økonomi!B5"],
        ],
      },
      [tableResource("Økonomi", "tblÅr", MONEY)],
    ),
  );
  await engine.settle();
  engine.workbook.setActiveSheet(active);
  await engine.settle();
  return engine;
}

const sheetOf = (engine: Engine, name = "Økonomi") => engine.workbook.getSheetByName(name)!;
const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({ startRow, startColumn, endRow, endColumn });
const command = (engine: Engine, id: string, params: object) =>
  engine.commands.executeCommand(id, { unitId: engine.workbook.getId(), subUnitId: "Økonomi", ...params });

function formulas(engine: Engine, name: string, column: number, rows: readonly number[]): readonly string[] {
  return rows.map((row) => {
    const cell = sheetOf(engine, name).getRange(row, column);
    return `${cell.getFormula()} ${String(cell.getRawValue())}`;
  });
}
const plan = (engine: Engine) => formulas(engine, "Plan", 0, [0, 1, 2, 3, 4]);
const tables = (engine: Engine) =>
  engine.workbook.getTableList().map(({ name, range: at, columns }) => {
    const place = [at.startRow, at.startColumn, at.endRow, at.endColumn].join();
    return `${name} ${place} ${columns.map(({ displayName }) => displayName).join()}`;
  });

const GONE = ["=SUM(#REF!) #REF!", "=SUM(#REF!) #REF!"];
const COST = '=IF(Økonomi!C3="","",-Økonomi!C3/1000) 5';

describe.each(["Plan", "Økonomi"] as const)("while %s is the active sheet,", (active) => {
  it("a column left of a table moves it with its columns", async () => {
    const engine = await opened(active);
    engine.onActiveSheet("Økonomi", (sheet) => sheet.insertColumns(0, 1));
    await engine.settle();
    expect(tables(engine)).toEqual(["tblÅr 3,1,8,3 Sag,Beløb,Andet"]);
    expect(plan(engine).slice(0, 2)).toEqual(["=SUM(tblÅr[Beløb]) 15", "=SUM(Økonomi!C5:C9) 15"]);
  });

  it("a deleted column takes the formulas of its own sheet along", async () => {
    const engine = await opened(active);
    engine.onActiveSheet("Økonomi", (sheet) => sheet.deleteColumns(0, 1));
    await engine.settle();
    expect(formulas(engine, "Økonomi", 2, [4, 5])).toEqual(["=A5*2 2", "=A6*2 4"]);
    expect(tables(engine)).toEqual(["tblÅr 3,0,8,1 Beløb,Andet"]);
    expect(plan(engine)[0]).toBe("=SUM(tblÅr[Beløb]) 15");
  });

  it("a column that formulas name leaves #REF!, also beside a reference that moves", async () => {
    const engine = await opened(active);
    engine.onActiveSheet("Økonomi", (sheet) => sheet.deleteColumns(1, 1));
    await engine.settle();
    expect(plan(engine)).toEqual([...GONE, '=IF(Økonomi!B3="","",-Økonomi!B3/1000) 5', "=ROWS(tblÅr) 5", "=SUM(#REF!)-Økonomi!B3 #REF!"]);
    expect(formulas(engine, "Økonomi", 2, [8])).toEqual(["=SUM(#REF!) #REF!"]);
  });

  it("the rows of a whole table leave #REF!, and are the same again when that is undone", async () => {
    const engine = await opened(active);
    const before = plan(engine);
    engine.onActiveSheet("Økonomi", (sheet) => sheet.deleteRows(3, 6));
    await engine.settle();
    expect(plan(engine)).toEqual([...GONE, COST, "=ROWS(#REF!) #REF!", "=SUM(#REF!)-Økonomi!C3 #REF!"]);
    engine.workbook.undo();
    await engine.settle();
    expect(plan(engine)).toEqual(before);
    expect(tables(engine)).toEqual(["tblÅr 3,0,8,2 Sag,Beløb,Andet"]);
  });

  it("a table whose rows are all deleted is calculated anew, and keeps a blank one", async () => {
    const engine = await opened(active);
    engine.onActiveSheet("Økonomi", (sheet) => sheet.deleteRows(4, 5));
    await engine.settle();
    expect(plan(engine).slice(0, 2)).toEqual(["=SUM(tblÅr[Beløb]) 0", "=SUM(#REF!) #REF!"]);
    expect(tables(engine)).toEqual(["tblÅr 3,0,4,2 Sag,Beløb,Andet"]);
  });

  it("a deleted sheet leaves #REF! of its cells and its tables, until that is undone", async () => {
    const engine = await opened(active);
    const before = plan(engine);
    engine.workbook.deleteSheet("Økonomi");
    await engine.settle();
    expect(plan(engine)).toEqual([...GONE, '=IF(#REF!="","",-#REF!/1000) #REF!', "=ROWS(#REF!) #REF!", "=SUM(#REF!)-#REF! #REF!"]);
    engine.workbook.undo();
    await engine.settle();
    expect(plan(engine)).toEqual(before);
  });

  it("a copied sheet has tables of its own, and the formulas on it name them", async () => {
    const engine = await opened(active);
    await command(engine, "sheet.command.copy-sheet", {});
    await engine.settle();
    expect(tables(engine)).toEqual(["tblÅr 3,0,8,2 Sag,Beløb,Andet", "tblÅr2 3,0,8,2 Sag,Beløb,Andet"]);
    const copy = engine.workbook.getSheets().find((sheet) => !["Plan", "Økonomi"].includes(sheet.getSheetName()))!;
    expect(copy.getRange(8, 3).getFormula()).toBe("=SUM(tblÅr2[Beløb])");
    copy.getRange(4, 1).setValue(1001);
    await engine.settle();
    expect([copy.getRange(8, 3).getRawValue(), ...plan(engine).slice(0, 2)]).toEqual([
      1015,
      "=SUM(tblÅr[Beløb]) 15",
      "=SUM(Økonomi!B5:B9) 15",
    ]);
  });
});

it("a new column inside a table gets a header in its cell", async () => {
  const engine = await opened();
  sheetOf(engine).insertColumns(1, 1);
  await engine.settle();
  expect(tables(engine)).toEqual(["tblÅr 3,0,8,3 Sag,Column1,Beløb,Andet"]);
  expect(sheetOf(engine).getRange(3, 1).getRawValue()).toBe("Column1");
  engine.workbook.undo();
  await engine.settle();
  expect(tables(engine)).toEqual(["tblÅr 3,0,8,2 Sag,Beløb,Andet"]);
  expect(plan(engine)[0]).toBe("=SUM(tblÅr[Beløb]) 15");
});

it("cells that are cut and pasted take their table along", async () => {
  const engine = await opened();
  const unitId = engine.workbook.getId();
  const place = { fromUnitId: unitId, toUnitId: unitId, fromSubUnitId: "Økonomi", toSubUnitId: "Økonomi" };
  await command(engine, "sheet.command.move-range", { ...place, fromRange: range(...MONEY), toRange: range(15, 3, 20, 5) });
  await engine.settle();
  expect(tables(engine)).toEqual(["tblÅr 15,3,20,5 Sag,Beløb,Andet"]);
  expect(plan(engine).slice(0, 2)).toEqual(["=SUM(tblÅr[Beløb]) 15", "=SUM(Økonomi!E17:E21) 15"]);
});

it("rows a filter hides are not deleted with those around them, and stay in the table", async () => {
  const engine = await opened();
  const filter = { tableId: "tblÅr-id", column: 0, tableFilter: { filterType: "manual", values: ["b"] } };
  await command(engine, "sheet.command.set-table-filter", filter);
  await engine.settle();
  expect(plan(engine)[0]).toBe("=SUM(tblÅr[Beløb]) 15");
  sheetOf(engine).deleteRows(5, 2);
  await engine.settle();
  expect(plan(engine).slice(0, 2)).toEqual(["=SUM(tblÅr[Beløb]) 13", "=SUM(Økonomi!B5:B8) 13"]);
});

it("cells are not shifted in a part of a table", async () => {
  const engine = await opened();
  const before = [plan(engine), tables(engine)];
  sheetOf(engine).getRange("C2").insertCells(1);
  sheetOf(engine).getRange("B5").deleteCells(0);
  await engine.settle();
  expect([plan(engine), tables(engine)]).toEqual(before);
});

it.each([
  ["row", "table-insert-row-at", 5, ["=SUM(tblÅr[Beløb]) 15", "=SUM(Økonomi!B5:B10) 15"], "tblÅr 3,0,9,2 Sag,Beløb,Andet"],
  ["row at the end", "table-insert-row-at", 9, ["=SUM(tblÅr[Beløb]) 15", "=SUM(Økonomi!B5:B9) 15"], "tblÅr 3,0,9,2 Sag,Beløb,Andet"],
  ["column", "table-insert-column-at", 1, ["=SUM(tblÅr[Beløb]) 15", "=SUM(Økonomi!C5:C9) 15"], "tblÅr 3,0,8,3 Sag,Column1,Beløb,Andet"],
  ["deleted column", "table-remove-column-at", 1, GONE, "tblÅr 3,0,8,1 Sag,Andet"],
])("a %s from the table's own menu is followed by formulas", async (_what, id, index, expected, table) => {
  const engine = await opened();
  await command(engine, `sheet.command.${id}`, { tableId: "tblÅr-id", index, count: 1 });
  await engine.settle();
  expect(plan(engine).slice(0, 2)).toEqual(expected);
  expect(tables(engine)).toEqual([table]);
});
