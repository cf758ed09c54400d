import { makeStyles, tokens } from "@fluentui/react-components";
import type { SubGoalEvaluation } from "../../evaluate/evaluation";
import { useText } from "../text";
import { VerdictIcon } from "../VerdictIcon";
import { verdictText } from "../verdictText";

interface TwoVerdictsProps {
  readonly before: SubGoalEvaluation;
  readonly after: SubGoalEvaluation;
  readonly isSupposed: boolean;
}

const useStyles = makeStyles({
  verdict: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXS} 0 0` },
  why: { margin: 0 },
});

/** A sub-goal's verdict today, and with what is supposed. */
export function TwoVerdicts({ before, after, isSupposed }: TwoVerdictsProps) {
  const styles = useStyles();
  const text = useText();
  const { words, pane } = text;
  const parts = [{ name: pane.whatIf.today, evaluation: before }, ...(isSupposed ? [{ name: pane.whatIf.then, evaluation: after }] : [])];
  return parts.map(({ name, evaluation }) => (
    <div key={name}>
      <p className={styles.verdict}>
        <span>{`${name}:`}</span>
        <VerdictIcon verdict={evaluation.verdict} />
        <strong>{verdictText(evaluation, text)}</strong>
      </p>
      <p className={styles.why}>{words.explainSubGoal(evaluation)}</p>
    </div>
  ));
}
