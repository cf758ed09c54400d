import { makeStyles, tokens } from "@fluentui/react-components";
import type { GoalEvaluation } from "../evaluate/evaluation";
import { ShowMore } from "./ShowMore";
import { SubGoalItem } from "./SubGoalItem";
import { useText } from "./text";

interface GoalDetailsProps {
  readonly evaluation: GoalEvaluation;
}

const subGoalsAtATime = 100;

const useStyles = makeStyles({
  about: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  small: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

export function GoalDetails({ evaluation }: GoalDetailsProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { goal, subGoals, worth } = evaluation;
  const share = worth === null ? pane.worthUnknown : pane.worth(words.percent(worth));
  return (
    <>
      <div className={styles.about}>
        <p className={styles.line}>{words.explainGoal(evaluation)}</p>
        <p className={styles.small}>
          {subGoals.length > 1 && `${pane.requires}: ${words.requires(goal.requires)}. `}
          {share}.
        </p>
        {goal.comment !== "" && (
          <p className={styles.line}>
            {pane.comment}: {goal.comment}
          </p>
        )}
        {subGoals.length === 0 && <p className={styles.line}>{pane.noSubGoals}</p>}
      </div>
      <ShowMore items={subGoals} step={subGoalsAtATime}>
        {(subGoal, index) => <SubGoalItem key={index} evaluation={subGoal} />}
      </ShowMore>
    </>
  );
}
