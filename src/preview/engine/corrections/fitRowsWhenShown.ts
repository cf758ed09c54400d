import type { IRange } from "@univerjs/core";
import { MarkDirtyRowAutoHeightOperation, SetWorksheetActiveOperation, SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import type { Engine } from "../engine";

/** Univer's WrapStrategy.WRAP */
const WRAP = 3;
/** pixels of a line of text for each point of its font, as high as Excel makes it */
const LINE = (1.32 * 96) / 72;

/**
 * The grid measures texts only on a sheet that was shown: rows of wrapped or large text that were filled before stay as high as an empty row.
 * They are measured when their sheet is shown first, and again when it was written to in between. Rows with a height of their own stay.
 */
export function fitRowsWhenShown(engine: Engine): void {
  let measured = new Set<string>();
  let workbookId = "";
  engine.onEdit((edit) => {
    if (engine.workbook.getActiveSheet().getSheetId() === edit.sheetId) return;
    measured.delete(edit.sheetId);
    // a saved file would have the height of the former text
    const rows = edit.kind === "RangeEdited" ? engine.workbook.getSheetBySheetId(edit.sheetId)?.getSheet().getRowManager() : undefined;
    if (edit.kind === "RangeEdited") for (let row = edit.box.row; row < edit.box.row + edit.box.rows; row++) delete rows?.getRow(row)?.ah;
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
      const tall = new Map<number, number>();
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.s) return;
        const { tb, fs } = worksheet.getComposedCellStyle(row, column);
        if (tb === WRAP) rows.add(row);
        const autoHeight = Math.ceil((fs ?? 0) * LINE);
        if (autoHeight > Math.max(worksheet.getConfig().defaultRowHeight, tall.get(row) ?? 0)) tall.set(row, autoHeight);
      });
      const own = (row: number): boolean => worksheet.getRowManager().getRow(row)?.ia === 0;
      const rowsAutoHeightInfo = [...tall].flatMap(([row, autoHeight]) => (own(row) ? [] : [{ row, autoHeight }]));
      if (rowsAutoHeightInfo.length > 0)
        engine.commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, { unitId, subUnitId, rowsAutoHeightInfo });
      const ranges = [...rows].map((row): IRange => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
      if (ranges.length === 0) return;
      const params = { unitId, subUnitId, ranges, id: crypto.randomUUID() };
      engine.commands.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, params, { onlyLocal: true });
    });
  });
}
