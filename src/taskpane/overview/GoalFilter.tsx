import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { GoalEvaluation, Verdict } from "../../evaluate/evaluation";
import { useText } from "../text";

interface GoalFilterProps {
  readonly goals: readonly GoalEvaluation[];
  /** null: every goal is shown */
  readonly chosen: Verdict | null;
  readonly onChoose: (chosen: Verdict | null) => void;
}

const choices: readonly (Verdict | null)[] = [null, "met", "notMet", "pending"];

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: "auto", minHeight: "28px" },
});

/** Shows the goals of one verdict only. */
export function GoalFilter({ goals, chosen, onChoose }: GoalFilterProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const count = (verdict: Verdict | null) => (verdict === null ? goals.length : goals.filter((goal) => goal.verdict === verdict).length);
  const label = (verdict: Verdict | null) => (verdict === null ? pane.overview.all : capital(words.verdict(verdict)));
  return (
    <div role="group" aria-label={pane.overview.filter} className={styles.root}>
      {choices.map((verdict) => (
        <ToggleButton
          key={verdict ?? "all"}
          size="small"
          className={styles.button}
          checked={chosen === verdict}
          onClick={() => onChoose(verdict)}
        >
          {`${label(verdict)} (${count(verdict)})`}
        </ToggleButton>
      ))}
    </div>
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
