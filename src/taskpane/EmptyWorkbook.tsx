import { makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookEvaluation } from "../live/liveState";
import { Disclosure } from "./Disclosure";
import { IssueList } from "./IssueList";
import { NoticeList } from "./NoticeList";
import { StartView } from "./start/StartView";
import type { Created } from "./start/useStart";
import { useText } from "./text";

interface EmptyWorkbookProps {
  readonly onCreated: (created: Created) => void;
  readonly evaluation: WorkbookEvaluation;
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0` },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
  ways: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  stepsTitle: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  tables: { margin: `${tokens.spacingVerticalM} 0` },
  name: { fontWeight: tokens.fontWeightSemibold },
  holds: { margin: `0 0 ${tokens.spacingVerticalS}` },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  step: { marginBottom: tokens.spacingVerticalS },
});

/** A workbook without a plan: the ways to one, and below them what a plan in tables of one's own needs. */
export function EmptyWorkbook({ evaluation, onCreated }: EmptyWorkbookProps) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <>
      <div className={styles.root}>
        <h1 className={styles.title}>{pane.emptyTitle}</h1>
        <p>{pane.start.introduction}</p>
        <h2 className={styles.ways}>{pane.start.ways}</h2>
      </div>
      <StartView plan={null} countsFrom1904={evaluation.issues.some(({ code }) => code === "countsFrom1904")} onCreated={onCreated} />
      <Disclosure title={pane.start.tablesByHand} initiallyOpen={false}>
        <p>{pane.emptyIntroduction}</p>
        <dl className={styles.tables}>
          {pane.emptyTables.map(({ name, holds }) => (
            <div key={name}>
              <dt className={styles.name} translate="no">
                {name}
              </dt>
              <dd className={styles.holds}>{holds}</dd>
            </div>
          ))}
        </dl>
        <h3 className={styles.stepsTitle}>{pane.emptyStepsTitle}</h3>
        <ol className={styles.steps}>
          {pane.emptySteps.map((step) => (
            <li key={step} className={styles.step}>
              {step}
            </li>
          ))}
        </ol>
      </Disclosure>
      <IssueList issues={evaluation.issues} elsewhere={0} />
      <NoticeList notices={evaluation.notices} />
    </>
  );
}
