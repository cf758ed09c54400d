/** What the preview has to tell the person in front of it: never silent about a member it does not have. */
export interface LogEntry {
  readonly kind: "notImplemented" | "notInExcel" | "error" | "note";
  /** such as "Range.getImage" */
  readonly what: string;
  readonly detail: string;
  readonly times: number;
}

export class HostLog {
  readonly #entries = new Map<string, LogEntry>();
  readonly #listeners = new Set<(entries: readonly LogEntry[]) => void>();

  get entries(): readonly LogEntry[] {
    return [...this.#entries.values()];
  }

  add(kind: LogEntry["kind"], what: string, detail = ""): void {
    const key = `${kind} ${what} ${detail}`;
    this.#entries.set(key, { kind, what, detail, times: (this.#entries.get(key)?.times ?? 0) + 1 });
    for (const listener of this.#listeners) listener(this.entries);
  }

  clear(): void {
    this.#entries.clear();
    for (const listener of this.#listeners) listener([]);
  }

  /** @returns stops listening */
  onChange(listener: (entries: readonly LogEntry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
