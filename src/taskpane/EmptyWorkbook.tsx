import { makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookEvaluation } from "../live/liveState";
import { Disclosure } from "./Disclosure";
import { IssueList } from "./IssueList";
import { NoticeList } from "./NoticeList";
import { useText } from "./text";

interface EmptyWorkbookProps {
  readonly evaluation: WorkbookEvaluation;
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0` },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
  tables: { margin: `${tokens.spacingVerticalM} 0` },
  name: { fontWeight: tokens.fontWeightSemibold },
  holds: { margin: `0 0 ${tokens.spacingVerticalS}` },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  step: { marginBottom: tokens.spacingVerticalS },
});

export function EmptyWorkbook({ evaluation }: EmptyWorkbookProps) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <>
      <div className={styles.root}>
        <h1 className={styles.title}>{pane.emptyTitle}</h1>
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
      </div>
      <Disclosure title={pane.emptyStepsTitle} initiallyOpen={evaluation.issues.length === 0}>
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
