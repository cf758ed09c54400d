import { makeStyles, tokens } from "@fluentui/react-components";
import type { ConnectWords } from "../../i18n/connectWords";
import { FailureBar } from "../FailureBar";
import { RefusalBar } from "../RefusalBar";
import { useText } from "../text";
import type { ConnectState } from "./useConnect";

interface ConnectOutcomeTextProps {
  readonly outcome: ConnectState;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  said: { margin: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold, ":empty": { margin: 0 } },
  bar: { marginTop: tokens.spacingVerticalS },
});

/** What came of connecting, said where it was asked for. */
export function ConnectOutcomeText({ outcome, onDismiss }: ConnectOutcomeTextProps) {
  const styles = useStyles();
  const { connect } = useText().pane;
  const refusal = refusalText(outcome, connect);
  return (
    <>
      {/* Always there, so that a screen reader hears what comes into it. */}
      <p role="status" className={styles.said}>
        {outcome.kind === "connected" && connect.connected(outcome.cells.join(", "))}
      </p>
      {refusal !== null && (
        <div className={styles.bar}>
          <RefusalBar title={connect.connectFailed} onDismiss={onDismiss}>
            {refusal}
          </RefusalBar>
        </div>
      )}
      {outcome.kind === "failed" && (
        <div className={styles.bar}>
          <FailureBar title={connect.connectFailed} error={outcome.error} onDismiss={onDismiss} />
        </div>
      )}
    </>
  );
}

function refusalText(outcome: ConnectState, connect: ConnectWords): string | null {
  switch (outcome.kind) {
    case "notAsShown":
      return connect.notAsShown(outcome.subGoal);
    case "changedMeanwhile":
      return connect.changedMeanwhile(outcome.address);
    case "noRoom":
      return connect.noRoom(outcome.table);
    default:
      return null;
  }
}
