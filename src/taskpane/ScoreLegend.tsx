import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScoreLine } from "../i18n/scoreLines";
import { useSwatches } from "./useSwatches";

interface ScoreLegendProps {
  readonly lines: readonly ScoreLine[];
}

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  label: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  swatch: {
    flexShrink: 0,
    width: "14px",
    height: "14px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  amount: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

export function ScoreLegend({ lines }: ScoreLegendProps) {
  const styles = useStyles();
  const swatches = useSwatches();
  return (
    <dl className={styles.list}>
      {lines.flatMap(({ kind, label, amount }) => [
        <dt key={kind} className={styles.label}>
          <span className={mergeClasses(swatches[kind], styles.swatch)} />
          {label}
        </dt>,
        <dd key={`${kind} amount`} className={styles.amount}>
          {amount}
        </dd>,
      ])}
    </dl>
  );
}
