import type { Edit } from "../../../src/preview/engine/engine";
import { startEngine, tableResource, valueAt, workbookOf } from "./open";

async function opened(): Promise<{
  engine: ReturnType<typeof startEngine>;
  edits: Edit[];
  sheet: () => NonNullable<ReturnType<ReturnType<typeof startEngine>["workbook"]["getSheetByName"]>>;
}> {
  const engine = startEngine();
  const edits: Edit[] = [];
  engine.onEdit((edit) => edits.push(edit));
  engine.open(
    workbookOf(
      {
        One: [
          ["K", "V", "=SUM(tb[V])", "=Two!A1+1"],
          ["a", 1, "=B2*2"],
          ["b", 2, "=B3*2"],
        ],
        Two: [["=One!B3"], ["=SUM(One!B2:B3)"]],
      },
      [tableResource("One", "tb", [0, 0, 2, 1])],
    ),
  );
  await engine.settle();
  return { engine, edits, sheet: () => engine.workbook.getSheetByName("One")! };
}

it("tells no edit for opening and calculating", async () => {
  const { edits } = await opened();
  expect(edits).toEqual([]);
});

it("tells an edited range once, and nothing for the results it changes", async () => {
  const { engine, edits, sheet } = await opened();
  sheet()
    .getRange(1, 0, 2, 2)
    .setValues([
      ["x", 5],
      ["y", 6],
    ]);
  await engine.settle();
  expect(edits).toEqual([{ kind: "RangeEdited", sheetId: "One", box: { row: 1, column: 0, rows: 2, columns: 2 } }]);
  expect(valueAt(engine, "One", 0, 2)).toBe(11);
});

it("tells no edit for a change of style", async () => {
  const { engine, edits, sheet } = await opened();
  sheet().getRange(1, 1).setFontWeight("bold").setBackground("#ff0000");
  await engine.settle();
  expect(edits).toEqual([]);
});

it("tells inserted rows without the references they rewrite", async () => {
  const { engine, edits, sheet } = await opened();
  sheet().insertRows(1, 2);
  await engine.settle();
  expect(edits.map((edit) => edit.kind)).toEqual(["RowInserted", "TableChanged"]);
  expect(edits[0]).toEqual({ kind: "RowInserted", sheetId: "One", at: 1, count: 2 });
  expect([valueAt(engine, "Two", 0, 0), valueAt(engine, "Two", 1, 0)]).toEqual([2, 3]);
});

it("tells the undoing of inserted rows as deleted rows", async () => {
  const { engine, edits, sheet } = await opened();
  sheet().insertRows(1, 1);
  await engine.settle();
  edits.length = 0;
  engine.workbook.undo();
  await engine.settle();
  expect(edits.filter((edit) => edit.kind !== "TableChanged")).toEqual([{ kind: "RowDeleted", sheetId: "One", at: 1, count: 1 }]);
});

it("tells a renamed sheet without the formulas that name it", async () => {
  const { engine, edits, sheet } = await opened();
  sheet().setName("Renamed");
  await engine.settle();
  expect(edits).toEqual([{ kind: "SheetRenamed", sheetId: "One", name: "Renamed" }]);
  expect(engine.workbook.getSheetByName("Two")?.getRange(0, 0).getFormula()).toBe("=Renamed!B3");
});

it("tells columns, sheets and tables that come and go", async () => {
  const { engine, edits, sheet } = await opened();
  sheet().insertColumns(4, 1);
  engine.onActiveSheet("One", (one) => one.deleteColumns(4, 1));
  const id = engine.addSheet("New");
  engine.commands.syncExecuteCommand("sheet.command.add-table", {
    unitId: engine.workbook.getId(),
    subUnitId: id,
    id: "t2",
    name: "Second",
    range: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 },
    options: { showHeader: true },
  });
  await engine.workbook.removeTable("t2");
  engine.workbook.deleteSheet(id);
  await engine.settle();
  expect(edits.map((edit) => edit.kind)).toEqual([
    "ColumnInserted",
    "ColumnDeleted",
    "SheetAdded",
    "TableAdded",
    "TableDeleted",
    "SheetDeleted",
  ]);
});

it("adds a sheet without making it the active one, under a free name", async () => {
  const { engine } = await opened();
  engine.addSheet("Sheet3");
  engine.addSheet();
  expect(engine.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(["One", "Two", "Sheet3", "Sheet4"]);
  expect(engine.workbook.getActiveSheet().getSheetName()).toBe("One");
});

it.each(["One", "Two"])("deletes rows and columns right while %s is the active sheet", async (active) => {
  const engine = startEngine();
  engine.open(
    workbookOf(
      {
        One: [
          [null, "K", "V", "=SUM(tb[V])"],
          [null, "a", 1, "=C2*2"],
          [null, "b", 2, "=C3*2"],
        ],
        Two: [["=One!C3"], ["=SUM(One!C2:C3)"]],
      },
      [tableResource("One", "tb", [0, 1, 2, 2])],
    ),
  );
  await engine.settle();
  engine.workbook.setActiveSheet(active);
  engine.onActiveSheet("One", (one) => one.deleteRows(1, 1));
  await engine.settle();
  const sheet = engine.workbook.getSheetByName("One");
  expect([0, 1].map((row) => valueAt(engine, "One", row, 3))).toEqual([2, 4]);
  expect([0, 1].map((row) => valueAt(engine, "Two", row, 0))).toEqual([2, 2]);
  expect(sheet?.getRange(1, 3).getFormula()).toBe("=C2*2");
  engine.onActiveSheet("One", (one) => one.deleteColumns(0, 1));
  await engine.settle();
  expect([sheet?.getRange(1, 2).getFormula(), valueAt(engine, "One", 1, 2), valueAt(engine, "Two", 0, 0)]).toEqual(["=B2*2", 4, 2]);
  expect(engine.workbook.getTableList()[0]?.range).toEqual({ startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 });
  expect(engine.workbook.getActiveSheet().getSheetId()).toBe(active);
});

it("takes formulas of the same sheet along when a table's first column is deleted", async () => {
  const { engine, sheet } = await opened();
  sheet().deleteColumns(0, 1);
  await engine.settle();
  expect(sheet().getRange(1, 1).getFormula()).toBe("=A2*2");
});
