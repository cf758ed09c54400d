import { CommandType, ICommandService, type Injector } from "@univerjs/core";
import { BaseFunction, type BaseValueObject, FunctionType, IActiveDirtyManagerService, IFunctionService } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService, IDescriptionService } from "@univerjs/sheets-formula";
import { type Call, CallCache, live } from "./callCache";
import { callKey } from "./callKey";
import { CellMessages } from "./cellMessages";
import type { EngineCounts, FunctionEntry, Invoke } from "./engine";
import { argumentsOf, firstError, resultOf } from "./functionValues";
import { joinColumns } from "./joinColumns";
import { type FormulaCell, usingCells } from "./usingCells";

const PUSH = "preview.operation.custom-function-push";
const BUSY = "#BUSY!";
const REMEMBERED_CALLS = 5000;

interface PushParams {
  readonly ranges: readonly FormulaCell[];
}

/**
 * Custom functions of the add-in. Univer's own asynchronous functions run one after the other and block everything else, so the executor
 * here answers at once from a cache (#BUSY! at first), and a new value marks its cells dirty through Univer's own queue.
 */
export class CustomFunctions {
  readonly #cache = new CallCache(REMEMBERED_CALLS);
  readonly #registered: { readonly namespace: string; readonly entry: FunctionEntry }[] = [];
  /** Functions with a new value whose cells are not marked dirty yet. */
  readonly #changed = new Set<string>();
  /** Functions whose cells are marked dirty and wait for the next calculation. */
  readonly #marked = new Set<string>();
  readonly #commands: ICommandService;
  readonly messages = new CellMessages();
  /** What calculates; null before the first workbook. */
  #session: FormulaCalculationSessionService | null = null;
  #flushing = false;
  #unitId: string | null = null;
  #calculation = 0;
  #sweeping: { readonly names: ReadonlySet<string>; readonly since: number } | null = null;
  readonly #sweptAt = new Map<string, number>();

  constructor(
    private readonly injector: Injector,
    private readonly counts: EngineCounts,
  ) {
    this.#commands = injector.get(ICommandService);
    this.#commands.registerCommand({ id: PUSH, type: CommandType.OPERATION, handler: () => true });
    injector.get(IActiveDirtyManagerService).register(PUSH, {
      commandId: PUSH,
      getDirtyData: (command) => ({ dirtyRanges: [...((command.params as PushParams | undefined)?.ranges ?? [])] }),
    });
  }

  get unanswered(): number {
    return this.#cache.entries().filter(([, call]) => !call.answered).length;
  }

