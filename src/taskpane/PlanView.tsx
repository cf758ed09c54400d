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
  // Most readings change nothing but the time: the lists then stay the same objects, and are not rendered again.
  const issues = useMemo(() => toldAbout(evaluation.issues, chosen, plans), [evaluation.issues, chosen, plans]);
  const notices = useMemo(() => toldAbout(evaluation.notices, chosen, plans), [evaluation.notices, chosen, plans]);
  return (
    <PlanLanguageProvider value={chosen.plan.language}>
      <div className={styles.top}>
        {plans.length > 1 && <PlanPicker plans={plans} chosen={chosen} onChoose={onChoose} />}
        <PlanHeader
          plan={chosen.plan}
          issues={issues}
          notices={notices}
          evaluatedAt={evaluatedAt}
          recalculate={recalculate}
          recalculating={recalculating}
        />
        <ScorePanel evaluation={chosen} />
      </div>
      {/* Another plan starts with every goal closed, though its goals may have the same ids. */}
      <GoalGroups key={chosen.plan.name} goals={chosen.goals} />
      <IssueList issues={issues} elsewhere={evaluation.issues.length - issues.length} />
      <NoticeList notices={notices} />
    </PlanLanguageProvider>
  );
}
