import type { HostLog } from "./hostLog";
import { HostObject } from "./hostObject";
import { Query } from "./query";
import { References } from "./references";
import { RichApiError, invalidReference, itemNotFound, notInPreview } from "./richApiError";
import { refuse } from "./strictness";
import { actionKind, pathKind, type Action, type ArgumentInfo, type Batch, type BatchAnswer, type ObjectPath } from "./wire";

export interface RichApiParts {
  readonly root: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
  /** resolves when no calculation is under way: an add-in never reads a value about to change */
  readonly settle: () => Promise<void>;
  readonly log: HostLog;
}

/** one batch under way: a path is resolved once, so that a method that adds something adds it once */
interface Run {
  readonly paths: Batch["ObjectPaths"];
  readonly objects: Map<number, HostObject | null>;
}

/** Carries out batches of Excel's Rich API. Knows the wire format and nothing of a workbook. */
export class RichApi {
  readonly references = new References();
  readonly counts = { batches: 0, reads: 0, writes: 0 };
  readonly #query: Query;
  readonly #idleListeners = new Set<() => void>();
  #queue: Promise<unknown> = Promise.resolve();
  #running = 0;

  constructor(readonly parts: RichApiParts) {
    this.#query = new Query(this.references, parts.log);
  }

  get isIdle(): boolean {
    return this.#running === 0;
  }

  /** calls back each time no batch is left: only then may events be sent */
  onIdle(listener: () => void): void {
    this.#idleListeners.add(listener);
  }

  /**
   * Batches on the workbook run one after the other. A batch that uses a service (the results of custom functions) overtakes them:
   * the workbook's calculation may be waiting for exactly these results.
   */
  async execute(batch: Batch): Promise<BatchAnswer> {
    this.#running++;
    try {
      if (Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === pathKind.service)) return await this.#run(batch);
      const mine = this.#queue.then(() => this.#run(batch));
      this.#queue = mine;
      return await mine;
    } finally {
      this.#running--;
      if (this.isIdle) for (const listener of this.#idleListeners) listener();
    }
  }

