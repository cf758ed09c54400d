import type { CellBox } from "../../engine/engine";
import { textArgument } from "../arguments";
import { eventType } from "../eventRegistry";
import { HostObject, type HostClass } from "../hostObject";
import { mayMoveCells, sheetCells } from "../model";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "../richApiError";
import { refuse } from "../strictness";
import { eventMembers } from "./events";
import { boundedBoxOf, rangeAt, rangeObject } from "./rangeTarget";
import { tableColumnCollection } from "./tableColumnCollection";
import { tableRowCollection } from "./tableRowCollection";
import { dataBox, hasHeaders, hasTotals, tableBox, tableInfo, tableSheet, type TableTarget, totalsBox } from "./tableTarget";
import { worksheet } from "./worksheet";

/** @param box without a totals row */
export function setTableBox(table: TableTarget, box: CellBox): void {
  const done = table.model.engine.commands.syncExecuteCommand("sheet.command.set-table-config", {
    unitId: table.model.engine.workbook.getId(),
    tableId: table.id,
    updateRange: {
      newRange: { startRow: box.row, endRow: box.row + box.rows - 1, startColumn: box.column, endColumn: box.column + box.columns - 1 },
    },
  });
  if (!done) throw invalidArgument();
}

function rename(table: TableTarget, value: unknown): void {
  const name = textArgument(value);
  const taken = table.model.engine.workbook
    .getTableList()
    .some((info) => info.id !== table.id && info.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
  if (name === tableInfo(table).name) return;
  const done = table.model.engine.commands.syncExecuteCommand("sheet.command.set-table-config", {
    unitId: table.model.engine.workbook.getId(),
    tableId: table.id,
    name,
  });
  if (!done) throw invalidArgument();
}

/** Excel deletes the cells of the table with it; those below move up where the grid can do that, so the preview only empties them. */
function remove(table: TableTarget): void {
  const box = tableBox(table);
  const sheet = tableSheet(table);
  const done = table.model.engine.commands.syncExecuteCommand("sheet.command.delete-table", {
    unitId: table.model.engine.workbook.getId(),
    subUnitId: tableInfo(table).subUnitId,
    tableId: table.id,
  });
  if (!done) throw invalidOperation();
  sheetCells(sheet).clear(box, { contents: true, formats: true });
}

export const table: HostClass<TableTarget> = {
  name: "Table",
  identity: (target) => ({ Id: target.id }),
  read: {
    Id: (target) => target.id,
    Name: (target) => tableInfo(target).name,
    ShowHeaders: hasHeaders,
    ShowTotals: hasTotals,
    ShowFilterButton: () => true,
    ShowBandedRows: () => true,
    ShowBandedColumns: () => false,
    HighlightFirstColumn: () => false,
    HighlightLastColumn: () => false,
    Style: () => "TableStyleMedium2",
  },
  write: { Name: rename },
  open: {
    Columns: (target) => HostObject.of(tableColumnCollection, target),
    Rows: (target) => HostObject.of(tableRowCollection, target),
    Worksheet: (target) => HostObject.of(worksheet, tableSheet(target)),
  },
  call: {
    GetRange: (target) => rangeObject(tableSheet(target), tableBox(target)),
    GetDataBodyRange: (target) => rangeObject(tableSheet(target), dataBox(target)),
    GetHeaderRowRange: (target) => {
      if (!hasHeaders(target)) throw itemNotFound();
      return rangeObject(tableSheet(target), { ...tableBox(target), rows: 1 });
    },
    GetTotalRowRange: (target) => rangeObject(tableSheet(target), totalsBox(target)),
    // Excel turns references to the table into references to its cells, which the grid cannot
    ConvertToRange: (target) => {
      throw refuse(target.model.log, "Table", "ConvertToRange");
    },
    Resize: (target, [address]) => {
      mayMoveCells(tableSheet(target));
      if (hasTotals(target)) throw refuse(target.model.log, "Table", "resize with a totals row");
      const given = rangeAt(tableSheet(target), address);
      if (given.sheet.id !== tableSheet(target).id) throw invalidArgument();
      setTableBox(target, boundedBoxOf(given));
    },
    Delete: remove,
    ...eventMembers<TableTarget>(
      { DataChangedEvent: eventType.tableChanged, SelectionChangedEvent: eventType.tableSelectionChanged },
      (target) => target.id,
    ),
  },
};
