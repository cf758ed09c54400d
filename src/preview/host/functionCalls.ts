import type { FunctionEntry, Invoke, OnValue } from "../engine/engine";
import type { MessageEntry } from "./eventRegistry";
import { cellValueOf, errorOfCode } from "./functionValue";
import type { HostLog } from "./hostLog";

/** numbers of the client's protocol */
const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const STREAMING = 2;
const TAKES_ERRORS = 4;

interface Call {
  readonly entry: FunctionEntry;
  readonly args: readonly unknown[];
  readonly stream: boolean;
  readonly onValue: OnValue;
}

/**
 * Calls of custom functions between the engine and the add-in. Calls made before the add-in is ready wait; calls still open when its
 * page loads anew are made again under the same number.
 */
export class FunctionCalls {
  readonly #entries: ReadonlyMap<string, FunctionEntry>;
  readonly #open = new Map<number, Call>();
  #next = 1;
  #ready = false;
  #waiting: MessageEntry[] = [];
  readonly counts = { resultBatches: 0 };

  constructor(
    entries: readonly FunctionEntry[],
    readonly send: (entries: readonly MessageEntry[]) => void,
    readonly log: HostLog,
  ) {
    this.#entries = new Map(entries.map((entry) => [entry.id.toUpperCase(), entry]));
  }

  get isReady(): boolean {
    return this.#ready;
  }

  readonly invoke: Invoke = (functionId, args, stream, onValue) => {
    const entry = this.#entries.get(functionId.toUpperCase());
    if (!entry) throw new Error(`The function ${functionId} is not in the add-in's metadata`);
    if (entry.options?.requiresAddress === true) this.log.add("notImplemented", `invocation.address (${functionId})`);
    const id = this.#next++;
    this.#open.set(id, { entry, args, stream, onValue });
    if (this.#ready) this.#queue(this.#invocation(id));
    return () => {
      if (!this.#open.delete(id)) return;
      if (this.#ready && (stream || entry.options?.cancelable === true)) this.#queue(message(CANCEL, { invocationId: id }, 0));
    };
  };

  /** The add-in's page is being loaded anew: nothing is sent until its functions are there. */
  unloaded(): void {
    this.#ready = false;
    this.#waiting = [];
  }

  /** The add-in says that its functions can be called. */
  ready(): void {
    this.#ready = true;
    for (const id of this.#open.keys()) this.#queue(this.#invocation(id));
  }

  /** Takes `[id, true, value, …]` and `[id, false, message, code, …]`; of several for one call the last counts. */
  results(list: unknown): void {
    this.counts.resultBatches++;
    const last = new Map<number, readonly unknown[]>();
    for (const result of Array.isArray(list) ? (list as readonly unknown[]) : [])
      if (Array.isArray(result) && typeof result[0] === "number") last.set(result[0], result as readonly unknown[]);
    for (const [id, [, succeeded, value, code]] of last) {
      const call = this.#open.get(id);
      if (!call) continue;
      if (!call.stream) this.#open.delete(id);
      if (succeeded === true) call.onValue(cellValueOf(value));
      else call.onValue(errorOfCode(code), typeof value === "string" && value !== "" ? value : null);
    }
  }

  #invocation(id: number): MessageEntry {
    const call = this.#open.get(id);
    if (!call) throw new Error(`Call ${String(id)} is not open`);
    const { options, allowErrorForDataTypeAny } = call.entry;
    const flags =
      (call.stream ? STREAMING | CANCELABLE : 0) |
      (options?.cancelable === true ? CANCELABLE : 0) |
      (allowErrorForDataTypeAny === true ? TAKES_ERRORS : 0);
    return message(INVOKE, [id, call.entry.id, call.args, null, flags, null], id);
  }

  /** what is called in one calculation goes out in one message */
  #queue(entry: MessageEntry): void {
    if (this.#waiting.length === 0)
      queueMicrotask(() => {
        const entries = this.#waiting;
        this.#waiting = [];
        if (entries.length > 0) this.send(entries);
      });
    this.#waiting.push(entry);
  }
}

function message(type: number, content: unknown, id: number): MessageEntry {
  return { messageCategory: FUNCTION_CATEGORY, messageType: type, targetId: "", message: JSON.stringify(content), id };
}
