import type { Day } from "../plan/day";
import type { Call } from "../sheet/formulaCalls";
import type { WorkbookOutline } from "../sheet/outline";
import { directReferences } from "../sheet/references";
import { addressOfCells, type FoundCells, resolveAt } from "../sheet/resolveReference";
import type { CellBlock, Workbook } from "../sheet/workbook";
import { type Operand, readOperand } from "./operand";
import { cellsIn, operandValue, type OperandValue } from "./operandValue";

export interface TracedArgument {
  /** as written in the formula; "" where it is omitted */
  readonly text: string;
  readonly operand: Operand;
  /** null where it is a calculation that this add-in does not follow */
  readonly given: OperandValue | null;
  /** the cells it takes, in order, each once */
  readonly cells: readonly TracedCells[];
}

export interface TracedCells {
  /** "Økonomi!G8" */
  readonly address: string;
  readonly block: CellBlock;
}

export interface TracedCall {
  /** without "PLAN." */
  readonly name: string;
  readonly arguments: readonly TracedArgument[];
}

/**
 * Reads what a call's arguments hold, in one reading.
 *
 * @param own the cell whose formula the call is in: "Resultatplan!H36"
 * @returns rejects with a WorkbookError where the workbook could not be read
 */
export async function traceCall(
  { name, parts }: Call,
  own: string,
  outline: WorkbookOutline,
  workbook: Pick<Workbook, "readCells">,
  today: Day,
): Promise<TracedCall> {
  const read = parts.map((part) => {
    const text = part.trim();
    const operand = readOperand(text, own, outline);
    const cells = operand.kind === "calculation" ? cellsOfCalculation(text, own, outline) : cellsIn(operand);
    return { text, operand, cells: [...new Set(cells.map(addressOfCells))] };
  });
  const addresses = [...new Set(read.flatMap(({ cells }) => cells))];
  const answers = addresses.length === 0 ? [] : await workbook.readCells(addresses);
  const blocks = new Map(addresses.flatMap((address, index) => (answers[index] === undefined ? [] : [[address, answers[index]] as const])));
  const given = read.map(({ text, operand, cells }): TracedArgument => ({
    text,
    operand,
    given: operandValue(operand, blocks, today),
    cells: cells.flatMap((address) => {
      const block = blocks.get(address);
      return block === undefined ? [] : [{ address, block }];
    }),
  }));
  return { name, arguments: given.length === 1 && given[0]!.text === "" ? [] : given };
}

function cellsOfCalculation(text: string, own: string, outline: WorkbookOutline): readonly FoundCells[] {
  return directReferences(`=${text}`).flatMap((reference) => resolveAt(reference, outline, own) ?? []);
}
