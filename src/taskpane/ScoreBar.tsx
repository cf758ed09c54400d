import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScoreLine } from "../i18n/scoreLines";
import { useSwatches } from "./useSwatches";
import { useText } from "./text";

interface ScoreBarProps {
  readonly lines: readonly ScoreLine[];
}

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "24px",
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  part: {
    position: "absolute",
    top: 0,
    bottom: 0,
    left: 0,
    boxSizing: "border-box",
    "@media (prefers-reduced-motion: no-preference)": { transition: `width ${tokens.durationNormal}` },
  },
});

/** 0-100 per cent from left to right: what is met lies over the forecast, and that over what is possible. */
export function ScoreBar({ lines }: ScoreBarProps) {
  const styles = useStyles();
  const swatches = useSwatches();
  const { pane } = useText();
  const sentence = lines.map(({ label, amount }) => `${label} ${amount}`).join(", ");
  return (
    <div className={styles.track} role="img" aria-label={`${pane.score}: ${sentence}`}>
      {lines.toReversed().map(({ kind, percent }) => (
        <div key={kind} className={mergeClasses(styles.part, swatches[kind])} style={{ width: `${percent.toNumber()}%` }} />
      ))}
    </div>
  );
}
