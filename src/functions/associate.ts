import { FunctionError } from "./functionError";
import type { Streams } from "./streams";
import type { Words } from "../i18n/words";

type StreamingInvocation = CustomFunctions.StreamingInvocation<unknown>;

/** Hands the PLAN functions to Excel: streams for the live ones, plain calls for the pure ones. Every failure ends in a cell error. */
export function associateFunctions(
  live: readonly string[],
  pure: Readonly<Record<string, (args: readonly unknown[]) => number | boolean>>,
  streams: Streams,
  words: () => Words,
): void {
  for (const id of live) {
    CustomFunctions.associate(id, (...args: unknown[]) => {
      const invocation = args.pop() as StreamingInvocation;
      const end = streams.start(id, args, {
        value: (answer) => {
          invocation.setResult(answer);
        },
        error: (error) => {
          invocation.setResult(cellError(error, words()));
        },
      });
      invocation.onCanceled = end;
    });
  }
  for (const [id, calculate] of Object.entries(pure)) {
    CustomFunctions.associate(id, (...args: unknown[]) => {
      try {
        return calculate(args.slice(0, -1));
      } catch (error) {
        if (!(error instanceof FunctionError)) console.error(error);
        const told = error instanceof FunctionError ? error : new FunctionError("unexpected", id);
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel knows its own error by its class
        throw cellError(told, words());
      }
    });
  }
}

function cellError(error: FunctionError, words: Words): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error.undecided ? notAvailable : invalidValue, words.functionError(error));
}
