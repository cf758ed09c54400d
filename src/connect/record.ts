import type { AddedRows, CellChange, NewCell, NewSheet } from "../sheet/change";
import { cellAddress } from "../sheet/address";
import type { Language } from "../plan/plan";
import { dateFormat } from "../sheet/newCell";
import { type ColumnOf, findTable, headerIn, planTables, sameName } from "../sheet/planTables";
import type { CellValue, TableCells, WorkbookTables } from "../sheet/workbook";

type Column = ColumnOf<"PlanSources">;

/** What is kept of a connection in the table PlanSources, in words of the plan's language. */
export type SourceRecord = Readonly<Record<Exclude<Column, "connected">, string>> & {
  /** the day it was connected */
  readonly connected: number;
};

const columns = Object.keys(planTables.PlanSources) as readonly Column[];
/** in characters, in the order of the columns */
const widths = [18, 12, 18, 30, 30, 40, 16, 22, 60, 14];

export interface RecordChange {
  readonly sheets: readonly NewSheet[];
  readonly rows: readonly AddedRows[];
  readonly cells: readonly CellChange[];
}

/** How records come into the workbook: in a table of their own, which is added on a sheet of its own the first time. */
export function recordSources(
  records: readonly SourceRecord[],
  tables: WorkbookTables,
  language: Language,
  names: { readonly sheet: string; readonly title: string; readonly note: string },
): RecordChange {
  const table = findTable(tables, "PlanSources");
  if (table === undefined) return { sheets: [newSheet(records, language, names)], rows: [], cells: [] };
  const header = table.values[0]!.map(String);
  const known = columns.flatMap((column) => {
    const at = header.findIndex((text) => planTables.PlanSources[column].some((name) => sameName(name, text.trim())));
    return at < 0 ? [] : [{ column, at }];
  });
  const cells: CellChange[] = [];
  const added: (readonly NewCell[])[] = [];
  for (const record of records) {
    const row = rowOf(record, table, known);
    if (row === null) added.push(known.map(({ column }) => newCell(record, column)));
    else
      for (const { column, at } of known)
        cells.push({
          address: cellAddress(table.sheet, table.top + row, table.left + at),
          before: table.formulas[row]![at]!,
          after: newCell(record, column),
        });
  }
  const headers = known.map(({ at }) => header[at]!);
  return { sheets: [], rows: added.length === 0 ? [] : [{ table: table.name, headers, rows: added }], cells };
}

function newSheet(
  records: readonly SourceRecord[],
  language: Language,
  { sheet, title, note }: { readonly sheet: string; readonly title: string; readonly note: string },
): NewSheet {
  const header = columns.map((column) => ({ value: headerIn(planTables.PlanSources[column], language) }));
  return {
    name: sheet,
    texts: [
      { row: 1, column: 1, text: title, style: "title" },
      { row: 2, column: 1, text: note, style: "note" },
    ],
    tables: [
      {
        name: "PlanSources",
        top: 4,
        left: 1,
        rows: [header, ...records.map((record) => columns.map((column) => newCell(record, column)))],
      },
    ],
    widths,
  };
}

function newCell(record: SourceRecord, column: Column): NewCell {
  const value = record[column];
  if (column === "connected") return { value, numberFormat: dateFormat };
  return value === "" ? null : { value };
}

/** The row of the same plan, sub-goal and field, which a new connection takes the place of. */
function rowOf(record: SourceRecord, table: TableCells, known: readonly { readonly column: Column; readonly at: number }[]): number | null {
  const keys = known.filter(({ column }) => column === "plan" || column === "subGoal" || column === "field");
  const isSame = (row: readonly CellValue[]) => keys.every(({ column, at }) => sameName(String(row[at]).trim(), String(record[column])));
  const found = table.values.findIndex((row, index) => index > 0 && isSame(row));
  return found < 0 ? null : found;
}
