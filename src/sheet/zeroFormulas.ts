import { columnLetters } from "./address";
import { Findings } from "./findings";
import { isNotReady } from "./readEntry";
import { findTable, type PlanTableName, planTableNames, planTables, sameName } from "./planTables";
import { type Cell, type ReadTable, readTable } from "./readTable";
import { directReferences, type NamedReference } from "./references";
import type { Reference, TableCells, WorkbookTables } from "./workbook";

/** A 0 from a formula. Where all cells it names are blank, Excel shows 0 for "nothing yet". */
export interface ZeroFormula {
  /** the cell's address, which `Sources` is keyed by */
  readonly cell: string;
  readonly sheet: string;
  readonly references: readonly Reference[];
}

/** The cells the plan reads that are 0 by formula and name only references that can be followed. */
export function zeroFormulas(workbook: WorkbookTables): readonly ZeroFormula[] {
  return readCells(workbook).flatMap(({ cell, table }) => {
    if (cell.value !== 0 || cell.formula === "") return [];
    const references = directReferences(cell.formula).map((reference) => follow(reference, cell, table));
    const followed = references.filter((reference) => reference !== null);
    return followed.length === 0 || followed.length < references.length
      ? []
      : [{ cell: cell.place.cell, sheet: table.sheet, references: followed }];
  });
}

/** Whether any cell the plan reads is still being calculated. */
export function hasUnreadyCells(workbook: WorkbookTables): boolean {
  return readCells(workbook).some(({ cell }) => isNotReady(cell.value));
}

/** null where this add-in does not follow the reference */
function follow(reference: NamedReference, cell: Cell, table: TableCells): Reference | null {
  if (reference.kind === "unknown") return null;
  if (reference.kind !== "thisRow") return reference;
  const column = table.values[0]!.findIndex((header) => sameName(String(header), reference.column));
  if (column < 0 || (reference.table !== null && !sameName(reference.table, table.name))) return null;
  return { kind: "cells", sheet: null, address: `${columnLetters(table.left + column)}${String(table.top + cell.place.row)}` };
}

function readCells(workbook: WorkbookTables): readonly { readonly cell: Cell; readonly table: TableCells }[] {
  return planTableNames.flatMap((name: PlanTableName) => {
    const table = findTable(workbook, name);
    if (table === undefined) return [];
    const read = readTable(name, table, new Findings()) as ReadTable<string>;
    const columns = Object.keys(planTables[name]);
    return read.rows.flatMap((row) => columns.flatMap((column) => row.cell(column) ?? []).map((cell) => ({ cell, table })));
  });
}
