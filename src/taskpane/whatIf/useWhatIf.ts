import { useMemo, useState } from "react";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { assume, goneFrom, reset, without } from "../../whatIf/assume";
import { type Assumption, type Assumptions, noAssumptions } from "../../whatIf/assumption";

export interface WhatIfChanges {
  assume(key: string, change: Partial<Assumption>): void;
  assumeAsOf(text: string): void;
  reset(key: string): void;
  resetAll(): void;
  dismissDropped(): void;
}

export interface WhatIf {
  readonly assumptions: Assumptions;
  /** keys of the sub-goals whose assumptions were dropped, since the plan no longer has them */
  readonly dropped: readonly string[];
  /** the same object as long as the plan is the same */
  readonly changes: WhatIfChanges;
}

interface State {
  readonly assumptions: Assumptions;
  readonly dropped: readonly string[];
}

/** What is supposed of the plan. It stays while the workbook changes under it. */
export function useWhatIf(plan: PlanEvaluation): WhatIf {
  const [state, setState] = useState<State>({ assumptions: noAssumptions, dropped: [] });
  const gone = goneFrom(state.assumptions, plan);
  if (gone.length > 0) setState({ assumptions: without(state.assumptions, gone), dropped: [...state.dropped, ...gone] });
  const changes = useMemo((): WhatIfChanges => {
    const put = (change: (assumptions: Assumptions) => Assumptions) =>
      setState((now) => ({ ...now, assumptions: change(now.assumptions) }));
    return {
      assume: (key, change) => put((now) => assume(now, plan, key, change)),
      assumeAsOf: (asOf) => put((now) => ({ ...now, asOf })),
      reset: (key) => put((now) => reset(now, plan, key)),
      resetAll: () => setState({ assumptions: noAssumptions, dropped: [] }),
      dismissDropped: () => setState((now) => ({ ...now, dropped: [] })),
    };
  }, [plan]);
  return { ...state, changes };
}
