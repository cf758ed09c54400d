import type { AddedRows, NewCell, NewSheet, WorkbookChange } from "../../src/sheet/change";
import { formatOf } from "../../src/excel/newCells";
import type { CellValue, TableCells, WorkbookTables } from "../../src/sheet/workbook";

/** What a workbook without tables holds after the change. Formulas are not calculated: their columns are never read. */
export function tablesOf(change: WorkbookChange, before: WorkbookTables = { tables: [], names: [] }): WorkbookTables {
  const joined = before.tables.map((table) => (change.rows ?? []).filter((added) => added.table === table.name).reduce(withRows, table));
  const tables = [...joined, ...(change.sheets ?? []).flatMap(tablesOn)];
  return { tables, names: tables.map(({ name }) => name) };
}

export function tablesOn(sheet: NewSheet): readonly TableCells[] {
  return sheet.tables.map(({ name, top, left, rows }) => ({ name, sheet: sheet.name, top, left, ...grids(rows) }));
}

function grids(rows: readonly (readonly NewCell[])[]): Pick<TableCells, "values" | "formulas" | "numberFormats"> {
  const each = <Read>(read: (cell: NewCell) => Read) => rows.map((row) => row.map(read));
  return { values: each(valueOf), formulas: each(formulaOf), numberFormats: each((cell) => formatOf(cell) ?? "General") };
}

const valueOf = (cell: NewCell): CellValue => (cell === null ? "" : "formula" in cell ? "#BUSY!" : cell.value);
const formulaOf = (cell: NewCell): CellValue => (cell !== null && "formula" in cell ? cell.formula : valueOf(cell));

function withRows(table: TableCells, { headers, rows }: AddedRows): TableCells {
  const header = table.values[0]!.map(String);
  for (const wanted of headers) if (!header.includes(wanted)) throw new Error(`${table.name} has no ${wanted}`);
  const added = grids(rows.map((row) => header.map((name) => (headers.includes(name) ? row[headers.indexOf(name)]! : null))));
  return {
    ...table,
    values: [...table.values, ...added.values],
    formulas: [...table.formulas, ...added.formulas],
    numberFormats: [...table.numberFormats, ...added.numberFormats],
  };
}
