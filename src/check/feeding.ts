import { resolve } from "../sheet/resolveReference";
import type { WorkbookOutline } from "../sheet/outline";
import { directReferences } from "../sheet/references";
import { type CheckedSource, cellAt } from "./checkedField";
import { rolesOf } from "./readFormula";

/** A formula over more cells than these is a count over a list. */
const mostCells = 500;

/**
 * The cells that a source's own formula adds up: =SUM(G5:G7) passes over a text among them in silence. One step back, and on the source's
 * sheet only.
 */
export function feedingOf(source: CheckedSource, outline: WorkbookOutline): readonly CheckedSource[] {
  const { cells, around, role } = source;
  const { top, left, rows, columns } = cells.box;
  const formula = rows * columns === 1 ? (cellAt(around, top, left)?.formula ?? "") : "";
  if (formula === "" || role !== "number") return [];
  const roles = rolesOf(formula, { criterion: "atLeast", field: "result" });
  return directReferences(formula).flatMap((reference, index) => {
    const found = resolve(reference, outline, cells.sheet);
    if (found === null || found.sheet !== cells.sheet || roles[index]!.role !== "number") return [];
    const { box } = found;
    const isRead = box.top >= around.top && box.top + box.rows <= around.top + around.values.length;
    if (!isRead || box.rows * box.columns > mostCells) return [];
    return [{ ...source, ...roles[index]!, cells: found, table: null, hiddenRows: [], skippedRows: new Set<number>() }];
  });
}
