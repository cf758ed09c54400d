import { makeStyles, tokens } from "@fluentui/react-components";
import type { GoalEvaluation } from "../evaluate/evaluation";
import { PlanText } from "./PlanText";
import { ShowMore } from "./ShowMore";
import { SubGoalItem } from "./SubGoalItem";
import { useText } from "./text";

interface GoalDetailsProps {
  readonly evaluation: GoalEvaluation;
  /** the id of the sub-goal to be shown first; null for none */
  readonly first: string | null;
}

const subGoalsAtATime = 50;

const useStyles = makeStyles({
  about: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  small: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

export function GoalDetails({ evaluation, first }: GoalDetailsProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { goal, subGoals, worth } = evaluation;
  const explanation = words.explainGoal(evaluation);
  const [only, ...others] = subGoals;
  // The explanation of a goal with one sub-goal is the sub-goal's own, which follows.
  const repeated = only !== undefined && others.length === 0 && words.explainSubGoal(only) === explanation;
  const share = worth === null ? pane.worthUnknown : pane.worth(words.percent(worth));
  return (
    <>
      <div className={styles.about}>
        {!repeated && <p className={styles.line}>{explanation}</p>}
        <p className={styles.small}>
          {subGoals.length > 1 && `${pane.requires}: ${words.requires(goal.requires)}. `}
          {share}.
        </p>
        {goal.comment !== "" && (
          <p className={styles.line}>
            {pane.comment}: <PlanText>{goal.comment}</PlanText>
          </p>
        )}
      </div>
      <ShowMore items={inOrder(subGoals, first)} step={subGoalsAtATime}>
        {(subGoal, index) => <SubGoalItem key={index} evaluation={subGoal} />}
      </ShowMore>
    </>
  );
}

/** The one asked for stands at the top; the others keep their order. */
function inOrder(subGoals: GoalEvaluation["subGoals"], first: string | null): GoalEvaluation["subGoals"] {
  const isFirst = ({ subGoal }: GoalEvaluation["subGoals"][number]) => subGoal.id === first;
  return first === null ? subGoals : [...subGoals.filter(isFirst), ...subGoals.filter((each) => !isFirst(each))];
}
