import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { FailureBar } from "../FailureBar";
import { RefusalBar } from "../RefusalBar";
import { useText } from "../text";
import type { MendState } from "./useMend";

interface MendOutcomeProps {
  readonly state: MendState;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  said: { margin: `${tokens.spacingVerticalS} 0`, fontWeight: tokens.fontWeightSemibold, ":empty": { margin: 0 } },
  bar: { margin: `${tokens.spacingVerticalS} 0` },
});

/** What came of a mend, said once for the whole list: the finding it belonged to is gone. */
export function MendOutcome({ state, onDismiss }: MendOutcomeProps) {
  const styles = useStyles();
  const { check } = useText().pane;
  const said = useRef<HTMLParagraphElement>(null);
  const refusal =
    state.kind === "changedMeanwhile" ? check.changedMeanwhile(state.address) : state.kind === "noRoom" ? check.noRoom(state.table) : null;
  const isMended = state.kind === "mended";

  // The button goes with its finding: the keyboard goes on from here.
  useEffect(() => {
    if (isMended) said.current?.focus();
  }, [isMended]);

  return (
    <>
      {/* Always there, so that a screen reader hears what comes into it. */}
      <p role="status" tabIndex={-1} ref={said} className={styles.said}>
        {state.kind === "writing" && check.mending}
        {state.kind === "mended" && check.mended(state.mend)}
      </p>
      {refusal !== null && (
        <div className={styles.bar}>
          <RefusalBar title={check.mendFailed} onDismiss={onDismiss}>
            {refusal}
          </RefusalBar>
        </div>
      )}
      {state.kind === "failed" && (
        <div className={styles.bar}>
          <FailureBar title={check.mendFailed} error={state.error} onDismiss={onDismiss} />
        </div>
      )}
    </>
  );
}
