import { createContext, useContext } from "react";

/** Shows a cell such as "Økonomi!G8" in the workbook; rejects where the host could not. */
export type GoTo = (address: string) => Promise<void>;

const GoToContext = createContext<GoTo | null>(null);
export const GoToProvider = GoToContext.Provider;

export function useGoTo(): GoTo {
  const goTo = useContext(GoToContext);
  if (goTo === null) throw new Error("A part of the pane was rendered outside GoToProvider");
  return goTo;
}