  async #run(batch: Batch): Promise<BatchAnswer> {
    const run: Run = { paths: batch.ObjectPaths, objects: new Map() };
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    this.counts.batches++;
    if (batch.Actions.some((action) => action.ActionType === actionKind.query)) this.counts.reads++;
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === actionKind.trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: await this.#act(action, run) });
      } catch (error) {
        return { Results: results, TraceIds: traceIds, Error: this.#describe(error, action, index, run) };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  #describe(error: unknown, action: Action, index: number, run: Run): NonNullable<BatchAnswer["Error"]> {
    const known =
      error instanceof RichApiError
        ? error
        : new RichApiError("GeneralException", error instanceof Error ? error.message : String(error), 500);
    const location = `${run.paths[action.ObjectPathId]?.Name ?? ""}.${action.Name ?? ""}`;
    // our own mistake, not the add-in's: it must be seen
    if (known !== error) this.parts.log.add("error", location, known.message);
    return { Code: known.code, Message: known.message, HttpStatusCode: known.httpStatus, Location: location, ActionIndex: index };
  }

  async #act(action: Action, run: Run): Promise<unknown> {
    const name = action.Name ?? "";
    switch (action.ActionType) {
      case actionKind.trace:
        // the answer holds nothing, but without its entry the client never hooks up an event handler
        return null;
      case actionKind.instantiate: {
        const object = await this.#resolve(action.ObjectPathId, run);
        return object === null ? null : this.#identity(object);
      }
      case actionKind.query: {
        const object = await this.#resolve(action.ObjectPathId, run);
        await this.parts.settle();
        return this.#query.answer(object, action.QueryInfo ?? {});
      }
      case actionKind.setProperty: {
        this.counts.writes++;
        const object = await this.#resolve(action.ObjectPathId, run);
        if (object === null) throw itemNotFound();
        const write = object.of.write?.[name];
        if (write === undefined) throw refuse(this.parts.log, object.of.name, name);
        await write(object.target, (await this.#arguments(action.ArgumentInfo, run))[0]);
        return null;
      }
      case actionKind.method:
        return this.#method(action, name, run);
      default:
        this.parts.log.add("notImplemented", `Rich API action ${String(action.ActionType)}`);
        throw notInPreview(`Rich API action ${String(action.ActionType)}`);
    }
  }

  async #method(action: Action, name: string, run: Run): Promise<unknown> {
    const object = await this.#resolve(action.ObjectPathId, run);
    if (name === "_KeepReference") {
      if (object !== null) this.references.keep(object);
      return null;
    }
    const args = await this.#arguments(action.ArgumentInfo, run);
    if (name === "_RemoveReference") {
      this.references.remove(String(args[0]));
      return null;
    }
    const result = await this.#call(object, name, args);
    return result instanceof HostObject ? this.#identity(result) : (result ?? null);
  }

  #identity(object: HostObject): unknown {
    const reference = this.references.idOf(object);
    return reference === undefined ? object.identity : { ...object.identity, _ReferenceId: reference };
  }

  #call(object: HostObject | null, name: string, args: readonly unknown[]): unknown {
    if (object === null) throw itemNotFound();
    const call = object.of.call?.[name];
    if (call === undefined) throw refuse(this.parts.log, object.of.name, name);
    return call(object.target, args);
  }

  async #resolve(id: number, run: Run): Promise<HostObject | null> {
    const found = run.objects.get(id);
    if (found !== undefined) return found;
    const path = run.paths[id];
    if (path === undefined) throw new RichApiError("InvalidObjectPath", `The batch names no object path ${String(id)}.`);
    const object = await this.#follow(path, run);
    run.objects.set(id, object);
    return object;
  }

  async #follow(path: ObjectPath, run: Run): Promise<HostObject | null> {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case pathKind.root:
        return this.parts.root;
      case pathKind.service: {
        const service = this.parts.services[name];
        if (service !== undefined) return service;
        this.parts.log.add("notImplemented", name);
        throw notInPreview(name);
      }
      case pathKind.reference: {
        const kept = this.references.get(name);
        if (kept === undefined) throw invalidReference();
        return kept;
      }
      case pathKind.nullObject:
        return null;
      default:
        return this.#child(path, name, run);
    }
  }

  async #child(path: ObjectPath, name: string, run: Run): Promise<HostObject | null> {
    const parent = path.ParentObjectPathId === undefined ? null : await this.#resolve(path.ParentObjectPathId, run);
    // whatever is asked of a null object is a null object again
    if (parent === null) return null;
    const args = await this.#arguments(path.ArgumentInfo, run);
    switch (path.ObjectPathType) {
      case pathKind.method: {
        const result = (await this.#call(parent, name, args)) ?? null;
        if (result === null || result instanceof HostObject) return result;
        throw new Error(`${parent.of.name}.${name} gives a value where the client expects an object`);
      }
      case pathKind.property: {
        const open = parent.of.open?.[name];
        if (open === undefined) throw refuse(this.parts.log, parent.of.name, name);
        return open(parent.target);
      }
      case pathKind.indexer:
        if (parent.of.item === undefined) throw refuse(this.parts.log, parent.of.name, "getItem");
        return parent.of.item(parent.target, args);
      default:
        throw new RichApiError("InvalidObjectPath", `Object path kind ${String(path.ObjectPathType)} is unknown.`);
    }
  }

  /** Arguments that are objects arrive as the id of their path, marked in ReferencedObjectPathIds (one level of arrays likewise). */
  async #arguments(info: ArgumentInfo | undefined, run: Run): Promise<readonly unknown[]> {
    const args: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries())
      args.push(await this.#argument(value, info?.ReferencedObjectPathIds?.[index], run));
    return args;
  }

  async #argument(value: unknown, reference: unknown, run: Run): Promise<unknown> {
    if (Array.isArray(reference) && Array.isArray(value)) {
      const items: unknown[] = [];
      for (const [index, item] of value.entries()) items.push(await this.#argument(item, reference[index], run));
      return items;
    }
    return typeof reference === "number" && reference > 0 ? this.#resolve(Number(value), run) : value;
  }
}
