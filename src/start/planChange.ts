import type { Language } from "../plan/plan";
import type { AddedRows, NewTable, WorkbookChange } from "../sheet/change";
import type { WorkbookOutline } from "../sheet/outline";
import { idCell, textCell } from "../sheet/newCell";
import { headerIn } from "../sheet/planTables";
import { readPlans } from "../sheet/readPlans";
import { headerKey } from "../sheet/readTable";
import { rowsUnder } from "../sheet/rowsUnder";
import type { TableCells, WorkbookTables } from "../sheet/workbook";
import { joinProblems, planRowsIn, type StartProblem } from "./joinProblems";
import type { PlanFile } from "./planFile";
import { formulasOf, type PlanRow, type PlanRows, planRows } from "./planRows";
import { newPlanSheet } from "./planSheet";
import { findColumns } from "../sheet/findColumns";
import { columnsOf, findWritten, type WrittenTable, writtenTableNames } from "./tableColumns";

/** One table of the change, for the preview. */
export interface WrittenPart {
  readonly table: WrittenTable;
  /** the sheet; of a new table the one wanted, whose name may be taken by then */
  readonly sheet: string;
  readonly isNew: boolean;
  readonly rows: number;
  /** how many of the rows only repeat plans that are there already, so that they are still found */
  readonly repeated: number;
}

/** A column an existing table does not have, though the plan has something for it. */
export interface MissingColumn {
  readonly table: string;
  /** in the plan's language */
  readonly column: string;
  readonly values: number;
}

export type PlanChange =
  | { readonly kind: "refused"; readonly problems: readonly StartProblem[] }
  | {
      readonly kind: "ready";
      readonly change: WorkbookChange;
      readonly parts: readonly WrittenPart[];
      readonly missing: readonly MissingColumn[];
    };

export interface StartWorkbook {
  readonly tables: WorkbookTables;
  readonly outline: WorkbookOutline;
}

/**
 * What writes a plan into a workbook: a sheet of its own, or rows below the tables other plans have there already. No existing cell is
 * written, and no plan that is there reads otherwise afterwards.
 *
 * @param workbook with every plan table by the names of `planTableNames`
 */
export function planChange(file: PlanFile, { tables, outline }: StartWorkbook): PlanChange {
  const problems = joinProblems(file, tables, outline);
  if (problems.length > 0) return { kind: "refused", problems };
  const existing = new Map(
    writtenTableNames.flatMap((name): [WrittenTable, TableCells][] => {
      const cells = findWritten(tables, name);
      return cells === undefined ? [] : [[name, cells]];
    }),
  );
  const languageOf = (name: WrittenTable): Language => {
    const cells = existing.get(name);
    return cells === undefined ? file.language : (languageIn(name, cells) ?? file.language);
  };
  const before = repeatedRows(tables, existing);
  const rows = merged(before, planRows(file, languageOf));
  const fresh = writtenTableNames.filter((name) => !existing.has(name) && rows[name].length > 0);
  const sheet = fresh.length === 0 ? null : newPlanSheet(file, fresh, rows);
  const joined = [...existing]
    .filter(([name]) => rows[name].length > 0)
    .map(([name, cells]) => join(name, cells, rows[name], file.language));
  // from the bottom of each sheet upwards: rows put in above would move what lies below
  const inOrder = [...joined].sort((a, b) => b.top - a.top);
  return {
    kind: "ready",
    change: { ...(sheet === null ? {} : { sheets: [sheet] }), ...(joined.length === 0 ? {} : { rows: inOrder.map(({ added }) => added) }) },
    parts: [
      ...joined.map(({ name, sheet: at, added }) => ({
        table: name,
        sheet: at,
        isNew: false,
        rows: added.rows.length,
        repeated: before[name].length,
      })),
      ...(sheet?.tables ?? []).map((table) => newPart(table, sheet!.name, before)),
    ],
    missing: joined.flatMap(({ missing }) => missing),
  };
}

function newPart(table: NewTable, sheet: string, before: PlanRows): WrittenPart {
  const name = table.name as WrittenTable;
  return { table: name, sheet, isNew: true, rows: table.rows.length - 1, repeated: before[name].length };
}

/** The language of a table's own headers; null where they say nothing. */
function languageIn(name: WrittenTable, { values }: TableCells): Language | null {
  const columns = columnsOf(name);
  for (const [column, at] of findColumns(columns, values[0] ?? [])) {
    const [english, danish] = columns[column]!;
    if (english !== danish) return headerKey(values[0]![at]!) === headerKey(danish) ? "da" : "en";
  }
  return null;
}

/**
 * Without rows in PlanInfo the plans are those that other rows name, and without rows in PlanGoals the goals are those that sub-goals
 * name. The new plan's rows alone would end that for the plans that are there: they get rows in it which say the same.
 */
function repeatedRows(tables: WorkbookTables, existing: ReadonlyMap<WrittenTable, TableCells>): PlanRows {
  const { plans } = readPlans(tables, { today: 0 });
  const named = plans.filter(({ name }) => name !== "");
  const hasRows = (name: WrittenTable) => existing.has(name) && planRowsIn(existing.get(name)!).length > 0;
  return {
    PlanInfo: hasRows("PlanInfo") ? [] : named.map(({ name }) => ({ plan: textCell(name) })),
    PlanGoals: hasRows("PlanGoals")
      ? []
      : named.flatMap(({ name, goals }) => goals.map(({ id }) => ({ plan: textCell(name), goal: idCell(id) }))),
    PlanSubgoals: [],
    PlanChoices: [],
    PlanHistory: [],
  };
}

function merged(first: PlanRows, second: PlanRows): PlanRows {
  const both = writtenTableNames.map((name) => [name, [...first[name], ...second[name]]]);
  return Object.fromEntries(both) as PlanRows;
}

interface Joined {
  readonly name: WrittenTable;
  readonly sheet: string;
  readonly top: number;
  readonly added: AddedRows;
  readonly missing: readonly MissingColumn[];
}

/** Rows below an existing table, under the headers it has. */
function join(name: WrittenTable, cells: TableCells, rows: readonly PlanRow[], language: Language): Joined {
  const columns = columnsOf(name);
  const found = findColumns(columns, cells.values[0] ?? []);
  const headerThere = (column: string) => {
    const at = found.get(column);
    return at === undefined ? undefined : String(cells.values[0]![at]);
  };
  const full = rows.map((row): PlanRow => ({ ...row, ...formulasOf(name, row, cells.name, headerThere) }));
  const { added, missing } = rowsUnder(cells, columns, full);
  return {
    ...{ name, sheet: cells.sheet, top: cells.top, added },
    // a formula that has no column is no loss: the plan says nothing by it
    missing: missing.flatMap((column): MissingColumn[] => {
      const values = rows.filter((row) => (row[column] ?? null) !== null).length;
      return values === 0 ? [] : [{ table: cells.name, column: headerIn(columns[column]!, language), values }];
    }),
  };
}
