import type { LiveState } from "../live/liveState";
import { ageOf } from "./ageOf";
import { Bar } from "./Bar";
import type { Recalculation } from "./recalculation";
import { useText } from "./text";
import { useNow } from "./useNow";

interface StaleBarProps extends Recalculation {
  readonly state: Extract<LiveState, { readonly status: "stale" }>;
}

export function StaleBar({ state, recalculate, recalculating }: StaleBarProps) {
  const { words, pane } = useText();
  const now = useNow();
  const ago = pane.ago(ageOf(now - state.evaluatedAt));
  return (
    <Bar
      intent="warning"
      title={pane.staleTitle}
      action={{ label: recalculating ? pane.recalculating : pane.retry, onClick: recalculate, busy: recalculating }}
    >
      {words.workbookError(state.problem)} {pane.staleFigures(words.moment(state.evaluatedAt), ago)}
    </Bar>
  );
}
