import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanEvaluation } from "../evaluate/evaluation";
import { ScoreBar } from "./ScoreBar";
import { ScoreLegend } from "./ScoreLegend";
import { scoreLines } from "../i18n/scoreLines";
import { useText } from "./text";

interface ScorePanelProps {
  readonly evaluation: PlanEvaluation;
}

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalL },
  heading: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  none: { margin: 0 },
});

export function ScorePanel({ evaluation }: ScorePanelProps) {
  const styles = useStyles();
  const text = useText();
  const lines = scoreLines(evaluation, text);
  const reason = evaluation.goals.length === 0 ? text.pane.noScoreWithoutGoals : text.pane.noScoreWithoutWeights;
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{text.pane.score}</h2>
      {lines === null ? (
        <p className={styles.none}>{reason}</p>
      ) : (
        <>
          <ScoreBar lines={lines} />
          <ScoreLegend lines={lines} />
        </>
      )}
    </section>
  );
}
