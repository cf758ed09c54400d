import { useCallback } from "react";
import type { SubGoal } from "../../plan/plan";
import { findQuarters, type Quarters } from "../../whatIf/findQuarters";
import { type Reading, useReading } from "../useReading";
import { useWorkbookActions } from "../workbookActions";

/** Reads the quarters behind a result, and again when the plan's figures are read anew; while the view is in sight only. */
export function useQuarters({ result, place }: SubGoal): Reading<Quarters> {
  const actions = useWorkbookActions();
  const cell = result.place?.cell ?? place.cell;
  // the result is a new object whenever the plan has been read anew
  const read = useCallback(() => findQuarters(result.formula, cell, actions), [actions, cell, result]);
  return useReading(read).reading;
}
