import { createContext, useContext } from "react";

/** Leads from any part of the pane to where a sub-goal is connected. */
export type ConnectSubGoal = (subGoal: string) => void;

const ConnectSubGoalContext = createContext<ConnectSubGoal | null>(null);
export const ConnectSubGoalProvider = ConnectSubGoalContext.Provider;

export function useConnectSubGoal(): ConnectSubGoal {
  const connect = useContext(ConnectSubGoalContext);
  if (connect === null) throw new Error("A part of the pane was rendered outside ConnectSubGoalProvider");
  return connect;
}
