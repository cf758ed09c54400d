import type { WorkbookError } from "../sheet/workbook";
import type { Recalculation } from "./recalculation";
import { useText } from "./text";
import { Trouble } from "./Trouble";

interface FailedProps extends Recalculation {
  readonly problem: WorkbookError;
}

export function Failed({ problem, recalculate, recalculating }: FailedProps) {
  const { words, pane } = useText();
  return (
    <Trouble
      title={pane.failedTitle}
      action={{ label: recalculating ? pane.recalculating : pane.retry, onClick: recalculate, busy: recalculating }}
    >
      <p>{words.workbookError(problem)}</p>
      <p>{pane.failedHelp}</p>
    </Trouble>
  );
}
