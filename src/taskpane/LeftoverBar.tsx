import { useCallback, useState } from "react";
import { reportingWordsFor } from "../i18n/reportingWords";
import { unfinishedPage } from "../sheet/change";
import { Bar } from "./Bar";
import { FailureBar } from "./FailureBar";
import { useText } from "./text";
import { useAttempt } from "./useAttempt";
import { useReading } from "./useReading";
import { useWorkbookActions } from "./workbookActions";

/**
 * What an Excel that stopped half-way has left behind: found when the pane starts, and taken away only where the user says so. A reading
 * that fails is told of elsewhere: the plan's own fails as well.
 */
export function LeftoverBar() {
  const { words } = useText();
  const say = reportingWordsFor(words.language);
  const { readOutline, change } = useWorkbookActions();
  const [kept, keep] = useState<ReadonlySet<string>>(new Set());
  const [shownMeanwhile, setShownMeanwhile] = useState<string | null>(null);
  const read = useCallback(async () => {
    const { sheets } = await readOutline();
    return sheets.filter(({ name, isHidden }) => isHidden && name.startsWith(unfinishedPage)).map(({ name }) => name);
  }, [readOutline]);
  const { reading, again } = useReading(read);
  const sheet = reading.kind === "read" ? reading.value.find((name) => !kept.has(name)) : undefined;
  const removal = useAttempt(async () => {
    if (sheet === undefined) return;
    const outcome = await change({ removed: [sheet] });
    if (outcome.kind !== "written") setShownMeanwhile(sheet);
    again();
  });
  return (
    <>
      {sheet !== undefined && (
        <div role="alert">
          <Bar
            intent="warning"
            title={say.leftover(sheet)}
            action={{ label: removal.running ? say.removing : say.remove, onClick: removal.run, busy: removal.running }}
            other={{ label: say.keep, onClick: () => keep(new Set([...kept, sheet])) }}
          >
            {say.leftoverHelp}
          </Bar>
        </div>
      )}
      {shownMeanwhile !== null && (
        <Bar intent="warning" title={say.removeFailed} action={{ label: say.keep, onClick: () => setShownMeanwhile(null) }}>
          {say.leftoverShown(shownMeanwhile)}
        </Bar>
      )}
      {removal.failure !== null && <FailureBar title={say.removeFailed} error={removal.failure.error} onDismiss={removal.dismiss} />}
    </>
  );
}
