import { Findings } from "./findings";
import { planKey } from "./planKey";
import { type ColumnOf, findTable, type PlanTableName } from "./planTables";
import { textOf } from "./readEntry";
import { readTable, type Row } from "./readTable";
import type { WorkbookTables } from "./workbook";

/** The rows of a plan table; none where the workbook has no such table. What is odd in it is told where the plan is read, not here. */
export function tableRows<Name extends PlanTableName>(tables: WorkbookTables, name: Name): readonly Row<ColumnOf<Name>>[] {
  const cells = findTable(tables, name);
  return cells === undefined ? [] : readTable(name, cells, new Findings()).rows;
}

/** One plan's; a blank Plan is any plan's. */
export function rowsOfPlan<Name extends PlanTableName>(tables: WorkbookTables, name: Name, plan: string): readonly Row<ColumnOf<Name>>[] {
  return tableRows(tables, name).filter((row) => {
    const own = textOf(row.cell("plan" as ColumnOf<Name>));
    return own === "" || planKey(own) === planKey(plan);
  });
}

/** By their numbers, as a plan's places have them. */
export function rowsByNumber<Name extends PlanTableName>(tables: WorkbookTables, name: Name): ReadonlyMap<number, Row<ColumnOf<Name>>> {
  return new Map(tableRows(tables, name).map((row) => [row.place.row, row]));
}
