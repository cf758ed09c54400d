import { makeStyles, tokens } from "@fluentui/react-components";
import { Bar } from "../Bar";
import { FailureBar } from "../FailureBar";
import { useText } from "../text";
import type { Outcome } from "./useInsert";

interface InsertOutcomeProps {
  readonly outcome: Outcome;
  readonly onReplace: (address: string) => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  written: { margin: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold, ":empty": { margin: 0 } },
  bar: { marginTop: tokens.spacingVerticalS },
});

/** What came of an insertion, said where it was asked for. */
export function InsertOutcome({ outcome, onReplace, onDismiss }: InsertOutcomeProps) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <>
      {/* Always there, so that a screen reader hears what comes into it. */}
      <p role="status" className={styles.written}>
        {outcome.kind === "written" && pane.inserted(outcome.address)}
      </p>
      {outcome.kind === "occupied" && (
        <div role="alert" className={styles.bar}>
          <Bar
            intent="warning"
            title={pane.occupied(outcome.address)}
            action={{ label: pane.replace, onClick: () => onReplace(outcome.address) }}
            other={{ label: pane.leave, onClick: onDismiss }}
          >
            {pane.occupiedHelp}
          </Bar>
        </div>
      )}
      {outcome.kind === "failed" && (
        <div className={styles.bar}>
          <FailureBar title={pane.insertFailed} error={outcome.error} onDismiss={onDismiss} />
        </div>
      )}
    </>
  );
}
