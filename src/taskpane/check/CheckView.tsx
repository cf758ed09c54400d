import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Finding } from "../../check/finding";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import type { Plan, SubGoal } from "../../plan/plan";
import { PlanLanguageProvider } from "../planLanguage";
import { useText } from "../text";
import { CheckStatus } from "./CheckStatus";
import { FindingGroup } from "./FindingGroup";
import { MendOutcome } from "./MendOutcome";
import { useCheck } from "./useCheck";
import { useMend } from "./useMend";

interface CheckViewProps {
  readonly plan: PlanEvaluation | null;
}

const useStyles = makeStyles({
  top: { padding: tokens.spacingHorizontalL, paddingBottom: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  line: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
});

/** What may turn a verdict without anybody seeing it, in the cells the plan's figures come from. */
export const CheckView = memo(function CheckView({ plan: evaluation }: CheckViewProps) {
  const styles = useStyles();
  const { check } = useText().pane;
  const checking = useCheck(evaluation);
  const mending = useMend(checking.check);
  if (evaluation === null) {
    return (
      <div className={styles.top}>
        <h1 className={styles.title}>{check.noPlan}</h1>
        <p className={styles.line}>{check.noPlanHelp}</p>
      </div>
    );
  }
  const { plan } = evaluation;
  return (
    <PlanLanguageProvider value={plan.language}>
      <div className={styles.top}>
        <h1 className={styles.title}>{check.title}</h1>
        <p className={styles.line}>{check.introduction}</p>
        <CheckStatus checking={checking} />
        <MendOutcome state={mending.state} onDismiss={mending.dismiss} />
      </div>
      {groupsOf(plan, checking.checked?.findings ?? []).map(({ subGoal, findings }) => (
        <FindingGroup key={subGoal?.id ?? ""} subGoal={subGoal} findings={findings} mending={mending} />
      ))}
    </PlanLanguageProvider>
  );
});

interface Group {
  readonly subGoal: SubGoal | null;
  readonly findings: readonly Finding[];
}

/** In the order of the plan; what concerns all of it comes first, with what belongs to a sub-goal that is gone meanwhile. */
function groupsOf(plan: Plan, findings: readonly Finding[]): readonly Group[] {
  const subGoals = new Map(plan.goals.flatMap((goal) => goal.subGoals.map((subGoal) => [subGoal.id, subGoal] as const)));
  const groups = [
    { subGoal: null, findings: findings.filter((each) => !subGoals.has(each.subGoal)) },
    ...[...subGoals.values()].map((subGoal) => ({ subGoal, findings: findings.filter((each) => each.subGoal === subGoal.id) })),
  ];
  return groups.filter((group) => group.findings.length > 0);
}
