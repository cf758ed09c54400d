import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { reportingWordsFor } from "../../i18n/reportingWords";
import type { ReportRefusal } from "../../reporting/planReport";
import { cellAddress } from "../../sheet/address";
import type { ChangeOutcome } from "../../sheet/change";
import { Bar } from "../Bar";
import { CopyButton } from "../CopyButton";
import { FailureBar } from "../FailureBar";
import { useGoTo } from "../goTo";
import { RefusalBar } from "../RefusalBar";
import { ProblemList } from "../start/ProblemList";
import { useText } from "../text";
import { useAttempt } from "../useAttempt";
import { PagePreview } from "./PagePreview";
import type { MadeReport, MakeState } from "./useMakeReport";

interface MakeOutcomeProps {
  readonly state: MakeState;
  readonly onMake: () => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    outlineStyle: "none",
    paddingTop: tokens.spacingVerticalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  seal: { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere", hyphens: "none" },
});

/** What came of showing or making the report. */
export function MakeOutcome({ state, onMake, onBack }: MakeOutcomeProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const say = reportingWordsFor(words.language);
  const root = useRef<HTMLDivElement>(null);

  // What was asked for comes into sight below the button: the reader is led there.
  useEffect(() => {
    if (state.kind !== "none" && state.kind !== "reading" && state.kind !== "writing") root.current?.focus();
  }, [state.kind]);

  return (
    <>
      <div role="status">{state.kind === "reading" && <Spinner size="tiny" label={say.reading} labelPosition="after" />}</div>
      <div ref={root} tabIndex={-1} className={styles.root}>
        {state.kind === "unreadable" && (
          <RefusalBar title={say.refused} onDismiss={onBack}>
            {say[state.why]}
          </RefusalBar>
        )}
        {state.kind === "refused" && (
          <ProblemList title={say.refused} problems={state.problems.map((problem) => ({ text: refusalText(problem, say) }))} />
        )}
        {(state.kind === "preview" || state.kind === "writing") && (
          <>
            <h3 className={styles.title}>{say.preview}</h3>
            {state.kind === "preview" && state.outdated && (
              <RefusalBar title={say.notMade} onDismiss={onBack}>
                {say.outdated}
              </RefusalBar>
            )}
            <p className={styles.line}>{say.previewHelp(state.planned.page.name, "PlanReports, PlanSeals")}</p>
            <PagePreview page={state.planned.page} label={say.preview} />
            <div className={styles.buttons}>
              <Button appearance="primary" disabledFocusable={state.kind === "writing"} onClick={onMake}>
                {state.kind === "writing" ? say.making : say.makeIt}
              </Button>
              <Button disabledFocusable={state.kind === "writing"} onClick={onBack}>
                {say.back}
              </Button>
            </div>
          </>
        )}
        {state.kind === "made" && <Made made={state.made} onBack={onBack} />}
        {state.kind === "notWritten" && (
          <RefusalBar title={say.notMade} onDismiss={onBack}>
            {outcomeText(state.outcome, say, pane.start)}
          </RefusalBar>
        )}
        {state.kind === "failed" && (
          <FailureBar title={state.doing === "read" ? say.readFailed : say.makeFailed} error={state.error} onDismiss={onBack} />
        )}
      </div>
    </>
  );
}

function Made({ made, onBack }: { readonly made: MadeReport; readonly onBack: () => void }) {
  const styles = useStyles();
  const { words, pane } = useText();
  const say = reportingWordsFor(words.language);
  const goTo = useGoTo();
  const address = cellAddress(made.name, 1, 1);
  const { run, failure, dismiss } = useAttempt(() => goTo(address));
  return (
    <>
      <div role="status">
        <Bar
          intent="success"
          title={say.done(made.name)}
          action={{ label: say.goToSheet, onClick: run }}
          other={{ label: say.another, onClick: onBack }}
        >
          {say.doneHelp} {made.withoutCharts && say.withoutCharts}
        </Bar>
      </div>
      <p className={styles.seal}>{made.seal}</p>
      <CopyButton text={made.seal} label={say.copySeal} />
      {failure !== null && <FailureBar title={pane.goToFailed(address)} error={failure.error} onDismiss={dismiss} />}
    </>
  );
}

type Say = ReturnType<typeof reportingWordsFor>;

function refusalText(problem: ReportRefusal, say: Say): string {
  return problem.kind === "columnsMissing" ? say.columnsMissing(problem.table, problem.columns) : say[problem.kind];
}

function outcomeText(
  outcome: Exclude<ChangeOutcome, { readonly kind: "written" }>,
  say: Say,
  start: { noRoom(table: string): string },
): string {
  return outcome.kind === "noRoom" ? start.noRoom(outcome.table) : say.sheetTaken(outcome.address);
}
