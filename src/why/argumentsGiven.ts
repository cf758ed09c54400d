import type { FunctionEntry } from "../functions/catalogue/entry";
import type { Argument } from "../functions/cellArguments";
import { boxOf } from "../sheet/cellBox";
import { onlyReference } from "../sheet/references";
import type { CellValue } from "../sheet/workbook";
import type { TracedArgument, TracedCall } from "../trace/traceCall";

/**
 * A call's arguments as Excel hands them to the function: those of a parameter that repeats as one list.
 *
 * @returns null where one is a calculation that this add-in does not follow
 */
export function argumentsGiven({ parameters }: FunctionEntry, call: TracedCall): readonly Argument[] | null {
  if (call.arguments.some(({ given }) => given === null)) return null;
  const values = call.arguments.map((argument): Argument => (argument.text === "" ? null : handedOver(argument)));
  const last = parameters.length - 1;
  return parameters[last]?.repeating === true ? [...values.slice(0, last), values.slice(last)] : values;
}

/** A whole column is read down to the last cell of the sheet that holds anything; a function is given the blank ones below it too. */
function handedOver({ text, given }: TracedArgument): Argument {
  const { value } = given!;
  const reference = onlyReference(text);
  if (reference?.kind !== "cells" || !Array.isArray(value)) return value;
  const rows = value as readonly (readonly CellValue[])[];
  const missing = (boxOf(reference.address)?.rows ?? 0) - rows.length;
  if (missing <= 0) return value;
  const blankRow = (rows[0] ?? []).map(() => "");
  return [...rows, ...Array.from({ length: missing }, () => blankRow)];
}
