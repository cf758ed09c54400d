import type { OfficeHost } from "../../../src/preview/host/officeHost";
import { type Action, actionKind, type Batch, type BatchAnswer } from "../../../src/preview/host/wire";

/**
 * How Excel fails.
 * refused: the batch stops at one call, what came before it stays, and later batches are carried out.
 * gone: the same, and nothing is carried out any more.
 * lost: the whole batch is carried out, and its answer never comes.
 */
export type Fault = "refused" | "gone" | "lost";

/** Calls are those that change the workbook, counted from 0: the client reads and tidies up when it likes. */
export interface FaultyHost {
  /** Begins to count. Fails at the call of this number; Infinity for none. */
  failAt(call: number, how: Fault): void;
  /** the number of calls of each request since then that changes something */
  requests(): readonly number[];
  /** Done right before or after the request that holds this call, as by a colleague. */
  meanwhile(when: "before" | "after", call: number, act: () => void): void;
}

const failure = (index: number): NonNullable<BatchAnswer["Error"]> => ({
  Code: "GeneralException",
  Message: "There was an internal error while processing the request.",
  HttpStatusCode: 500,
  Location: "",
  ActionIndex: index,
});

/** Objects a path leads to may be made on the way: a sheet that is added, a merged range. */
function changes({ ActionType, ObjectPathId, Name = "" }: Action, { ObjectPaths }: Batch): boolean {
  if (ActionType === actionKind.setProperty) return true;
  if (ActionType === actionKind.method) return !Name.startsWith("_") && !Name.startsWith("Get");
  return ActionType === actionKind.instantiate && ObjectPaths[ObjectPathId]?.Name === "Add";
}

/** Stands between the client and the host. To be made once, before the first call. */
export function faultyHost(host: OfficeHost): FaultyHost {
  const execute = host.execute.bind(host);
  let [at, how]: [number, Fault] = [Infinity, "refused"];
  let requests: number[] = [];
  let seen = 0;
  let isGone = false;
  let colleague: { readonly when: string; readonly call: number; readonly act: () => void } | null = null;

  const carryOut = async (batch: Batch, flags: number, changing: readonly number[], first: number): ReturnType<typeof execute> => {
    if (isGone) return { Results: [], TraceIds: [], Error: failure(0) };
    const index = changing[at - first];
    if (index === undefined) return execute(batch, flags);
    isGone = how === "gone";
    const actions = how === "lost" ? batch.Actions : batch.Actions.slice(0, index);
    const done = actions.length === 0 ? { Results: [], TraceIds: [] } : await execute({ ...batch, Actions: actions }, flags);
    if (done === "cellEdit" || done.Error !== undefined) throw new Error(`The batch failed by itself: ${JSON.stringify(done)}`);
    return { ...(how === "lost" ? { Results: [], TraceIds: [] } : done), Error: failure(index) };
  };

  host.execute = async (batch: Batch, flags) => {
    const changing = batch.Actions.flatMap((action, index) => (changes(action, batch) ? [index] : []));
    const first = seen;
    seen += changing.length;
    if (changing.length > 0) requests.push(changing.length);
    const isTheirs = colleague !== null && colleague.call >= first && colleague.call < seen ? colleague.when : null;
    if (isTheirs === "before") colleague?.act();
    const answer = await carryOut(batch, flags, changing, first);
    if (isTheirs === "after") colleague?.act();
    return answer;
  };
  return {
    failAt(call, kind) {
      [at, how, requests, seen, isGone, colleague] = [call, kind, [], 0, false, null];
    },
    requests: () => [...requests],
    meanwhile(when, call, act) {
      colleague = { when, call, act };
    },
  };
}
