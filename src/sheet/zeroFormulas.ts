import { Findings } from "./findings";
import { isNotReady } from "./readEntry";
import { type PlanTableName, planTableNames, planTables } from "./planTables";
import { type Cell, type ReadTable, readTable } from "./readTable";
import { directReferences } from "./references";
import type { Reference, WorkbookTables } from "./workbook";

/** A 0 from a formula. Where all cells it names are blank, Excel shows 0 for "nothing yet". */
export interface ZeroFormula {
  /** the cell's address, which `ReadOptions.sources` is keyed by */
  readonly cell: string;
  readonly sheet: string;
  readonly references: readonly Reference[];
}

const figureColumns = ["target", "comparedWith", "result"] as const;

/** The figures that are 0 by formula and name only references that can be followed. */
export function zeroFormulas(workbook: WorkbookTables): readonly ZeroFormula[] {
  return figureCells(workbook).flatMap(({ cell, sheet }) => {
    if (cell.value !== 0 || cell.formula === "") return [];
    const references = directReferences(cell.formula);
    const followed = references.filter((reference) => reference.kind !== "unknown");
    return followed.length === 0 || followed.length < references.length ? [] : [{ cell: cell.place.cell, sheet, references: followed }];
  });
}

/** Whether any cell the plan reads is still being calculated. */
export function hasUnreadyCells(workbook: WorkbookTables): boolean {
  return workbook.tables.some((cells) => {
    if (!isPlanTable(cells.name)) return false;
    const table = readTable(cells.name, cells, new Findings()) as ReadTable<string>;
    const columns = Object.keys(planTables[cells.name]);
    return table.rows.some((row) => columns.some((column) => isNotReady(row.cell(column)?.value ?? "")));
  });
}

function figureCells(workbook: WorkbookTables): readonly { readonly cell: Cell; readonly sheet: string }[] {
  return workbook.tables.flatMap((cells) => {
    if (cells.name !== "PlanSubgoals" && cells.name !== "PlanHistory") return [];
    const table = readTable<"PlanSubgoals" | "PlanHistory">(cells.name, cells, new Findings());
    return table.rows.flatMap((row) =>
      figureColumns.flatMap((column) => {
        const cell = row.cell(column);
        return cell === null ? [] : [{ cell, sheet: cells.sheet }];
      }),
    );
  });
}

export function isPlanTable(name: string): name is PlanTableName {
  return (planTableNames as readonly string[]).includes(name);
}
