import { makeStyles } from "@fluentui/react-components";
import { WorkbookError } from "../sheet/workbook";
import { Bar } from "./Bar";
import { useText } from "./text";
import type { ActionFailure } from "./usePaneActions";

interface ActionFailedBarProps {
  readonly failure: ActionFailure;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  // In sight wherever in a long pane the button was pressed.
  bar: { position: "sticky", top: 0, zIndex: 1 },
});

export function ActionFailedBar({ failure, onDismiss }: ActionFailedBarProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const title = failure.address === null ? pane.recalculateFailed : pane.goToFailed(failure.address);
  return (
    <div role="alert" className={styles.bar}>
      <Bar intent="error" title={title} actions={[{ label: pane.dismiss, onClick: onDismiss }]}>
        {failure.error instanceof WorkbookError ? words.workbookError(failure.error) : `${pane.brokenHelp} ${String(failure.error)}`}
      </Bar>
    </div>
  );
}
