import type { CellBox } from "../../engine/engine";
import { numberArgument } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";
import { mayMoveCells, sheetCells } from "../model";
import { invalidArgument } from "../richApiError";
import { collection, itemAt } from "./collection";
import { rangeObject } from "./rangeTarget";
import { setTableBox } from "./table";
import { dataBox, gridTableBox, hasTotals, tableSheet, type TableTarget } from "./tableTarget";

interface RowTarget {
  readonly table: TableTarget;
  readonly index: number;
}

function rowBox(row: RowTarget): CellBox {
  const box = dataBox(row.table);
  if (row.index < 0 || row.index >= box.rows) throw invalidArgument();
  return { ...box, row: box.row + row.index, rows: 1 };
}

/** Excel moves only the table's own columns; the preview deletes the sheet's row, which the grid can do without losing references. */
function remove(row: RowTarget): void {
  const box = rowBox(row);
  row.table.model.engine.onActiveSheet(tableSheet(row.table).id, (sheet) => sheet.deleteRows(box.row, 1));
}

export const tableRow: HostClass<RowTarget> = {
  name: "TableRow",
  read: { Index: (row) => row.index, Values: (row) => sheetCells(tableSheet(row.table)).values(rowBox(row)) },
  write: {
    Values: (row, value) => {
      sheetCells(tableSheet(row.table)).write(rowBox(row), rowsOf(value, rowBox(row).columns, 1));
    },
  },
  call: {
    GetRange: (row) => rangeObject(tableSheet(row.table), rowBox(row)),
    Delete: remove,
  },
};

function rowsOf(value: unknown, columns: number, count?: number): readonly (readonly unknown[])[] {
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const fits =
    rows.length > 0 && (count === undefined || rows.length === count) && rows.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument();
  return rows as readonly (readonly unknown[])[];
}

/** Adds rows at the end, or before the row at index. Where something stands in the way, rows are inserted in the sheet first. */
function add(table: TableTarget, [index, values]: readonly unknown[]): HostObject {
  const body = dataBox(table);
  const sheet = tableSheet(table);
  mayMoveCells(sheet);
  const rows = rowsOf(values, body.columns);
  const at = index === null || index === undefined || index === -1 ? body.rows : numberArgument(index);
  if (at < 0 || at > body.rows) throw invalidArgument();
  const written = { ...body, row: body.row + at, rows: rows.length };
  const atEnd = at === body.rows;
  const free =
    atEnd &&
    !hasTotals(table) &&
    sheetCells(sheet)
      .values(written)
      .every((line) => line.every((value) => value === ""));
  const whole = gridTableBox(table);
  if (!free) table.model.engine.onActiveSheet(sheet.id, (grid) => grid.insertRows(written.row, written.rows));
  const target = { ...whole, rows: whole.rows + rows.length };
  if (gridTableBox(table).rows !== target.rows) setTableBox(table, target);
  sheetCells(sheet).write(written, rows);
  return HostObject.of(tableRow, { table, index: at });
}

const list = (table: TableTarget): readonly HostObject[] =>
  Array.from({ length: dataBox(table).rows }, (_, index) => HostObject.of(tableRow, { table, index }));

const base = collection<TableTarget>({
  name: "TableRowCollection",
  list,
  find: (table, key) => (typeof key === "number" ? (list(table)[key] ?? null) : null),
  hasCount: true,
});

export const tableRowCollection: HostClass<TableTarget> = {
  ...base,
  call: {
    GetCount: (table) => dataBox(table).rows,
    GetItemAt: (table, [index]) => itemAt(list(table), index),
    Add: add,
  },
};
