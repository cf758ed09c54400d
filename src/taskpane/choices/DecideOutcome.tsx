import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { FailureBar } from "../FailureBar";
import { NotWritten } from "../start/NotWritten";
import { useChoicesWords } from "./useChoicesWords";
import type { DecideState } from "./useDecide";

interface DecideOutcomeProps {
  readonly state: DecideState;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  said: { margin: `${tokens.spacingVerticalS} 0`, fontWeight: tokens.fontWeightSemibold, ":empty": { margin: 0 } },
  bar: { margin: `${tokens.spacingVerticalS} 0` },
});

/** What came of a decision, said once for the whole list: the choice it belonged to has left the open ones. */
export function DecideOutcome({ state, onDismiss }: DecideOutcomeProps) {
  const styles = useStyles();
  const words = useChoicesWords();
  const root = useRef<HTMLDivElement>(null);
  const isOver = state.kind !== "none" && state.kind !== "writing";

  // The button goes with its form, or stands far below: the keyboard goes on from here, and what is said is in sight.
  useEffect(() => {
    if (isOver) root.current?.focus();
  }, [isOver, state]);

  return (
    <div ref={root} tabIndex={-1}>
      {/* Always there, so that a screen reader hears what comes into it. */}
      <p role="status" className={styles.said}>
        {state.kind === "writing" && words.writing}
        {state.kind === "written" && state.done}
      </p>
      {state.kind === "notWritten" && <NotWritten outcome={state.outcome} onDismiss={onDismiss} />}
      {state.kind === "failed" && (
        <div className={styles.bar}>
          <FailureBar title={words.notWritten} error={state.error} onDismiss={onDismiss} />
        </div>
      )}
    </div>
  );
}
