/** Excel's event numbers, as the client matches them. */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  addinVisibility: 65539,
} as const;

export type EventNumber = (typeof eventType)[keyof typeof eventType];

/** target id of everything registered on a collection of the workbook */
export const WORKBOOK = "Workbook";

/** One entry of a `richApiMessage`. */
export interface MessageEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON */
  readonly message: string;
  readonly id: number;
}

const EVENT_CATEGORY = 65536;

/** Which events the add-in listens to, and those waiting to be told: nothing is sent while a batch is being answered. */
export class EventRegistry {
  readonly #registered = new Map<string, number>();
  #waiting: MessageEntry[] = [];
  /** Excel's `runtime.enableEvents` */
  enabled = true;

  constructor(readonly wake: () => void) {}

  register(type: EventNumber, target: string): void {
    const key = `${String(type)} ${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(type: EventNumber, target: string): void {
    const key = `${String(type)} ${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  get registered(): readonly string[] {
    return [...this.#registered.keys()];
  }

  isRegistered(type: EventNumber, target: string): boolean {
    return this.#registered.has(`${String(type)} ${target}`);
  }

  /** Queues one event for each of the targets that was registered. */
  raise(type: EventNumber, targets: readonly string[], payload: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    const heard = targets.filter((target) => this.isRegistered(type, target));
    for (const targetId of heard)
      this.#waiting.push({ messageCategory: EVENT_CATEGORY, messageType: type, targetId, message: JSON.stringify(payload), id: 0 });
    if (heard.length > 0) this.wake();
  }

  /** Queues an event the client hears without ever registering it with the host. */
  announce(type: EventNumber, payload: Readonly<Record<string, unknown>>): void {
    this.#waiting.push({ messageCategory: EVENT_CATEGORY, messageType: type, targetId: "", message: JSON.stringify(payload), id: 0 });
    this.wake();
  }

  take(): readonly MessageEntry[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  clear(): void {
    this.#registered.clear();
    this.#waiting = [];
    this.enabled = true;
  }
}
