import type { FunctionEntry } from "../functions/catalogue/entry";
import type { Argument } from "../functions/cellArguments";
import type { TracedCall } from "../trace/traceCall";

/**
 * A call's arguments as Excel hands them to the function: those of a parameter that repeats as one list.
 *
 * @returns null where one is a calculation that this add-in does not follow
 */
export function argumentsGiven({ parameters }: FunctionEntry, call: TracedCall): readonly Argument[] | null {
  if (call.arguments.some(({ given }) => given === null)) return null;
  const values = call.arguments.map(({ given, text }): Argument => (text === "" ? null : given!.value));
  const last = parameters.length - 1;
  return parameters[last]?.repeating === true ? [...values.slice(0, last), values.slice(last)] : values;
}
