import type { IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import type { Sheet, TableColumn, TableDefinition } from "hucre";
import { boxName } from "./a1";
import { pixelsOfHeight } from "./readSheet";
import type { GridTable } from "./tables";

/** Merges, frozen panes, widths, heights and what is hidden, as they are in the grid. */
export function writeLayout(sheet: Sheet, grid: Partial<IWorksheetData>): void {
  sheet.merges = (grid.mergeData ?? []).map((range) => ({
    startRow: range.startRow,
    endRow: range.endRow,
    startCol: range.startColumn,
    endCol: range.endColumn,
  }));
  const rows = Math.max(0, grid.freeze?.ySplit ?? 0);
  const columns = Math.max(0, grid.freeze?.xSplit ?? 0);
  if (rows > 0 || columns > 0) sheet.freezePane = { ...(rows > 0 ? { rows } : {}), ...(columns > 0 ? { columns } : {}) };
  else delete sheet.freezePane;
  for (const [key, column] of Object.entries(grid.columnData ?? {}) as [string, Partial<IColumnData> | undefined][]) {
    const index = Number(key);
    const width = column?.w === undefined ? undefined : (column.w - 5) / 7;
    const columns = (sheet.columns ??= []);
    const known = columns[index]?.width;
    const changed = width !== undefined && Math.abs(width - (known ?? -1)) > 0.2;
    if (!changed && Boolean(column?.hd) === Boolean(columns[index]?.hidden)) continue;
    while (columns.length <= index) columns.push({});
    columns[index] = { ...columns[index], ...(changed ? { width } : {}), hidden: Boolean(column?.hd) };
  }
  for (const [key, row] of Object.entries(grid.rowData ?? {}) as [string, Partial<IRowData> | undefined][]) {
    const index = Number(key);
    const definition = sheet.rowDefs?.get(index);
    const { height: known, ...others } = definition ?? {};
    const height = heightOf(row, known);
    if (Boolean(row?.hd) === Boolean(definition?.hidden) && height === known) continue;
    (sheet.rowDefs ??= new Map()).set(index, { ...others, ...(height === undefined ? {} : { height }), hidden: Boolean(row?.hd) });
  }
}

/** In points; undefined for a row that is as high as its texts need, which each program works out for itself. */
function heightOf(row: Partial<IRowData> | undefined, known: number | undefined): number | undefined {
  if (row?.ia !== 0 || row.h === undefined) return undefined;
  return known !== undefined && pixelsOfHeight(known) === row.h ? known : (row.h * 72) / 96;
}

const textIn = (sheet: Sheet, row: number, column: number): string => {
  const value = sheet.rows[row]?.[column] ?? null;
  return typeof value === "string" ? value : "";
};

/** A header cell must hold its column's name or Excel repairs the file; the grid only paints names of new columns. */
function headerNames(sheet: Sheet, table: GridTable): string[] {
  const { startRow, startColumn } = table.range;
  return table.columns.map((column, i) => {
    const written = textIn(sheet, startRow, startColumn + i);
    if (written) return written;
    while (sheet.rows.length <= startRow) sheet.rows.push([]);
    const line = sheet.rows[startRow] ?? [];
    while (line.length <= startColumn + i) line.push(null);
    line[startColumn + i] = column.displayName;
    const key = `${startRow},${startColumn + i}`;
    sheet.cells?.set(key, { ...sheet.cells.get(key), value: column.displayName, type: "string" });
    return column.displayName;
  });
}

/** @param old the same table in the file, as it was */
export function fileTable(sheet: Sheet, table: GridTable, old: TableDefinition | undefined): TableDefinition {
  const names = headerNames(sheet, table);
  const { startRow, endRow, startColumn, endColumn } = table.range;
  const totals = old?.showTotalRow ? 1 : 0;
  const range = boxName({ row: startRow, column: startColumn, rows: endRow - startRow + 1 + totals, columns: endColumn - startColumn + 1 });
  const columns = names.map((name, i): TableColumn => {
    const known =
      old?.columns.find((column) => column.name === name) ?? (old?.columns.length === names.length ? old.columns[i] : undefined);
    return { ...known, name };
  });
  return old
    ? { ...old, name: table.name, displayName: table.name, range, columns }
    : { name: table.name, displayName: table.name, range, columns, style: "TableStyleMedium2", showRowStripes: true, showAutoFilter: true };
}
