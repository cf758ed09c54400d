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

/** A formula, and the cell it stands in: "Resultatplan!H36". */
interface Formula {
  readonly formula: string;
  readonly cell: string;
}

/**
 * Finds the PLAN functions behind each of several cells: in its own formula, or in that of the single cell it takes. All cells that
 * are as far are read at once.
 *
 * @param names of functions, without "PLAN."
 * @returns for each, all of the first cell that has any, in order; rejects with a WorkbookError where the workbook could not be read
 */
export async function findCalls(
  asked: readonly Formula[],
  names: ReadonlySet<string>,
  outline: WorkbookOutline,
  workbook: Pick<Workbook, "readCells">,
): Promise<readonly (readonly FoundCall[])[]> {
  const answers: (readonly FoundCall[])[] = asked.map(() => []);
  let open = asked.map((at, index) => ({ ...at, index }));
  for (let step = 0; step < mostSteps && open.length > 0; step += 1) {
    const further: { readonly cell: string; readonly index: number }[] = [];
    for (const { formula, cell, index } of open) {
      const calls = planCalls(formula).filter(({ name }) => names.has(name));
      const next = calls.length > 0 ? null : onlyCell(formula, cell, outline);
      answers[index] = calls.map((call) => ({ call, cell }));
      if (next !== null) further.push({ cell: next, index });
    }
    const blocks = further.length === 0 ? [] : await workbook.readCells(further.map(({ cell }) => cell));
    open = further.map((at, place) => ({ ...at, formula: String(blocks[place]?.formulas[0]?.[0] ?? "") }));
  }
  return answers;
}

/** The one cell that a formula takes; null where it takes none, several, or a range. */
function onlyCell(formula: string, own: string, outline: WorkbookOutline): string | null {
  const [only, ...others] = directReferences(`=${formulaCore(formula)}`);
  if (only === undefined || others.length > 0 || !formula.startsWith("=")) return null;
  const found = resolveAt(only, outline, own);
  return found !== null && found.box.rows * found.box.columns === 1 ? addressOfCells(found) : null;
}
