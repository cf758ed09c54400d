import { useRef, useState } from "react";
import type { ChangeOutcome } from "../../sheet/change";
import { planTableNames } from "../../sheet/planTables";
import type { StartProblem } from "../../start/joinProblems";
import { planChange, type PlanChange } from "../../start/planChange";
import type { PlanFile } from "../../start/planFile";
import { useWorkbookActions } from "../workbookActions";

/** A plan that is offered, and what of it a person has to look at. */
export interface Offer {
  readonly file: PlanFile;
  readonly toCheck: readonly { readonly id: string; readonly text: string }[];
}

export type Planned = Extract<PlanChange, { readonly kind: "ready" }>;

export type StartState =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  /** problems: the workbook's, which the user can mend */
  | { readonly kind: "refused"; readonly problems: readonly StartProblem[] }
  /** outdated: the workbook has changed since the last preview, which nothing was written of */
  | { readonly kind: "preview"; readonly offer: Offer; readonly planned: Planned; readonly outdated: boolean }
  | { readonly kind: "writing"; readonly offer: Offer; readonly planned: Planned }
  | { readonly kind: "notWritten"; readonly outcome: Exclude<ChangeOutcome, { readonly kind: "written" }> }
  | { readonly kind: "failed"; readonly doing: "read" | "write"; readonly error: unknown };

/** A plan that has been written, and the sheet to go to. */
export interface Created {
  readonly plan: string;
  readonly sheet: string;
}

export interface Start {
  readonly state: StartState;
  readonly preview: (offer: Offer) => void;
  readonly create: () => void;
  readonly reset: () => void;
}

/** From a plan over its preview to the workbook. What is written is what was shown: the workbook is read again before. */
export function useStart(onCreated: (created: Created) => void): Start {
  const { readTables, readOutline, change } = useWorkbookActions();
  const [state, setState] = useState<StartState>({ kind: "none" });
  // a reading that is no longer wanted must not come back over what is shown since
  const wanted = useRef(0);

  async function read(file: PlanFile): Promise<PlanChange> {
    const [tables, outline] = await Promise.all([readTables(planTableNames), readOutline()]);
    return planChange(file, { tables, outline });
  }

  async function preview(offer: Offer): Promise<void> {
    const mine = (wanted.current += 1);
    const show = (next: StartState) => {
      if (wanted.current === mine) setState(next);
    };
    show({ kind: "reading" });
    try {
      const planned = await read(offer.file);
      show(planned.kind === "refused" ? planned : { kind: "preview", offer, planned, outdated: false });
    } catch (error) {
      show({ kind: "failed", doing: "read", error });
    }
  }

  async function create(offer: Offer, shown: Planned): Promise<void> {
    wanted.current += 1;
    setState({ kind: "writing", offer, planned: shown });
    try {
      const planned = await read(offer.file);
      if (planned.kind === "refused") return setState(planned);
      if (JSON.stringify(planned) !== JSON.stringify(shown)) return setState({ kind: "preview", offer, planned, outdated: true });
      const outcome = await change(planned.change);
      if (outcome.kind !== "written") return setState({ kind: "notWritten", outcome });
      setState({ kind: "none" });
      onCreated({ plan: offer.file.plan, sheet: outcome.sheets[0] ?? planned.parts[0]!.sheet });
    } catch (error) {
      setState({ kind: "failed", doing: "write", error });
    }
  }

  return {
    state,
    preview: (offer) => void preview(offer),
    create: () => {
      if (state.kind === "preview") void create(state.offer, state.planned);
    },
    reset: () => {
      wanted.current += 1;
      setState({ kind: "none" });
    },
  };
}
