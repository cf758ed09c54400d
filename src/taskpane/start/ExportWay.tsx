import { Button } from "@fluentui/react-components";
import { useText } from "../text";
import { ExportTrouble } from "./ExportTrouble";
import { PlanFileText } from "./PlanFileText";
import { useExport } from "./useExport";

/** The plan that is shown, as a file. */
export function ExportWay({ plan }: { readonly plan: string }) {
  const { pane } = useText();
  const { state, run } = useExport(plan);
  return (
    <>
      <Button appearance={state.kind === "file" ? "secondary" : "primary"} disabledFocusable={state.kind === "reading"} onClick={run}>
        {pane.start.makeFile}
      </Button>
      <ExportTrouble state={state} onRetry={run} />
      {state.kind === "file" && <PlanFileText made={state} />}
    </>
  );
}
