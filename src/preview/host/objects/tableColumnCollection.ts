import type { CellBox } from "../../engine/engine";
import { textArgument } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";
import { sheetCells } from "../model";
import { itemNotFound } from "../richApiError";
import { collection, itemAt, sameName } from "./collection";
import { rangeObject } from "./rangeTarget";
import { columnNames, dataBox, hasHeaders, tableBox, tableSheet, type TableTarget, totalsBox } from "./tableTarget";

interface ColumnTarget {
  readonly table: TableTarget;
  readonly index: number;
}

/** Excel numbers a table's columns from 1 and keeps the number; the preview's follow the place. */
const id = (column: ColumnTarget): number => column.index + 1;

const part = (column: ColumnTarget, box: CellBox): HostObject =>
  rangeObject(tableSheet(column.table), { ...box, column: box.column + column.index, columns: 1 });

export const tableColumn: HostClass<ColumnTarget> = {
  name: "TableColumn",
  identity: (column) => ({ Id: id(column) }),
  read: {
    Id: id,
    Index: (column) => column.index,
    Name: (column) => columnNames(column.table)[column.index] ?? "",
    Values: (column) => {
      const box = tableBox(column.table);
      return sheetCells(tableSheet(column.table)).values({ ...box, column: box.column + column.index, columns: 1 });
    },
  },
  write: {
    Name: (column, value) => {
      const box = tableBox(column.table);
      if (!hasHeaders(column.table)) throw itemNotFound();
      sheetCells(tableSheet(column.table)).write({ row: box.row, column: box.column + column.index, rows: 1, columns: 1 }, [
        [`'${textArgument(value)}`],
      ]);
    },
  },
  call: {
    GetRange: (column) => part(column, tableBox(column.table)),
    GetDataBodyRange: (column) => part(column, dataBox(column.table)),
    GetHeaderRowRange: (column) => {
      if (!hasHeaders(column.table)) throw itemNotFound();
      return part(column, { ...tableBox(column.table), rows: 1 });
    },
    GetTotalRowRange: (column) => part(column, totalsBox(column.table)),
  },
};

const columns = (table: TableTarget): readonly HostObject[] =>
  Array.from({ length: tableBox(table).columns }, (_, index) => HostObject.of(tableColumn, { table, index }));

function find(table: TableTarget, key: unknown): HostObject | null {
  const index = typeof key === "number" ? key - 1 : columnNames(table).findIndex((name) => sameName(name, key));
  return index >= 0 && index < tableBox(table).columns ? HostObject.of(tableColumn, { table, index }) : null;
}

const base = collection<TableTarget>({ name: "TableColumnCollection", list: columns, find, hasCount: true });

export const tableColumnCollection: HostClass<TableTarget> = {
  ...base,
  call: { ...base.call, GetItemAt: (table, [index]) => itemAt(columns(table), index) },
};
