import { useEffect, useState } from "react";
import type { Field } from "../../connect/connection";
import type { Draft } from "../../connect/draft";
import { type Proposal, propose } from "../../connect/propose";
import { SheetIndexes } from "../../connect/sheetIndexes";
import { systemClock } from "../../live/systemClock";
import type { Plan, SubGoal } from "../../plan/plan";
import { useReadingTime } from "../readingTime";
import { useWorkbookActions } from "../workbookActions";
import { panePace } from "./pace";

export type ProposalState =
  /** nothing chosen yet */
  | { readonly kind: "none" }
  /** the one before stays in sight meanwhile, and cannot be written */
  | { readonly kind: "working"; readonly before: Proposal | null }
  | { readonly kind: "ready"; readonly proposal: Proposal }
  | { readonly kind: "failed"; readonly error: unknown; readonly retry: () => void };

/** What a proposal was worked out from. */
interface Asked {
  readonly plan: Plan;
  readonly subGoal: SubGoal;
  readonly drafts: readonly (readonly [Field, Draft])[];
}

type Came = Asked & ({ readonly proposal: Proposal } | { readonly error: unknown });

/** Selecting with the arrow keys, or typing, changes the draft many times. */
const settleTime = 150;

/** Keeps the proposal of a sub-goal's drafts current while they, the plan and the workbook change. */
export function useProposal(plan: Plan, subGoal: SubGoal, drafts: Asked["drafts"]): ProposalState {
  const workbook = useWorkbookActions();
  const readingTime = useReadingTime();
  const [came, setCame] = useState<Came | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (drafts.length === 0) return;
    let isOver = false;
    const asked = { plan, subGoal, drafts };
    const work = async () => {
      try {
        // headings may have changed, or moved: they are read anew each time
        const indexes = new SheetIndexes(workbook, panePace);
        const proposal = await propose(workbook, subGoal, drafts, { plan, indexes, today: systemClock.today() });
        if (!isOver) setCame({ ...asked, proposal });
      } catch (error) {
        if (!isOver) setCame({ ...asked, error });
      }
    };
    const cancel = systemClock.after(settleTime, () => void work());
    return () => {
      isOver = true;
      cancel();
    };
  }, [workbook, plan, subGoal, drafts, readingTime, attempt]);

  if (drafts.length === 0) return { kind: "none" };
  const isCurrent = came !== null && came.plan === plan && came.subGoal === subGoal && came.drafts === drafts;
  if (!isCurrent) return { kind: "working", before: came !== null && "proposal" in came ? came.proposal : null };
  if ("proposal" in came) return { kind: "ready", proposal: came.proposal };
  return { kind: "failed", error: came.error, retry: () => setAttempt(attempt + 1) };
}
