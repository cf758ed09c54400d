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
import { useCardStyles } from "./useCardStyles";
import { VerdictIcon } from "./VerdictIcon";
import { verdictText } from "./verdictText";

interface SubGoalItemProps {
  readonly evaluation: SubGoalEvaluation;
}

const useStyles = makeStyles({
  verdict: { display: "flex", gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalXS} 0` },
  cells: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});

export function SubGoalItem({ evaluation }: SubGoalItemProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const text = useText();
  const { subGoal } = evaluation;
  const { lead } = useNavigation();
  return (
    <li className={card.item}>
      <h4 className={card.heading}>{text.pane.subGoal(subGoal.id)}</h4>
      {subGoal.text !== "" && (
        <p className={card.text}>
          <PlanText>{subGoal.text}</PlanText>
        </p>
      )}
      <div className={styles.verdict}>
        <VerdictIcon verdict={evaluation.verdict} />
        <strong>{verdictText(evaluation, text)}</strong>
      </div>
      <p className={card.text}>{text.words.explainSubGoal(evaluation)}</p>
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
