import { longestText } from "./reportAnswers";
import { marksOf, type SealedLine, sealOf } from "../report/sealing";
import type { Language } from "../plan/plan";
import type { NewCell, NewSheet, WorkbookChange } from "../sheet/change";
import type { PlanTableName } from "../sheet/planTables";
import { recordKey, sealedField, sealedKey, sealedRecordColumns } from "../sheet/sealedCells";
import type { WorkbookTables } from "../sheet/workbook";
import { type JoinedTable, joinTable, type RowFor } from "./joinTable";

type Cells = Readonly<Record<string, NewCell | undefined>>;

/** What a row to be written is sealed as: the same as it will be read back as. */
export function lineToSeal(row: Cells & { readonly goal?: NewCell; readonly subGoal?: NewCell }, columns: readonly string[]): SealedLine {
  const id = (cell: NewCell | undefined) => (cell != null && "value" in cell ? String(cell.value) : "");
  return { key: sealedKey(id(row.goal), id(row.subGoal)), fields: fieldsOf(row, columns) };
}

/**
 * The seal of a record, and the marks by which a change is found.
 *
 * @param own what its row in PlanSeals will say  @param lines its other rows  @param columns in which those are sealed
 */
export function sealRecord(
  previous: string,
  own: Cells,
  lines: readonly SealedLine[],
  columns: readonly string[],
): { readonly seal: string; readonly marks: NewCell } {
  const record = { key: recordKey, fields: fieldsOf(own, sealedRecordColumns) };
  const marks = `${marksOf([record], sealedRecordColumns)}\n${marksOf(lines, columns)}`;
  return { seal: sealOf(previous, [record, ...lines]), marks: marksCell(marks) };
}

/** Marks help to find what was changed; a report so long that they do not fit is sealed all the same. */
export function marksCell(marks: string): NewCell {
  return marks.length > longestText ? null : { value: marks };
}

function fieldsOf(row: Cells, columns: readonly string[]): SealedLine["fields"] {
  return Object.fromEntries(
    columns.map((column) => {
      const cell = row[column] ?? null;
      return [column, cell === null || !("value" in cell) ? "" : sealedField(column, { value: cell.value, formula: "" })];
    }),
  );
}

/** Rows for one table, and the heading it gets on a new sheet. */
export interface TableRows {
  readonly name: PlanTableName;
  readonly heading: string;
  readonly rows: readonly Cells[];
  /** columns the table must have though no row fills them */
  readonly needed?: readonly string[];
}

export type JoinedRows =
  | { readonly kind: "columnsMissing"; readonly missing: readonly Extract<JoinedTable, { readonly kind: "columnsMissing" }>[] }
  | { readonly kind: "joined"; readonly change: Pick<WorkbookChange, "sheets" | "rows"> };

/**
 * Rows below the tables that are there, and one new sheet for those that are not.
 *
 * @param sheet its name where it holds several tables; else the table's heading  @param widths of its columns, in characters
 */
export function joinRows(
  tables: WorkbookTables,
  wanted: readonly TableRows[],
  language: Language,
  sheet: string,
  widths: readonly number[] = usualWidths,
): JoinedRows {
  const all = wanted.map(({ name, heading, rows, needed = [] }) => ({
    ...{ name, heading },
    joined: joinTable(tables, name, rows as readonly RowFor<typeof name>[], language, needed),
  }));
  const missing = all.flatMap(({ joined }) => (joined.kind === "columnsMissing" ? [joined] : []));
  if (missing.length > 0) return { kind: "columnsMissing", missing };
  const added = all.flatMap(({ joined }) => (joined.kind === "added" ? [joined] : []));
  const fresh = all.flatMap(({ name, heading, joined }) => (joined.kind === "new" ? [{ name, heading, rows: joined.rows }] : []));
  return {
    kind: "joined",
    change: {
      ...(fresh.length === 0 ? {} : { sheets: [tablesSheet(fresh, fresh.length === 1 ? fresh[0]!.heading : sheet, widths)] }),
      // from the bottom of each sheet upwards: rows put in above would move what lies below
      ...(added.length === 0 ? {} : { rows: [...added].sort((a, b) => b.top - a.top).map((each) => each.added) }),
    },
  };
}

const usualWidths = [16, 20, 14, 20, 14, 18, 20, 12, 20, 26, 12, 12, 12, 26, 26, 26, 26, 16, 16];

interface FreshTable {
  readonly name: string;
  readonly heading: string;
  readonly rows: NewSheet["tables"][number]["rows"];
}

function tablesSheet(fresh: readonly FreshTable[], name: string, widths: readonly number[]): NewSheet {
  const texts: NewSheet["texts"][number][] = [];
  const tables: NewSheet["tables"][number][] = [];
  let row = 1;
  for (const table of fresh) {
    texts.push({ row, column: 1, text: table.heading, style: "heading" });
    tables.push({ name: table.name, top: row + 1, left: 1, rows: table.rows });
    row += table.rows.length + 3;
  }
  return { name, texts, tables, widths };
}
