import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import type { WorkbookError } from "../sheet/workbook";
import type { Recalculation } from "./recalculation";
import { useText } from "./text";

interface FailedProps extends Recalculation {
  readonly problem: WorkbookError;
}

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalL },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
  icon: { color: tokens.colorStatusDangerForeground1, fontSize: "32px" },
});

export function Failed({ problem, recalculate, recalculating }: FailedProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  return (
    <div className={styles.root}>
      <ErrorCircleFilled className={styles.icon} />
      <h1 className={styles.title}>{pane.failedTitle}</h1>
      <p>{words.workbookError(problem)}</p>
      <p>{pane.failedHelp}</p>
      <Button appearance="primary" disabledFocusable={recalculating} onClick={recalculate}>
        {recalculating ? pane.recalculating : pane.retry}
      </Button>
    </div>
  );
}
