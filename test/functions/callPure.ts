import { FunctionError } from "../../src/functions/functionError";
import { pureFunctions } from "../../src/functions/pureFunctions";
import { day } from "../sheet/planWorkbook";

export const today = day("2023-06-01");
const functions = pureFunctions(() => today);

function ask(id: string, args: readonly unknown[]): number | boolean | FunctionError {
  try {
    return functions[id]!(args);
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}

/** The value a pure function has for its arguments on 1 June 2023, or the code of its error. */
export function call(id: string, ...args: readonly unknown[]): number | boolean | string {
  const answer = ask(id, args);
  return answer instanceof FunctionError ? answer.code : answer;
}

/** As `call`, with whether Excel shows #N/A or #VALUE!: "#N/A notReported actual". */
export function told(id: string, ...args: readonly unknown[]): number | boolean | string {
  const answer = ask(id, args);
  if (!(answer instanceof FunctionError)) return answer;
  const { undecided, code, about: quoted, refusal } = answer;
  const why = refusal === null ? code : `${refusal.argument} ${refusal.issue}`;
  return `${undecided ? "#N/A" : "#VALUE!"} ${why} ${quoted}`.trim();
}

/** What a function's error quotes. */
export function about(id: string, ...args: readonly unknown[]): string {
  const answer = ask(id, args);
  if (!(answer instanceof FunctionError)) throw new Error(`${id} has a value: ${String(answer)}`);
  return answer.about;
}
