import { useEffect, useState } from "react";
import { checkProposal } from "../../check/checkProposal";
import type { Finding } from "../../check/finding";
import type { FieldProposal, Proposal, ProposedField } from "../../connect/propose";
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

interface Came extends Pick<ProposalCheck, "findings" | "failure"> {
  readonly proposal: Proposal | null;
}

const none: readonly Finding[] = [];

/** What is odd about the cells of a proposal, said before anything is written. */
export function useProposalCheck(plan: Plan, subGoal: SubGoal, state: ProposalState): ProposalCheck {
  const workbook = useWorkbookActions();
  const [attempt, setAttempt] = useState(0);
  const [came, setCame] = useState<Came | null>(null);
  const proposal = state.kind === "ready" ? state.proposal : null;

  useEffect(() => {
    const checkable = proposal?.fields.flatMap(fieldToCheck) ?? [];
    if (checkable.length === 0) return;
    const own = new AbortController();
    const { signal } = own;
    const check = async () => {
      try {
        const found = await checkProposal(workbook, { plan, subGoal }, checkable, { ...panePace, signal });
        if (signal.aborted) return;
        setCame({ proposal, findings: found, failure: null });
      } catch (error) {
        if (!signal.aborted) setCame({ proposal, findings: none, failure: { error } });
      }
    };
    void check();
    return () => {
      own.abort();
    };
  }, [workbook, plan, subGoal, proposal, attempt]);

  // what was found in cells chosen before is not said of those chosen now
  const isCurrent = came !== null && came.proposal === proposal;
  return { findings: isCurrent ? came.findings : none, failure: isCurrent ? came.failure : null, again: () => setAttempt(attempt + 1) };
}

/** Also of a field that cannot be connected yet: a mend of its source may be all it needs. */
export function fieldToCheck(proposal: FieldProposal): readonly ProposedField[] {
  if (proposal.kind === "ready") return [proposal];
  return proposal.kind === "refused" && proposal.would !== null ? [proposal.would] : [];
}
