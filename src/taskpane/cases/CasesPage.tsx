import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { findCaseLists } from "../../cases/findCaseLists";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { systemClock } from "../../live/systemClock";
import { FailureBar } from "../FailureBar";
import { useNavigation } from "../navigation";
import { PageFrame } from "../PageFrame";
import { useText } from "../text";
import { useReading } from "../useReading";
import { useWorkbookActions } from "../workbookActions";
import { CaseListPart } from "./CaseListPart";

export interface CasesPageProps {
  readonly plan: PlanEvaluation;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
}

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalL}` },
  small: { margin: `${tokens.spacingVerticalM} 0`, color: tokens.colorNeutralForeground2 },
});

/** The open cases behind the plan's results, by deadline. */
export function CasesPage({ plan, evaluatedAt }: CasesPageProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { cases } = pane;
  const { lead } = useNavigation();
  const workbook = useWorkbookActions();
  const read = useCallback(() => findCaseLists(plan, workbook, systemClock.today()), [plan, workbook]);
  // a case that is added may leave every figure as it was
  const { reading, again } = useReading(read, evaluatedAt);
  return (
    <PageFrame title={cases.title}>
      {reading.kind === "reading" && <Spinner size="small" label={cases.reading} />}
      {reading.kind === "failed" && <FailureBar title={cases.failed} error={reading.error} dismissLabel={pane.retry} onDismiss={again} />}
      {reading.kind === "read" && reading.value.length === 0 && (
        <div className={styles.part}>
          <p>
            <strong>{cases.none}</strong>
          </p>
          <p>{cases.noneHelp}</p>
          <Button onClick={() => lead({ view: "connect", subGoal: null })}>{cases.toConnect}</Button>
        </div>
      )}
      {reading.kind === "read" && reading.value.map((found, index) => <CaseListPart key={index} found={found} />)}
      <div className={styles.part}>
        <p className={styles.small}>{pane.evaluatedAt(words.moment(evaluatedAt))}</p>
      </div>
    </PageFrame>
  );
}
