import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PlanEvaluation } from "../evaluate/evaluation";
import type { WorkbookEvaluation } from "../live/liveState";
import { GoalGroups } from "./GoalGroups";
import { IssueList } from "./IssueList";
import { NoticeList } from "./NoticeList";
import { PlanLanguageProvider } from "./planLanguage";
import { PlanHeader } from "./PlanHeader";
import { PlanPicker } from "./PlanPicker";
import type { Recalculation } from "./recalculation";
import { issuesByRow, RowIssuesProvider } from "./rowIssues";
import { ScorePanel } from "./ScorePanel";
import { toldAbout } from "./toldAbout";

interface PlanViewProps extends Recalculation {
  readonly evaluation: WorkbookEvaluation;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
  readonly chosen: PlanEvaluation;
  readonly onChoose: (planName: string) => void;
}

const useStyles = makeStyles({
  top: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
});

export function PlanView({ evaluation, evaluatedAt, chosen, onChoose, recalculate, recalculating }: PlanViewProps) {
  const styles = useStyles();
  const { plans } = evaluation;
  const issues = toldAbout(evaluation.issues, chosen, plans);
  const rows = useMemo(() => issuesByRow(evaluation.issues), [evaluation.issues]);
  const notices = toldAbout(evaluation.notices, chosen, plans);
  return (
    <PlanLanguageProvider value={chosen.plan.language}>
      <div className={styles.top}>
        {plans.length > 1 && <PlanPicker plans={plans} chosen={chosen} onChoose={onChoose} />}
        <PlanHeader
          plan={chosen.plan}
          notices={notices}
          evaluatedAt={evaluatedAt}
          recalculate={recalculate}
          recalculating={recalculating}
        />
        <ScorePanel evaluation={chosen} />
      </div>
      {/* Another plan starts with every goal closed, though its goals may have the same ids. */}
      <RowIssuesProvider value={rows}>
        <GoalGroups key={chosen.plan.name} goals={chosen.goals} />
      </RowIssuesProvider>
      <IssueList issues={issues} elsewhere={evaluation.issues.length - issues.length} />
      <NoticeList notices={notices} />
    </PlanLanguageProvider>
  );
}
