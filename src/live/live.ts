import type { LiveState } from "./liveState";

/** What listeners see of the live evaluation: the pane, and the streams behind PLAN functions. */
export interface Live {
  /** the same object until something changed, so that it can be compared by identity */
  readonly state: LiveState;
  /** true when cells hold PLAN functions but Excel has not started them: a full recalculation is needed */
  readonly functionsAsleep: boolean;
  /** @returns stops listening */
  subscribe(changed: () => void): () => void;
  /** Reads again, and has Excel recalculate everything. Never rejects: a failure shows in the state. */
  recalculate(): Promise<void>;
}
