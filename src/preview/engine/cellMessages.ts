import type { Nullable } from "@univerjs/core";
import type { Call } from "./callCache";

const key = (sheetId: string, row: number, column: number): string => `${sheetId} ${String(row)} ${String(column)}`;

/** What custom functions say of the errors they put into cells, as Excel shows it beside the cell. */
export class CellMessages {
  readonly #calls = new Map<string, Call>();

  /** A cell was calculated by this call. */
  note(sheetId: Nullable<string>, row: number, column: number, call: Call): void {
    if (!sheetId || (call.message === null && this.#calls.size === 0)) return;
    if (call.message === null) this.#calls.delete(key(sheetId, row, column));
    else this.#calls.set(key(sheetId, row, column), call);
  }

  /**
   * Where rows have moved, another cell may stand here than the one that was noted: only an error of that function is told.
   *
   * @param formula "" where the cell has none
   */
  of(sheetId: string, row: number, column: number, formula: string, value: unknown): string | null {
    const call = this.#calls.get(key(sheetId, row, column));
    return call !== undefined && call.value === value && formula.toUpperCase().includes(`${call.name}(`) ? call.message : null;
  }

  clear(): void {
    this.#calls.clear();
  }
}
