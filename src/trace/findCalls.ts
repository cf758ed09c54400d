import { type Call, formulaCore, planCalls } from "../sheet/formulaCalls";
import type { WorkbookOutline } from "../sheet/outline";
import { directReferences } from "../sheet/references";
import { addressOfCells, resolveAt } from "../sheet/resolveReference";
import type { Workbook } from "../sheet/workbook";

export interface FoundCall {
  readonly call: Call;
  /** the cell whose formula it is in: "Klagesager!I9" */
  readonly cell: string;
}

/** From the plan to the sheet, and on where the sheet has a cell of its own for the plan. */
const mostSteps = 4;

/**
 * Finds the PLAN functions behind a cell: in its own formula, or in that of the single cell it takes.
 *
 * @param cell where the formula stands: "Resultatplan!H36"
 * @param names of functions, without "PLAN."
 * @returns all of the first cell that has any, in order; rejects with a WorkbookError where the workbook could not be read
 */
export async function findCalls(
  { formula, cell }: { readonly formula: string; readonly cell: string },
  names: ReadonlySet<string>,
  outline: WorkbookOutline,
  workbook: Pick<Workbook, "readCells">,
): Promise<readonly FoundCall[]> {
  let [here, content] = [cell, formula];
  for (let step = 0; step < mostSteps; step += 1) {
    const calls = planCalls(content).filter(({ name }) => names.has(name));
    if (calls.length > 0) return calls.map((call) => ({ call, cell: here }));
    const [only, ...others] = directReferences(`=${formulaCore(content)}`);
    const found = only === undefined || others.length > 0 || !content.startsWith("=") ? null : resolveAt(only, outline, here);
    if (found === null || found.box.rows * found.box.columns !== 1) return [];
    here = addressOfCells(found);
    content = String((await workbook.readCells([here]))[0]?.formulas[0]?.[0] ?? "");
  }
  return [];
}
