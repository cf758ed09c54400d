import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import { targetShare } from "../../cases/lateRoomOf";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { nextReport } from "../../report/nextReport";
import type { Report } from "../../report/report";
import { useNavigation } from "../navigation";
import { MissingList } from "../report/MissingList";
import { NextReportText } from "../report/NextReportText";
import { useText } from "../text";
import { Fold } from "./Fold";
import { OverviewSection } from "./OverviewSection";

interface DeadlinePanelProps {
  readonly plan: PlanEvaluation;
  /** the plan's own */
  readonly reports: readonly Report[];
}

const useStyles = makeStyles({
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalL})` },
});

/** What must be done by when: the next report, and what it lacks from whom. */
export const DeadlinePanel = memo(function DeadlinePanel({ plan, reports }: DeadlinePanelProps) {
  const styles = useStyles();
  const { pane } = useText();
  const { overview } = pane;
  const { lead, open } = useNavigation();
  // whether a list of cases is behind a share is for the workbook to tell, and asked when the page is opened
  const mayCountCases = useMemo(() => plan.goals.some(({ goal }) => goal.subGoals.some((each) => targetShare(each) !== null)), [plan]);
  const next = useMemo(() => nextReport(plan, reports), [plan, reports]);
  if (next === "noYear") {
    return (
      <OverviewSection title={overview.nextReport}>
        <p className={styles.line}>{overview.noYear}</p>
      </OverviewSection>
    );
  }
  return (
    <OverviewSection title={overview.nextReport}>
      <NextReportText next={next} asOf={plan.plan.asOf} />
      {next.made === null &&
        (next.missing.length === 0 ? (
          <p className={styles.line}>{overview.nothingMissing}</p>
        ) : (
          <Fold title={overview.missing(next.missing.length)}>
            <div className={styles.list}>
              <MissingList missing={next.missing} />
            </div>
          </Fold>
        ))}
      <div className={styles.ways}>
        <Button size="small" onClick={() => lead({ view: "report" })}>
          {overview.toReport}
        </Button>
        {mayCountCases && (
          <Button size="small" onClick={() => open({ kind: "cases" })}>
            {pane.cases.title}
          </Button>
        )}
      </div>
    </OverviewSection>
  );
});
