import { Spinner } from "@fluentui/react-components";
import { FailureBar } from "../FailureBar";
import { useText } from "../text";
import { FileProblems } from "./FileProblems";
import type { ExportState } from "./useExport";

interface ExportTroubleProps {
  readonly state: ExportState;
  readonly onRetry: () => void;
}

/** While a plan is read out of the workbook, and when it cannot be. */
export function ExportTrouble({ state, onRetry }: ExportTroubleProps) {
  const { pane } = useText();
  return (
    <>
      <div role="status">
        {state.kind === "reading" && <Spinner size="tiny" label={pane.start.readingWorkbook} labelPosition="after" />}
        {state.kind === "gone" && pane.start.planGone}
      </div>
      {state.kind === "refused" && <FileProblems title={pane.start.cannotExport} problems={state.problems} />}
      {state.kind === "failed" && <FailureBar title={pane.start.readFailed} error={state.error} onDismiss={onRetry} />}
    </>
  );
}
