import { useEffect, useEffectEvent } from "react";
import type { Plan } from "../../plan/plan";
import { rollForward } from "../../start/rollForward";
import { useText } from "../text";
import { ExportTrouble } from "./ExportTrouble";
import { NamedPlan } from "./NamedPlan";
import { useExport } from "./useExport";
import type { Created } from "./useStart";

interface RollWayProps {
  /** with its results, as evaluated */
  readonly plan: Plan;
  readonly onCreated: (created: Created) => void;
}

/** Next year's plan out of the one that is shown. */
export function RollWay({ plan, onCreated }: RollWayProps) {
  const { pane } = useText();
  const { state, run } = useExport(plan.name);
  const read = useEffectEvent(run);
  // a target that is changed meanwhile is rolled forward as it is now
  useEffect(() => read(), [plan]);
  const rolled = state.kind === "file" ? rollForward(state.file, plan) : null;
  return (
    <>
      <ul>
        {pane.start.rollText.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ExportTrouble state={state} onRetry={run} />
      {rolled?.kind === "noYear" && <p role="status">{pane.start.cannotRoll}</p>}
      {rolled?.kind === "plan" && <NamedPlan offer={rolled} onCreated={onCreated} />}
    </>
  );
}
