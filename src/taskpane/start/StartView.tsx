import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Plan } from "../../plan/plan";
import { FoldingItem } from "../FoldingItem";
import { useText } from "../text";
import { EmptyWay } from "./EmptyWay";
import { ExportWay } from "./ExportWay";
import { FileWay } from "./FileWay";
import { RollWay } from "./RollWay";
import { TemplateWay } from "./TemplateWay";
import type { Created } from "./useStart";

interface StartViewProps {
  /** the plan that is shown; null in a workbook without one */
  readonly plan: Plan | null;
  /** the workbook counts its days from 1904: every date would come out wrong */
  readonly countsFrom1904: boolean;
  readonly onCreated: (created: Created) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  way: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  refused: { margin: tokens.spacingHorizontalL },
});

/** The ways to a plan in this workbook, and the one out of it. */
export function StartView({ plan, countsFrom1904, onCreated }: StartViewProps) {
  const styles = useStyles();
  const { pane } = useText();
  const { start } = pane;
  const way = (title: string, note: string, content: ReactNode) => (
    <FoldingItem key={title} title={title} note={note}>
      <div className={styles.way}>{content}</div>
    </FoldingItem>
  );
  return (
    <>
      {countsFrom1904 && <p className={styles.refused}>{start.countsFrom1904}</p>}
      {/* Without its bullets Safari no longer takes it for a list, hence the role. */}
      <ul role="list" className={styles.list}>
        {!countsFrom1904 && (
          <>
            {plan !== null && way(start.roll, start.rollNote(plan.name), <RollWay plan={plan} onCreated={onCreated} />)}
            {way(start.template, start.templateNote, <TemplateWay onCreated={onCreated} />)}
            {way(start.empty, start.emptyNote, <EmptyWay onCreated={onCreated} />)}
            {way(start.file, start.fileNote, <FileWay onCreated={onCreated} />)}
          </>
        )}
        {plan !== null && way(start.exportTitle, start.exportNote(plan.name), <ExportWay plan={plan.name} />)}
      </ul>
    </>
  );
}
