import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeOutcome } from "../../sheet/change";
import { RefusalBar } from "../RefusalBar";
import { useText } from "../text";

interface NotWrittenProps {
  readonly outcome: Exclude<ChangeOutcome, { readonly kind: "written" }>;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({ root: { marginTop: tokens.spacingVerticalS } });

/** The workbook could not take the plan as it is; nothing was written. */
export function NotWritten({ outcome, onDismiss }: NotWrittenProps) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <div className={styles.root}>
      <RefusalBar title={pane.start.notWritten} onDismiss={onDismiss}>
        {outcome.kind === "noRoom" ? pane.start.noRoom(outcome.table) : pane.start.changedMeanwhile(outcome.address)}
      </RefusalBar>
    </div>
  );
}
