import { useCallback, useSyncExternalStore } from "react";
import type { Live } from "../live/live";
import type { LiveState } from "../live/liveState";

export interface PlanState {
  readonly state: LiveState;
  readonly functionsAsleep: boolean;
}

/** The pane's only subscription to the live evaluation. */
export function usePlanState(live: Live): PlanState {
  const subscribe = useCallback((changed: () => void) => live.subscribe(changed), [live]);
  const state = useSyncExternalStore(subscribe, () => live.state);
  const functionsAsleep = useSyncExternalStore(subscribe, () => live.functionsAsleep);
  return { state, functionsAsleep };
}
