import type { Live } from "../../src/live/live";
import type { LiveState } from "../../src/live/liveState";

/** A live evaluation that the test moves by hand. */
export interface FakeLive extends Live {
  move(state: LiveState, functionsAsleep?: boolean): void;
  readonly listeners: ReadonlySet<() => void>;
}

export function fakeLive(initial: LiveState, initiallyAsleep = false): FakeLive {
  const listeners = new Set<() => void>();
  let state = initial;
  let asleep = initiallyAsleep;
  return {
    get state() {
      return state;
    },
    get functionsAsleep() {
      return asleep;
    },
    listeners,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    recalculate: () => Promise.resolve(),
    move(next, functionsAsleep = false) {
      state = next;
      asleep = functionsAsleep;
      for (const changed of listeners) changed();
    },
  };
}
