import { useWorkbookActions, type WorkbookActions } from "../workbookActions";

/** Who decided last, for as long as the pane of that workbook is open. */
const last = new WeakMap<WorkbookActions, string>();

/** Whoever decided one choice is offered for the next. */
export function useDecider(): { readonly remembered: string; readonly remember: (who: string) => void } {
  const actions = useWorkbookActions();
  return { remembered: last.get(actions) ?? "", remember: (who) => void last.set(actions, who) };
}
