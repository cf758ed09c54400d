import { Button, makeStyles } from "@fluentui/react-components";
import { useGoTo } from "./goTo";
import { useText } from "./text";

interface GoToCellProps {
  /** "Økonomi!G8" */
  readonly address: string;
}

const useStyles = makeStyles({
  button: { maxWidth: "100%", minWidth: "auto", minHeight: "28px", textAlign: "start", overflowWrap: "anywhere", hyphens: "none" },
});

export function GoToCell({ address }: GoToCellProps) {
  const styles = useStyles();
  const { pane } = useText();
  const goTo = useGoTo();
  return (
    <Button size="small" className={styles.button} onClick={() => goTo(address)}>
      {pane.goToCell(address)}
    </Button>
  );
}
