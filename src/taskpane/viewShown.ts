import { createContext, useContext } from "react";

const ViewShownContext = createContext(true);
export const ViewShownProvider = ViewShownContext.Provider;

/** Whether the view this is rendered in is the one in sight: what costs time waits while it is not. */
export function useViewShown(): boolean {
  return useContext(ViewShownContext);
}
