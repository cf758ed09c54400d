import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { FailureBar } from "../FailureBar";
import { useText } from "../text";
import type { Checking } from "./useCheck";

interface CheckStatusProps {
  readonly checking: Checking;
}

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalM} 0 0` },
  found: { fontWeight: tokens.fontWeightSemibold },
  muted: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  progress: { margin: `${tokens.spacingVerticalM} 0` },
  failure: { marginTop: tokens.spacingVerticalM },
});

/** Whether it is being checked, and what was checked last: how much, and when. */
export function CheckStatus({ checking: { state, checked, check, cancel } }: CheckStatusProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const text = pane.check;
  const isRunning = state.kind === "running";
  return (
    <>
      {isRunning && state.isLong && (
        <div className={styles.progress}>
          <Field label={text.checking} hint={text.checkingPart(Math.floor(Math.min(1, state.part) * 100))}>
            <ProgressBar value={Math.min(1, state.part)} />
          </Field>
        </div>
      )}
      {isRunning && state.isLong ? (
        <Button onClick={cancel}>{text.cancel}</Button>
      ) : (
        // Not simply disabled while busy: that would drop the keyboard focus.
        <Button onClick={check} disabledFocusable={isRunning}>
          {checked === null && state.kind !== "cancelled" ? text.check : text.checkAgain}
        </Button>
      )}
      {state.kind === "failed" && (
        <div className={styles.failure}>
          <FailureBar title={text.failed} error={state.error} onDismiss={check} dismissLabel={text.checkAgain} />
        </div>
      )}
      <p role="status" className={styles.line}>
        {isRunning && text.checking}
        {state.kind === "cancelled" && text.cancelled}
        {state.kind === "ready" && checked !== null && (
          <>
            {checked.figures > 0 && (
              <span className={styles.found}>
                {checked.findings.length === 0 ? text.nothingFound : text.found(checked.findings.length)}.{" "}
              </span>
            )}
            {checked.figures === 0 ? text.nothingConnected : text.checked(checked.figures, checked.sources, words.moment(checked.at))}
          </>
        )}
      </p>
      {state.kind === "ready" && checked !== null && checked.figures > 0 && checked.findings.length === 0 && (
        <p className={styles.muted}>{text.lookedFor}</p>
      )}
    </>
  );
}