  register(namespace: string, entries: readonly FunctionEntry[], invoke: Invoke): void {
    const functions = this.injector.get(IFunctionService);
    for (const entry of entries) {
      this.#registered.push({ namespace, entry });
      functions.registerExecutors(this.#executor(`${namespace}.${entry.name}`.toUpperCase(), entry, invoke));
    }
  }

  /** Descriptions for autocomplete can only be given once a workbook exists; what calculates is there only then, too. */
  opened(unitId: string): void {
    this.#unitId = unitId;
    if (this.#session !== null) return;
    this.#session = this.injector.get(FormulaCalculationSessionService);
    this.#session.state$.subscribe(() => this.#flushSoon());
    this.injector.get(IDescriptionService).registerDescriptions(
      this.#registered.map(({ namespace, entry }) => ({
        functionName: `${namespace}.${entry.name}`.toUpperCase(),
        functionType: FunctionType.User,
        description: entry.description ?? "",
        abstract: entry.description ?? entry.name,
        functionParameter: entry.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? parameter.name,
          example: "",
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      })),
    );
  }

  closed(): void {
    this.forget();
    this.#unitId = null;
  }

  /** Before a recalculation of everything: streams are cancelled, and every function is called anew. */
  forget(): void {
    for (const [key, call] of this.#cache.entries()) this.#drop(key, call);
    this.#sweptAt.clear();
    this.#sweeping = null;
    this.messages.clear();
  }

  /** From here on a new value may come too late for the calculation. */
  calculationStarts(): void {
    this.#marked.clear();
  }

  /** After each calculation. */
  calculated(): void {
    this.#calculation++;
    const sweep = this.#sweeping;
    if (!sweep || this.#calculation <= sweep.since) return;
    this.#sweeping = null;
    for (const [key, call] of this.#cache.entries())
      if (sweep.names.has(call.name) && live(call) && call.used <= sweep.since) this.#drop(key, call);
    for (const name of sweep.names) this.#sweptAt.set(name, this.#liveCalls(name));
  }

  /**
   * Cancels calls no cell uses. A function without cells loses all its calls at once; one with more calls than are written in the formulas
   * is calculated once more, and the calls nobody asked for then are cancelled.
   */
  prune(): void {
    const names = [...new Set(this.#cache.entries().map(([, call]) => call.name))];
    const usages = this.#usages(names);
    const doubtful = new Set<string>();
    let inUse = 0;
    for (const name of names) {
      const usage = usages.get(name);
      inUse += usage?.calls ?? 0;
      const calls = this.#liveCalls(name);
      if (!usage || usage.cells.length === 0) this.#dropAll(name);
      else if (calls > usage.calls && this.#sweptAt.get(name) !== calls) doubtful.add(name);
    }
    this.#cache.trim(inUse);
    if (doubtful.size === 0) return;
    this.#sweeping = { names: doubtful, since: this.#calculation };
    this.#markDirty([...doubtful].flatMap((name) => usages.get(name)?.cells ?? []));
  }

  #executor(name: string, entry: FunctionEntry, invoke: Invoke): BaseFunction {
    const answer = (values: readonly BaseValueObject[]): Call | string => this.#answer(name, entry, invoke, values);
    const { messages } = this;
    const required = entry.parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    const repeats = entry.parameters.at(-1)?.repeating === true;
    // calculateCustom() (isCustom) would turn blank cells into 0, therefore calculate().
    return new (class extends BaseFunction {
      override minParams = required;
      override maxParams = repeats ? 255 : entry.parameters.length;
      override calculate(...values: BaseValueObject[]): BaseValueObject {
        const call = answer(values);
        if (typeof call === "string") return resultOf(call);
        messages.note(this.subUnitId, this.row, this.column, call);
        return resultOf(call.value);
      }
    })(name);
  }

  /** The call that answers, or the error among its arguments where it takes none. */
  #answer(name: string, entry: FunctionEntry, invoke: Invoke, values: readonly BaseValueObject[]): Call | string {
    this.counts.evaluations++;
    const args = argumentsOf(values, entry.parameters);
    if (!entry.allowErrorForDataTypeAny) {
      const error = firstError(args);
      if (error) return error.code;
    }
    const key = callKey(name, args);
    const known = this.#cache.get(key);
    if (known) {
      this.#cache.touch(key, known, this.#calculation + 1);
      return known;
    }
    const stream = entry.options?.stream === true;
    const call: Call = { name, stream, value: BUSY, message: null, answered: false, cancel: () => undefined, used: this.#calculation + 1 };
    this.#cache.add(key, call);
    this.counts.invocations++;
    // An exception in an executor ends the Node process, and a formula must never be left without a value.
    try {
      call.cancel = invoke(entry.id, args, stream, (value, message = null) => this.#push(key, call, value, message));
    } catch (error) {
      console.error(`${name} could not be called`, error);
      call.value = "#VALUE!";
      call.answered = true;
    }
    return call;
  }

  #push(key: string, call: Call, value: unknown, message: string | null): void {
    if (this.#cache.get(key) !== call) return; // cancelled meanwhile
    call.answered = true;
    call.message = message;
    if (same(call.value, value)) return; // an unchanged value must not start a calculation: the add-in would read, push and loop
    call.value = value;
    this.counts.pushes++;
    // Every mark restarts Univer's 100 ms debounce: a quick stream would keep the calculation from ever starting.
    if (this.#marked.has(call.name)) return;
    this.#changed.add(call.name);
    this.#flushSoon();
  }

  /** A mark made while a calculation runs would stop it and start it over, again and again while ten thousand answers come in. */
  #flushSoon(): void {
    if (this.#flushing || this.#changed.size === 0 || this.#calculating) return;
    this.#flushing = true;
    queueMicrotask(() => {
      this.#flushing = false;
      if (!this.#calculating) this.#flush();
    });
  }

  get #calculating(): boolean {
    const state = this.#session?.state;
    return state !== undefined && state.started && !state.resultApplied;
  }

  #flush(): void {
    const names = [...this.#changed];
    this.#changed.clear();
    for (const name of names) this.#marked.add(name);
    const usages = this.#usages(names);
    for (const name of names) if (usages.get(name)?.cells.length === 0) this.#dropAll(name);
    this.#markDirty(names.flatMap((name) => usages.get(name)?.cells ?? []));
  }

  #usages(names: readonly string[]): ReturnType<typeof usingCells> {
    return this.#unitId === null ? new Map() : usingCells(this.injector, this.#unitId, names);
  }

  #markDirty(ranges: readonly FormulaCell[]): void {
    // Starting a calculation oneself while one runs loses updates: the operation only joins the queue.
    if (ranges.length > 0)
      void this.#commands.executeCommand(PUSH, { ranges: joinColumns(ranges) } satisfies PushParams, { onlyLocal: true });
  }

  #liveCalls(name: string): number {
    return this.#cache.entries().filter(([, call]) => call.name === name && live(call)).length;
  }

  #drop(key: string, call: Call): void {
    this.#cache.delete(key);
    if (live(call)) call.cancel();
  }

  #dropAll(name: string): void {
    for (const [key, call] of this.#cache.entries()) if (call.name === name) this.#drop(key, call);
  }
}

const same = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));
