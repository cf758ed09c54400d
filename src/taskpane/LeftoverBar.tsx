import { useCallback, useState } from "react";
import { reportingWordsFor } from "../i18n/reportingWords";
import { findLeftovers } from "../reporting/findLeftovers";
import { Bar } from "./Bar";
import { FailureBar } from "./FailureBar";
import { useText } from "./text";
import { useAttempt } from "./useAttempt";
import { useReading } from "./useReading";
import { useWorkbookActions } from "./workbookActions";

/**
 * What an Excel that stopped half-way has left behind: found when the pane starts, and taken away, or shown where something rests on it, only where the user says so. A reading
 * that fails is told of elsewhere: the plan's own fails as well.
 */
export function LeftoverBar() {
  const { words } = useText();
  const say = reportingWordsFor(words.language);
  const workbook = useWorkbookActions();
  const [kept, keep] = useState<ReadonlySet<string>>(new Set());
  const [shownMeanwhile, setShownMeanwhile] = useState<string | null>(null);
  const read = useCallback(() => findLeftovers(workbook), [workbook]);
  const { reading, again } = useReading(read);
  const left = reading.kind === "read" ? reading.value.find(({ sheet }) => !kept.has(sheet)) : undefined;
  const mending = useAttempt(async () => {
    if (left === undefined) return;
    const { sheet, isNeeded } = left;
    const outcome = await workbook.change(isNeeded ? { shown: [sheet] } : { removed: [sheet] });
    if (outcome.kind !== "written") setShownMeanwhile(sheet);
    again();
  });
  const offer = left?.isNeeded === true ? say.showSheet : mending.running ? say.removing : say.remove;
  return (
    <>
      {left !== undefined && (
        <div role="alert">
          <Bar
            intent="warning"
            title={left.isNeeded ? say.leftoverNeeded(left.sheet) : say.leftover(left.sheet)}
            action={{ label: offer, onClick: mending.run, busy: mending.running }}
            other={{ label: say.keep, onClick: () => keep(new Set([...kept, left.sheet])) }}
          >
            {left.isNeeded ? say.leftoverNeededHelp : say.leftoverHelp}
          </Bar>
        </div>
      )}
      {shownMeanwhile !== null && (
        <Bar intent="warning" title={say.removeFailed} action={{ label: say.keep, onClick: () => setShownMeanwhile(null) }}>
          {say.leftoverShown(shownMeanwhile)}
        </Bar>
      )}
      {mending.failure !== null && (
        <FailureBar
          title={left?.isNeeded === true ? say.showFailed : say.removeFailed}
          error={mending.failure.error}
          onDismiss={mending.dismiss}
        />
      )}
    </>
  );
}
