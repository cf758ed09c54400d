import { createContext, useContext } from "react";

/** Which field of the pane takes what is selected on a sheet: one at a time, by a key of its own. */
export interface Picking {
  readonly current: string | null;
  readonly pick: (key: string | null) => void;
}

const PickingContext = createContext<Picking>({ current: null, pick: () => undefined });
export const PickingProvider = PickingContext.Provider;

export function usePicking(): Picking {
  return useContext(PickingContext);
}
