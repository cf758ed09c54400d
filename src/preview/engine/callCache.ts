/** One call of a custom function, shared by all cells with the same arguments. */
export interface Call {
  readonly name: string;
  readonly stream: boolean;
  value: unknown;
  /** what the function says of its error; null where it has a value or says nothing */
  message: string | null;
  answered: boolean;
  cancel: () => void;
  /** The number of the calculation that asked for it last. */
  used: number;
}

/** There is something to cancel. */
export const live = (call: Call): boolean => call.stream || !call.answered;

/** Calls by key, least recently used first. Only answered calls of pure functions are forgotten when there are too many. */
export class CallCache {
  readonly #calls = new Map<string, Call>();

  constructor(private readonly limit: number) {}

  get(key: string): Call | undefined {
    return this.#calls.get(key);
  }

  /** Marks a call as used by this calculation. */
  touch(key: string, call: Call, calculation: number): void {
    call.used = calculation;
    this.#calls.delete(key);
    this.#calls.set(key, call);
  }

  add(key: string, call: Call): void {
    this.#calls.set(key, call);
  }

  delete(key: string): void {
    this.#calls.delete(key);
  }

  entries(): [string, Call][] {
    return [...this.#calls];
  }

  get size(): number {
    return this.#calls.size;
  }

  /** @param inUse calls written in the workbook's formulas; keeping several times as many rules out forgetting one that is still shown */
  trim(inUse: number): void {
    let over = this.#calls.size - Math.max(this.limit, 4 * inUse);
    for (const [key, call] of this.#calls) {
      if (over <= 0) return;
      if (call.stream || !call.answered) continue;
      this.#calls.delete(key);
      over--;
    }
  }
}
