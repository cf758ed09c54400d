import type { Clock } from "../../src/live/clock";
import type { ChangeOutcome } from "../../src/sheet/change";
import type { WorkbookOutline } from "../../src/sheet/outline";
import { type CellBlock, type Inserted, type Reference, type Workbook, WorkbookError, type WorkbookTables } from "../../src/sheet/workbook";
import { day, planOf } from "../sheet/planWorkbook";

/** Time that passes only when told to. */
export class FakeClock implements Clock {
  #now = 1_000_000;
  #today = day("2022-12-31");
  readonly #timers = new Set<{ readonly at: number; readonly act: () => void }>();

  now(): number {
    return this.#now;
  }
  today(): number {
    return this.#today;
  }
  untilTomorrow(): number {
    return 3_600_000;
  }
  after(milliseconds: number, act: () => void): () => void {
    const timer = { at: this.#now + milliseconds, act };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }
  turnDay(): void {
    this.#today += 1;
  }

  /** Runs everything due within the time, and what that sets off. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settle();
    for (;;) {
      const [next] = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.act();
      await settle();
    }
    this.#now = end;
  }
}

export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** A workbook that can be edited, slowed and broken. */
export class FakeWorkbook implements Workbook {
  tables: WorkbookTables = planOf([{ Goal: "1", Criterion: "mindst", Target: 1, Result: 1 }]);
  readings = 0;
  asked: readonly { readonly ownSheet: string; readonly reference: Reference }[] = [];
  blank: (reference: Reference) => boolean | null = () => false;
  readProblem: Error | null = null;
  listenProblem: Error | null = null;
  recalculateProblem: Error | null = null;
  searchProblem: Error | null = null;
  recalculations = 0;
  hasFunctions = false;
  /** null: Excel refuses to say */
  from1904: boolean | null = false;
  dateSystemAsked = 0;
  /** holds a reading back until it is let go */
  gate: Promise<void> | null = null;
  #changed: (() => void) | null = null;

  async readTables(): Promise<WorkbookTables> {
    this.readings += 1;
    const { tables, readProblem } = this;
    if (this.gate) await this.gate;
    if (readProblem !== null) throw readProblem;
    return Promise.resolve(tables);
  }
  areBlank(references: FakeWorkbook["asked"]): Promise<readonly (boolean | null)[]> {
    this.asked = references;
    return Promise.resolve(references.map(({ reference }) => this.blank(reference)));
  }
  onChange(changed: () => void): Promise<void> {
    if (this.listenProblem !== null) return Promise.reject(this.listenProblem);
    this.#changed = changed;
    return Promise.resolve();
  }
  select(): Promise<void> {
    return Promise.resolve();
  }
  recalculate(): Promise<void> {
    this.recalculations += 1;
    return this.recalculateProblem === null ? Promise.resolve() : Promise.reject(this.recalculateProblem);
  }
  usesPlanFunctions(): Promise<boolean> {
    return this.searchProblem === null ? Promise.resolve(this.hasFunctions) : Promise.reject(this.searchProblem);
  }
  insertFormula(): Promise<Inserted> {
    return Promise.resolve({ kind: "written", address: "Forside!A1" });
  }
  selectedAddress(): Promise<string> {
    return Promise.resolve("Forside!A1");
  }
  onSelection(): Promise<() => void> {
    return Promise.resolve(() => undefined);
  }
  readOutline(): Promise<WorkbookOutline> {
    return Promise.resolve({ sheets: [], tables: [], names: [] });
  }
  readCells(): Promise<readonly CellBlock[]> {
    return Promise.resolve([]);
  }
  hiddenRows(): Promise<readonly number[]> {
    return Promise.resolve([]);
  }
  change(): Promise<ChangeOutcome> {
    return Promise.resolve({ kind: "written", sheets: [] });
  }
  countsFrom1904(): Promise<boolean> {
    this.dateSystemAsked += 1;
    return this.from1904 === null ? Promise.reject(new WorkbookError("read")) : Promise.resolve(this.from1904);
  }
  /** One edit, as Excel tells it: several events. */
  edit(tables?: WorkbookTables): void {
    if (tables) this.tables = tables;
    for (let event = 0; event < 5; event += 1) this.#changed?.();
  }
}
