import { useEffect, useState } from "react";
import { checkProposal } from "../../check/checkProposal";
import type { Finding } from "../../check/finding";
import type { ProposedField } from "../../connect/propose";
import type { Plan, SubGoal } from "../../plan/plan";
import { useWorkbookActions } from "../workbookActions";
import { panePace } from "./pace";
import type { ProposalState } from "./useProposal";

export interface ProposalCheck {
  readonly findings: readonly Finding[];
  /** why the sources could not be checked; null while all is well */
  readonly failure: { readonly error: unknown } | null;
  readonly again: () => void;
}

const none: readonly Finding[] = [];

/** What is odd about the cells of a proposal, said before anything is written. */
export function useProposalCheck(plan: Plan, subGoal: SubGoal, state: ProposalState): ProposalCheck {
  const workbook = useWorkbookActions();
  const [attempt, setAttempt] = useState(0);
  const [findings, setFindings] = useState(none);
  const [failure, setFailure] = useState<ProposalCheck["failure"]>(null);
  const proposal = state.kind === "ready" ? state.proposal : null;

  useEffect(() => {
    const ready = proposal?.fields.filter((each): each is ProposedField & { readonly kind: "ready" } => each.kind === "ready") ?? [];
    if (ready.length === 0) return;
    const own = new AbortController();
    const { signal } = own;
    const check = async () => {
      try {
        const found = await checkProposal(workbook, { plan, subGoal }, ready, { ...panePace, signal });
        if (signal.aborted) return;
        setFindings(found);
        setFailure(null);
      } catch (error) {
        if (!signal.aborted) setFailure({ error });
      }
    };
    void check();
    return () => {
      own.abort();
    };
  }, [workbook, plan, subGoal, proposal, attempt]);

  const isEmpty = state.kind === "none";
  return { findings: isEmpty ? none : findings, failure: isEmpty ? null : failure, again: () => setAttempt(attempt + 1) };
}
