import { eventType, type EventRegistry } from "./eventRegistry";

export type RuntimeState = "Visible" | "Background";
export type StartState = "Background" | "Inactive";

/** The add-in's shared runtime: it lives on while its pane is hidden. */
export class AddinRuntime {
  readonly #listeners = new Set<(state: RuntimeState) => void>();
  #state: RuntimeState = "Visible";
  /** whether the add-in asked to be started with the document */
  startState: StartState = "Inactive";

  constructor(readonly events: EventRegistry) {}

  get state(): RuntimeState {
    return this.#state;
  }

  setState(state: RuntimeState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
    this.events.announce(eventType.addinVisibility, { visibility: state === "Visible" ? "Visible" : "Hidden" });
  }

  onState(listener: (state: RuntimeState) => void): void {
    this.#listeners.add(listener);
  }
}

/** What the add-in changed on its ribbon, by control id. */
export class RibbonState {
  readonly #enabled = new Map<string, boolean>();
  readonly #visible = new Map<string, boolean>();
  readonly #listeners = new Set<() => void>();

  isEnabled(id: string): boolean {
    return this.#enabled.get(id) ?? true;
  }

  isVisible(id: string): boolean {
    return this.#visible.get(id) ?? true;
  }

  setEnabled(id: string, enabled: boolean): void {
    this.#enabled.set(id, enabled);
    for (const listener of this.#listeners) listener();
  }

  setVisible(id: string, visible: boolean): void {
    this.#visible.set(id, visible);
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }
}
