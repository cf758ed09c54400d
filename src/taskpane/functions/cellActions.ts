import { createContext, useContext } from "react";
import type { Workbook } from "../../sheet/workbook";

/** What the functions view asks of the selected cells; both reject where the host could not. */
export type CellActions = Pick<Workbook, "insertFormula" | "selectedAddress">;

const CellActionsContext = createContext<CellActions | null>(null);
export const CellActionsProvider = CellActionsContext.Provider;

export function useCellActions(): CellActions {
  const actions = useContext(CellActionsContext);
  if (actions === null) throw new Error("A part of the pane was rendered outside CellActionsProvider");
  return actions;
}
