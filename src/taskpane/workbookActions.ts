import { createContext, useContext } from "react";
import type { Workbook } from "../sheet/workbook";

/** What the pane's parts that start, connect and check a plan ask of the workbook; all reject where the host could not. */
export type WorkbookActions = Pick<
  Workbook,
  "readTables" | "readOutline" | "readCells" | "hiddenRows" | "areBlank" | "onSelection" | "change" | "countsFrom1904"
>;

const WorkbookActionsContext = createContext<WorkbookActions | null>(null);
export const WorkbookActionsProvider = WorkbookActionsContext.Provider;

export function useWorkbookActions(): WorkbookActions {
  const actions = useContext(WorkbookActionsContext);
  if (actions === null) throw new Error("A part of the pane was rendered outside WorkbookActionsProvider");
  return actions;
}
