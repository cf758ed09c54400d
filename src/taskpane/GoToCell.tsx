import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FailureBar } from "./FailureBar";
import { useGoTo } from "./goTo";
import { useText } from "./text";
import { useAttempt } from "./useAttempt";

interface GoToCellProps {
  /** "Økonomi!G8" */
  readonly address: string;
}

const useStyles = makeStyles({
  root: { maxWidth: "100%" },
  failure: { marginTop: tokens.spacingVerticalXS },
  button: { maxWidth: "100%", minWidth: "auto", minHeight: "28px", textAlign: "start", overflowWrap: "anywhere", hyphens: "none" },
});

export function GoToCell({ address }: GoToCellProps) {
  const styles = useStyles();
  const { pane } = useText();
  const goTo = useGoTo();
  const { run, failure, dismiss } = useAttempt(() => goTo(address));
  return (
    <div className={styles.root}>
      <Button size="small" className={styles.button} onClick={run}>
        {pane.goToCell(address)}
      </Button>
      {failure !== null && (
        <div className={styles.failure}>
          <FailureBar title={pane.goToFailed(address)} error={failure.error} onDismiss={dismiss} />
        </div>
      )}
    </div>
  );
}
