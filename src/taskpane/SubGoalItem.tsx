import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SubGoalEvaluation } from "../evaluate/evaluation";
import { DistanceBar } from "./charts/DistanceBar";
import { GoToCell } from "./GoToCell";
import { useNavigation } from "./navigation";
import { PlanText } from "./PlanText";
import { sourceCells } from "./sourceCells";
import { SubGoalFacts } from "./SubGoalFacts";
import { SubGoalIssues } from "./SubGoalIssues";
import { useText } from "./text";
import { VerdictIcon } from "./VerdictIcon";
import { verdictText } from "./verdictText";

interface SubGoalItemProps {
  readonly evaluation: SubGoalEvaluation;
}

const useStyles = makeStyles({
  item: {
    margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  verdict: { display: "flex", gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalXS} 0` },
  cells: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});

export function SubGoalItem({ evaluation }: SubGoalItemProps) {
  const styles = useStyles();
  const text = useText();
  const { subGoal } = evaluation;
  const { lead } = useNavigation();
  return (
    <li className={styles.item}>
      <h4 className={styles.heading}>{text.pane.subGoal(subGoal.id)}</h4>
      {subGoal.text !== "" && (
        <p className={styles.text}>
          <PlanText>{subGoal.text}</PlanText>
        </p>
      )}
      <div className={styles.verdict}>
        <VerdictIcon verdict={evaluation.verdict} />
        <strong>{verdictText(evaluation, text)}</strong>
      </div>
      <p className={styles.text}>{text.words.explainSubGoal(evaluation)}</p>
      <DistanceBar evaluation={evaluation} />
      <SubGoalFacts evaluation={evaluation} />
      <div className={styles.cells}>
        {sourceCells(subGoal).map((address) => (
          <GoToCell key={address} address={address} />
        ))}
      </div>
      <SubGoalIssues evaluation={evaluation} />
      <div className={styles.cells}>
        <Button size="small" onClick={() => lead({ view: "whatIf", subGoal: subGoal.id })}>
          {text.pane.goalPage.whatIf}
        </Button>
        <Button size="small" onClick={() => lead({ view: "connect", subGoal: subGoal.id })}>
          {text.pane.goalPage.connect}
        </Button>
      </div>
    </li>
  );
}
