import { useEffect, useState } from "react";
import type { Field } from "../../connect/connection";
import type { Draft } from "../../connect/draft";
import { type Proposal, propose } from "../../connect/propose";
import { SheetIndexes } from "../../connect/sheetIndexes";
import { systemClock } from "../../live/systemClock";
import type { Plan, SubGoal } from "../../plan/plan";
import { useWorkbookActions } from "../workbookActions";
import { panePace } from "./pace";

export type ProposalState =
  /** nothing chosen yet */
  | { readonly kind: "none" }
  /** the one before stays in sight meanwhile */
  | { readonly kind: "working"; readonly before: Proposal | null }
  | { readonly kind: "ready"; readonly proposal: Proposal }
  | { readonly kind: "failed"; readonly error: unknown; readonly retry: () => void };

/** Selecting with the arrow keys, or typing, changes the draft many times. */
const settleTime = 150;

/** Keeps the proposal of a sub-goal's drafts current while they and the workbook change. */
export function useProposal(plan: Plan, subGoal: SubGoal, drafts: readonly (readonly [Field, Draft])[]): ProposalState {
  const workbook = useWorkbookActions();
  const [state, setState] = useState<ProposalState>({ kind: "none" });
  const [attempt, setAttempt] = useState(0);
  const [indexes] = useState(() => new SheetIndexes(workbook, panePace));

  useEffect(() => {
    if (drafts.length === 0) return;
    let isOver = false;
    const work = async () => {
      setState((before) => ({ kind: "working", before: before.kind === "ready" ? before.proposal : null }));
      try {
        const proposal = await propose(workbook, subGoal, drafts, { plan, indexes, today: systemClock.today() });
        if (!isOver) setState({ kind: "ready", proposal });
      } catch (error) {
        if (!isOver) setState({ kind: "failed", error, retry: () => setAttempt((count) => count + 1) });
      }
    };
    const cancel = systemClock.after(settleTime, () => void work());
    return () => {
      isOver = true;
      cancel();
    };
  }, [workbook, indexes, plan, subGoal, drafts, attempt]);

  return drafts.length === 0 ? { kind: "none" } : state;
}
