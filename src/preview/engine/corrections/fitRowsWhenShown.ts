import type { IRange } from "@univerjs/core";
import { MarkDirtyRowAutoHeightOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Engine } from "../engine";

/** Univer's WrapStrategy.WRAP */
const WRAP = 3;

/**
 * The grid measures texts only on a sheet that was shown: rows of wrapped text that were filled before stay as high as an empty row.
 * They are measured when their sheet is shown first, and again when it was written to in between. Rows with a height of their own stay.
 */
export function fitRowsWhenShown(engine: Engine): void {
  let measured = new Set<string>();
  let workbookId = "";
  engine.onEdit(({ sheetId }) => {
    if (engine.workbook.getActiveSheet().getSheetId() !== sheetId) measured.delete(sheetId);
  });
  engine.commands.onCommandExecuted(({ id }) => {
    if (id !== SetWorksheetActiveOperation.id) return;
    // after the task: a row is deleted on its own sheet, which is made active for a moment
    setTimeout(() => {
      const unitId = engine.workbook.getId();
      if (unitId !== workbookId) [measured, workbookId] = [new Set(), unitId];
      const sheet = engine.workbook.getActiveSheet();
      const subUnitId = sheet.getSheetId();
      if (measured.has(subUnitId)) return;
      measured.add(subUnitId);
      const worksheet = sheet.getSheet();
      const rows = new Set<number>();
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell?.s && !rows.has(row) && worksheet.getComposedCellStyle(row, column).tb === WRAP) rows.add(row);
      });
      const ranges = [...rows].map((row): IRange => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
      if (ranges.length === 0) return;
      const params = { unitId, subUnitId, ranges, id: crypto.randomUUID() };
      engine.commands.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, params, { onlyLocal: true });
    });
  });
}
