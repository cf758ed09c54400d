import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { changesSince } from "../../report/changesSince";
import type { Report } from "../../report/report";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";
import { ChangeLine } from "./ChangeLine";
import { OverviewSection } from "./OverviewSection";

interface ChangesPanelProps {
  readonly plan: PlanEvaluation;
  /** the plan's last one; null where none has been made */
  readonly report: Report | null;
}

/** The rest of the goals is a press away, so that the goals themselves stay near the top. */
const goalsAtATime = 4;

const useStyles = makeStyles({
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalL})` },
});

/** The first question of every meeting: what is different from what was reported. */
export const ChangesPanel = memo(function ChangesPanel({ plan, report }: ChangesPanelProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { overview } = pane;
  const changes = useMemo(() => (report === null ? null : changesSince(report, plan)), [report, plan]);
  if (changes === null || report === null) {
    return (
      <OverviewSection title={overview.changesTitle}>
        <p className={styles.line}>{overview.noReportYet}</p>
      </OverviewSection>
    );
  }
  const { goals, gone, metThen } = changes;
  const met = plan.score?.met ?? null;
  return (
    <OverviewSection title={overview.changesTitle}>
      <p className={styles.line}>{overview.since(report.name, report.asOf === null ? null : words.date(report.asOf))}</p>
      {metThen !== null && met !== null && (
        <p className={styles.line}>{overview.metThenAndNow(words.percent(metThen), words.percent(met))}</p>
      )}
      {goals.length === 0 && gone.length === 0 && <p className={styles.line}>{overview.nothingChanged}</p>}
      <div className={styles.list}>
        <ShowMore items={goals} step={goalsAtATime}>
          {(change, index) => <ChangeLine key={index} change={change} />}
        </ShowMore>
      </div>
      {gone.length > 0 && <p className={styles.line}>{overview.gone(gone)}</p>}
    </OverviewSection>
  );
});
