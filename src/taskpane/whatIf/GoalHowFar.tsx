import { makeStyles, tokens } from "@fluentui/react-components";
import type { GoalEvaluation } from "../../evaluate/evaluation";
import { goalReach } from "../../whatIf/goalReach";
import { useText } from "../text";
import { HowFar } from "./HowFar";
import { stretchesOf } from "./stretchesOf";

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalL}` },
  line: { margin: 0 },
});

/** Which results of one source keep a goal met, where several of its sub-goals share it. */
export function GoalHowFar({ evaluation }: { readonly evaluation: GoalEvaluation }) {
  const styles = useStyles();
  const text = useText();
  const reach = goalReach(evaluation);
  const [first] = reach?.subGoals ?? [];
  if (reach === null || first === undefined) return null;
  const stretches = (intervals: typeof reach.met) => stretchesOf(intervals, first.subGoal, text);
  return (
    <div className={styles.root}>
      <HowFar>
        <p className={styles.line}>{text.pane.whatIf.goalMet(stretches(reach.met), stretches(reach.notMet), reach.ifOthersMet)}</p>
      </HowFar>
    </div>
  );
}
