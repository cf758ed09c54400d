import { useRef, useState } from "react";
import { systemClock } from "../../live/systemClock";
import { momentOf } from "../../plan/moment";
import { planReport, type PlannedReport, type ReportRefusal } from "../../reporting/planReport";
import type { ReportAnswers } from "../../reporting/reportAnswers";
import { type ReadBasis, readBasis } from "../../reporting/readBasis";
import type { ChangeOutcome } from "../../sheet/change";
import { useWorkbookActions } from "../workbookActions";

export type Planned = Extract<PlannedReport, { readonly kind: "ready" }>;

export interface MadeReport {
  readonly name: string;
  readonly seal: string;
  readonly withoutCharts: boolean;
}

export type MakeState =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "unreadable"; readonly why: Exclude<ReadBasis["kind"], "basis"> }
  | { readonly kind: "refused"; readonly problems: readonly ReportRefusal[] }
  /** outdated: the workbook has changed since the report was shown, of which nothing was written */
  | { readonly kind: "preview"; readonly answers: ReportAnswers; readonly planned: Planned; readonly outdated: boolean }
  | { readonly kind: "writing"; readonly answers: ReportAnswers; readonly planned: Planned }
  | { readonly kind: "made"; readonly made: MadeReport }
  | { readonly kind: "notWritten"; readonly outcome: Exclude<ChangeOutcome, { readonly kind: "written" }> }
  | { readonly kind: "failed"; readonly doing: "read" | "write"; readonly error: unknown };

export interface MakeReport {
  readonly state: MakeState;
  readonly show: (answers: ReportAnswers) => void;
  readonly make: () => void;
  readonly reset: () => void;
}

/**
 * From answers over the report as it will be to the workbook. What is written is what was shown: everything is read again before.
 *
 * @param plan its name  @param onMade told when the report stands in the workbook
 */
export function useMakeReport(plan: string, onMade: () => void): MakeReport {
  const actions = useWorkbookActions();
  const [state, setState] = useState<MakeState>({ kind: "none" });
  // a reading that is no longer wanted must not come back over what is shown since
  const wanted = useRef(0);

  async function read(answers: ReportAnswers, made: number): Promise<PlannedReport | Exclude<ReadBasis, { kind: "basis" }>> {
    const basis = await readBasis(actions, plan, answers.asOf, systemClock.today());
    return basis.kind === "basis" ? planReport(basis, answers, made) : basis;
  }

  async function show(answers: ReportAnswers): Promise<void> {
    const mine = (wanted.current += 1);
    const told = (next: MakeState) => {
      if (wanted.current === mine) setState(next);
    };
    told({ kind: "reading" });
    try {
      const planned = await read(answers, momentOf(systemClock.now()));
      told(stateOf(planned, answers));
    } catch (error) {
      told({ kind: "failed", doing: "read", error });
    }
  }

  async function make(answers: ReportAnswers, shown: Planned): Promise<void> {
    wanted.current += 1;
    setState({ kind: "writing", answers, planned: shown });
    let planned: Awaited<ReturnType<typeof read>>;
    try {
      // the time of the report shown, so that only what changed in the workbook makes a difference
      planned = await read(answers, shown.identity.made);
    } catch (error) {
      // nothing has been written yet
      return setState({ kind: "failed", doing: "read", error });
    }
    if (planned.kind !== "ready") return setState(stateOf(planned, answers));
    if (planned.seal !== shown.seal) return setState({ kind: "preview", answers, planned, outdated: true });
    try {
      const outcome = await actions.change(planned.change);
      if (outcome.kind !== "written") return setState({ kind: "notWritten", outcome });
      const made = { name: planned.identity.name, seal: planned.seal, withoutCharts: outcome.withoutCharts === true };
      setState({ kind: "made", made });
      onMade();
    } catch (error) {
      setState({ kind: "failed", doing: "write", error });
    }
  }

  return {
    state,
    show: (answers) => void show(answers),
    make: () => {
      if (state.kind === "preview") void make(state.answers, state.planned);
    },
    reset: () => {
      wanted.current += 1;
      setState({ kind: "none" });
    },
  };
}

function stateOf(planned: PlannedReport | Exclude<ReadBasis, { kind: "basis" }>, answers: ReportAnswers): MakeState {
  switch (planned.kind) {
    case "ready":
      return { kind: "preview", answers, planned, outdated: false };
    case "refused":
      return planned;
    default:
      return { kind: "unreadable", why: planned.kind };
  }
}
