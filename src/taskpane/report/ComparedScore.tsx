import { makeStyles } from "@fluentui/react-components";
import type { Score } from "../../evaluate/evaluation";
import { reportingWordsFor } from "../../i18n/reportingWords";
import type { Exact } from "../../plan/exact";
import { useText } from "../text";

interface ComparedScoreProps {
  readonly before: Partial<Score> | null;
  readonly after: Partial<Score> | null;
}

const useStyles = makeStyles({ line: { margin: 0 } });

/** The three scores on both sides, always together; what a side does not know is said to be unknown. */
export function ComparedScore({ before, after }: ComparedScoreProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const say = reportingWordsFor(words.language);
  const shown = (score: Exact | undefined) => (score === undefined ? say.unknown : words.percent(score));
  const labels = { met: pane.scoreMet, forecast: pane.scoreForecast, possible: pane.scorePossible };
  return (["met", "forecast", "possible"] as const).map((kind) => {
    const [then, now] = [shown(before?.[kind]), shown(after?.[kind])];
    return (
      <p key={kind} className={styles.line}>
        <strong>{labels[kind]}</strong>
        {`: ${then === now ? now : say.moved(then, now)}`}
      </p>
    );
  });
}
