import type { CellBox, Edit } from "../engine/engine";
import { intersection } from "./address";
import { sheetCells, type Model } from "./model";
import { setTableBox } from "./objects/table";
import { gridBox, hasTotals } from "./objects/tableTarget";

/**
 * Excel lets a table grow over what is typed or written directly below it; the grid does not. A row that held something else already is
 * not taken in, nor what stands below a totals row.
 */
export function growTables(model: Model, edit: Edit): void {
  if (edit.kind !== "RangeEdited") return;
  const sheet = { model, id: edit.sheetId };
  if (!model.engine.workbook.getSheetBySheetId(sheet.id)) return;
  const tables = model.engine.workbook.getTableList().filter((table) => table.subUnitId === sheet.id);
  for (const table of tables) {
    if (hasTotals({ model, id: table.id })) continue;
    const box = gridBox(table.range);
    const below: CellBox = { ...box, row: box.row + box.rows, rows: edit.box.rows };
    const written = intersection(below, edit.box);
    if (edit.box.row !== below.row || written?.columns !== edit.box.columns) continue;
    if (tables.some((other) => other !== table && intersection(gridBox(other.range), below) !== null)) continue;
    const values = sheetCells(sheet).values(below);
    const isNew = values.every(
      (line) => line.some((value) => value !== "") && line.every((value, j) => value === "" || isEdited(edit.box, below, j)),
    );
    if (isNew) setTableBox({ model, id: table.id }, { ...box, rows: box.rows + below.rows });
  }
}

const isEdited = (edited: CellBox, below: CellBox, index: number): boolean => {
  const column = below.column + index;
  return column >= edited.column && column < edited.column + edited.columns;
};
