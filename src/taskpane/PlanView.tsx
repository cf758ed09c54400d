import { tokens, makeStyles } from "@fluentui/react-components";
import type { PlanEvaluation } from "../evaluate/evaluation";
import type { WorkbookEvaluation } from "../live/liveState";
import { GoalGroups } from "./GoalGroups";
import { IssueList } from "./IssueList";
import { NoticeList } from "./NoticeList";
import { PlanHeader } from "./PlanHeader";
import { PlanPicker } from "./PlanPicker";
import type { Recalculation } from "./recalculation";
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
  const notices = toldAbout(evaluation.notices, chosen, plans);
  return (
    <>
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
      <GoalGroups goals={chosen.goals} />
      <IssueList issues={issues} elsewhere={evaluation.issues.length - issues.length} />
      <NoticeList notices={notices} />
    </>
  );
}
