import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import type { PlanEvaluation } from "../evaluate/evaluation";
import type { Live } from "../live/live";
import type { Report } from "../report/report";
import { Announcer } from "./Announcer";
import { AsleepBar } from "./AsleepBar";
import { EmptyWorkbook } from "./EmptyWorkbook";
import { Failed } from "./Failed";
import { FailureBar } from "./FailureBar";
import { type CellActions, CellActionsProvider } from "./functions/cellActions";
import { type GoTo, GoToProvider } from "./goTo";
import { LaterView } from "./LaterView";
import { Leftovers } from "./Leftovers";
import { NavigationProvider } from "./navigation";
import type { PaneCommands } from "./paneCommands";
import { PaneTabs } from "./PaneTabs";
import { PickingProvider } from "./picking";
import { PlanPage } from "./PlanPage";
import { PlanPages } from "./PlanPages";
import { PlanView } from "./PlanView";
import { ReadingTimeProvider } from "./readingTime";
import { FirstRunCard } from "./settings/FirstRunCard";
import { useSettings } from "./settings/settings";
import { StaleBar } from "./StaleBar";
import { CreatedBar } from "./start/CreatedBar";
import type { Created } from "./start/useStart";
import { Starting } from "./Starting";
import { useText } from "./text";
import { useAttempt } from "./useAttempt";
import { useCommands } from "./useCommands";
import { usePages } from "./usePages";
import { usePlanState } from "./usePlanState";
import { type WorkbookActions, WorkbookActionsProvider } from "./workbookActions";

export interface Actions extends CellActions, WorkbookActions {
  readonly goTo: GoTo;
  readonly recalculate: () => Promise<void>;
}

interface PaneContentProps {
  readonly live: Live;
  readonly actions: Actions;
  readonly commands: PaneCommands;
}

const loadWhatIf = async () => (await import("./whatIf/WhatIfView")).WhatIfView;
const loadReport = async () => (await import("./report/ReportView")).ReportView;
const loadConnect = async () => (await import("./connect/ConnectView")).ConnectView;
const loadCheck = async () => (await import("./check/CheckView")).CheckView;
const loadFunctions = async () => (await import("./functions/FunctionsView")).FunctionsView;

const noPlans: readonly PlanEvaluation[] = [];
const noReports: readonly Report[] = [];

const useStyles = makeStyles({
  main: { paddingBottom: tokens.spacingVerticalXXL },
});

export function PaneContent({ live, actions, commands }: PaneContentProps) {
  const styles = useStyles();
  const { pane } = useText();
  const { isFirstRun } = useSettings();
  const { state, functionsAsleep } = usePlanState(live);
  const recalculation = useAttempt(() => actions.recalculate());
  const [chosen, setChosen] = useState("");
  const [created, setCreated] = useState<Created | null>(null);
  const [picked, pick] = useState<string | null>(null);
  const picking = useMemo(() => ({ current: picked, pick }), [picked]);
  // the cell that is gone to is selected: it is not meant for a field that waits for cells
  const goTo = useCallback<GoTo>(
    (address) => {
      pick(null);
      return actions.goTo(address);
    },
    [actions],
  );

  const showCreated = useCallback((made: Created) => {
    setCreated(made);
    setChosen(made.plan);
  }, []);

  const evaluation = "evaluation" in state ? state.evaluation : null;
  const plans = evaluation?.plans ?? noPlans;
  const allReports = evaluation?.reports ?? noReports;
  const plan = plans.find((each) => each.plan.name === chosen) ?? plans[0] ?? null;
  const reports = useMemo(() => allReports.filter((report) => report.plan === plan?.plan.name), [allReports, plan?.plan.name]);
  const evaluatedAt = "evaluatedAt" in state ? state.evaluatedAt : 0;
  const root = useRef<HTMLElement>(null);
  const { navigation, led, page } = usePages(plan?.plan.name ?? "", root);
  useCommands(commands, navigation, state.status !== "starting");
  const again = { recalculate: recalculation.run, recalculating: recalculation.running };
  const warnings = (
    <>
      {recalculation.failure !== null && (
        <FailureBar title={pane.recalculateFailed} error={recalculation.failure.error} onDismiss={recalculation.dismiss} />
      )}
      {state.status === "stale" && <StaleBar state={state} {...again} />}
      {functionsAsleep && <AsleepBar {...again} />}
      {"evaluation" in state && <Leftovers />}
    </>
  );
  const planView = (
    <>
      {created !== null && <CreatedBar created={created} onDismiss={() => setCreated(null)} />}
      {isFirstRun && "evaluation" in state && <FirstRunCard plan={plan} />}
      {state.status === "starting" && <Starting />}
      {state.status === "failed" && <Failed problem={state.problem} {...again} />}
      {"evaluation" in state &&
        (plan === null ? (
          <EmptyWorkbook evaluation={state.evaluation} onCreated={showCreated} />
        ) : (
          <PlanView
            evaluation={state.evaluation}
            evaluatedAt={state.evaluatedAt}
            chosen={plan}
            reports={reports}
            onChoose={setChosen}
            onCreated={showCreated}
            {...again}
          />
        ))}
    </>
  );
  return (
    <GoToProvider value={goTo}>
      <CellActionsProvider value={actions}>
        <WorkbookActionsProvider value={actions}>
          <NavigationProvider value={navigation}>
            <PickingProvider value={picking}>
              <ReadingTimeProvider value={evaluatedAt}>
                <main className={styles.main} ref={root}>
                  <Announcer state={state} plan={plan} />
                  <PaneTabs
                    warnings={warnings}
                    led={led}
                    content={{
                      plan: <PlanPages overview={planView} page={page && <PlanPage {...{ page, evaluation, plan, evaluatedAt }} />} />,
                      whatIf: (
                        <LaterView
                          load={loadWhatIf}
                          key={plan?.plan.name ?? ""}
                          props={{ plan, evaluatedAt, asked: led?.view === "whatIf" ? led : null }}
                        />
                      ),
                      report: <LaterView load={loadReport} key={plan?.plan.name ?? ""} props={{ plan, reports, evaluatedAt }} />,
                      connect: (
                        <LaterView
                          load={loadConnect}
                          key={plan?.plan.name ?? ""}
                          props={{ plan, asked: led?.view === "connect" ? led : null }}
                        />
                      ),
                      check: <LaterView load={loadCheck} key={plan?.plan.name ?? ""} props={{ plan }} />,
                      functions: <LaterView load={loadFunctions} props={{ plans, plan }} />,
                    }}
                  />
                </main>
              </ReadingTimeProvider>
            </PickingProvider>
          </NavigationProvider>
        </WorkbookActionsProvider>
      </CellActionsProvider>
    </GoToProvider>
  );
}
