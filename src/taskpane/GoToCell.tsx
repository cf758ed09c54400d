import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FailureBar } from "./FailureBar";
import { useGoTo } from "./goTo";
import { useText } from "./text";
import { useAttempt } from "./useAttempt";

interface GoToCellProps {
  /** "Økonomi!G8" */
  readonly address: string;
  /** whether only the address is shown, in a line of text; read out it says what it does all the same */
  readonly short?: boolean;
}

const useStyles = makeStyles({
  root: { maxWidth: "100%" },
  short: { padding: `0 ${tokens.spacingHorizontalXS}`, fontWeight: tokens.fontWeightRegular },
  failure: { marginTop: tokens.spacingVerticalXS },
  button: { maxWidth: "100%", minWidth: "auto", minHeight: "28px", textAlign: "start", overflowWrap: "anywhere", hyphens: "none" },
});

export function GoToCell({ address, short = false }: GoToCellProps) {
  const styles = useStyles();
  const { pane } = useText();
  const goTo = useGoTo();
  const { run, failure, dismiss } = useAttempt(() => goTo(address));
  return (
    <div className={styles.root}>
      <Button
        size="small"
        className={mergeClasses(styles.button, short && styles.short)}
        aria-label={short ? pane.goToCell(address) : undefined}
        onClick={run}
      >
        {short ? address : pane.goToCell(address)}
      </Button>
      {failure !== null && (
        <div className={styles.failure}>
          <FailureBar title={pane.goToFailed(address)} error={failure.error} onDismiss={dismiss} />
        </div>
      )}
    </div>
  );
}
