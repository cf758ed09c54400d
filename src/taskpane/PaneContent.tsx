import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Live } from "../live/live";
import { Announcer } from "./Announcer";
import { AsleepBar } from "./AsleepBar";
import { EmptyWorkbook } from "./EmptyWorkbook";
import { Failed } from "./Failed";
import { FailureBar } from "./FailureBar";
import { type GoTo, GoToProvider } from "./goTo";
import { PlanView } from "./PlanView";
import { StaleBar } from "./StaleBar";
import { Starting } from "./Starting";
import { useText } from "./text";
import { useAttempt } from "./useAttempt";
import { usePlanState } from "./usePlanState";

export interface Actions {
  readonly goTo: GoTo;
  readonly recalculate: () => Promise<void>;
}

interface PaneContentProps {
  readonly live: Live;
  readonly actions: Actions;
}

const useStyles = makeStyles({
  main: { paddingBottom: tokens.spacingVerticalXXL },
});

export function PaneContent({ live, actions }: PaneContentProps) {
  const styles = useStyles();
  const { pane } = useText();
  const { state, functionsAsleep } = usePlanState(live);
  const recalculation = useAttempt(() => actions.recalculate());
  const [chosen, setChosen] = useState("");

  const plans = "evaluation" in state ? state.evaluation.plans : [];
  const plan = plans.find((each) => each.plan.name === chosen) ?? plans[0] ?? null;
  const again = { recalculate: recalculation.run, recalculating: recalculation.running };
  return (
    <GoToProvider value={actions.goTo}>
      <main className={styles.main}>
        <Announcer state={state} plan={plan} />
        {recalculation.failure !== null && (
          <FailureBar title={pane.recalculateFailed} error={recalculation.failure.error} onDismiss={recalculation.dismiss} />
        )}
        {state.status === "stale" && <StaleBar state={state} {...again} />}
        {functionsAsleep && <AsleepBar {...again} />}
        {state.status === "starting" && <Starting />}
        {state.status === "failed" && <Failed problem={state.problem} {...again} />}
        {"evaluation" in state &&
          (plan === null ? (
            <EmptyWorkbook evaluation={state.evaluation} />
          ) : (
            <PlanView evaluation={state.evaluation} evaluatedAt={state.evaluatedAt} chosen={plan} onChoose={setChosen} {...again} />
          ))}
      </main>
    </GoToProvider>
  );
}
