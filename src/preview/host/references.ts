import type { HostObject } from "./hostObject";

/** Objects an add-in tracks across batches, by the id it was given. The client takes them out again after each run. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  get size(): number {
    return this.#objects.size;
  }

  get objects(): readonly HostObject[] {
    return [...this.#objects.values()];
  }

  keep(object: HostObject): void {
    const id = this.#ids.get(object) ?? String(this.#next++);
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  clear(): void {
    this.#objects.clear();
  }
}
