import { useEffect, useState } from "react";
import type { SubGoal } from "../../plan/plan";
import { findQuarters, type Quarters } from "../../whatIf/findQuarters";
import { useViewShown } from "../viewShown";
import { useWorkbookActions } from "../workbookActions";

export type QuartersState =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly quarters: Quarters }
  | { readonly kind: "failed"; readonly error: unknown };

/** Reads the quarters behind a result, and again when the plan's figures are read anew; while the view is in sight only. */
export function useQuarters({ result, place }: SubGoal): QuartersState {
  const actions = useWorkbookActions();
  const isShown = useViewShown();
  const [state, setState] = useState<QuartersState>({ kind: "reading" });
  const { formula } = result;
  const cell = result.place?.cell ?? place.cell;
  useEffect(() => {
    if (!isShown) return;
    let isOver = false;
    findQuarters(formula, cell, actions).then(
      (quarters) => {
        if (!isOver) setState({ kind: "read", quarters });
      },
      (error: unknown) => {
        if (!isOver) setState({ kind: "failed", error });
      },
    );
    return () => {
      isOver = true;
    };
    // the result is a new object whenever the plan has been read anew
  }, [actions, isShown, formula, cell, result]);
  return state;
}
