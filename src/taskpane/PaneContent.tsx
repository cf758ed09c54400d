import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Live } from "../live/live";
import { ActionFailedBar } from "./ActionFailedBar";
import { Announcer } from "./Announcer";
import { AsleepBar } from "./AsleepBar";
import { EmptyWorkbook } from "./EmptyWorkbook";
import { Failed } from "./Failed";
import { GoToProvider } from "./goTo";
import { PlanView } from "./PlanView";
import { StaleBar } from "./StaleBar";
import { Starting } from "./Starting";
import { type Actions, usePaneActions } from "./usePaneActions";
import { usePlanState } from "./usePlanState";

interface PaneContentProps {
  readonly live: Live;
  readonly actions: Actions;
}

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", paddingBottom: tokens.spacingVerticalXXL },
});

export function PaneContent({ live, actions }: PaneContentProps) {
  const styles = useStyles();
  const { state, functionsAsleep } = usePlanState(live);
  const { goTo, recalculate, recalculating, failure, dismiss } = usePaneActions(actions);
  const [chosen, setChosen] = useState("");

  const plans = "evaluation" in state ? state.evaluation.plans : [];
  const plan = plans.find((each) => each.plan.name === chosen) ?? plans[0] ?? null;
  const again = { recalculate, recalculating };
  return (
    <GoToProvider value={goTo}>
      <main className={styles.main}>
        <Announcer state={state} plan={plan} />
        {failure !== null && <ActionFailedBar failure={failure} onDismiss={dismiss} />}
        {state.status === "stale" && <StaleBar state={state} {...again} />}
        {functionsAsleep && <AsleepBar {...again} />}
        {state.status === "starting" && <Starting />}
        {state.status === "failed" && <Failed problem={state.problem} {...again} />}
        {"evaluation" in state &&
          (plan === null ? (
            <EmptyWorkbook evaluation={state.evaluation} />
          ) : (
            <PlanView
              key={plan.plan.name}
              evaluation={state.evaluation}
              evaluatedAt={state.evaluatedAt}
              chosen={plan}
              onChoose={setChosen}
              {...again}
            />
          ))}
      </main>
    </GoToProvider>
  );
}
