import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactNode, useMemo } from "react";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { nextReport } from "../../report/nextReport";
import type { Report } from "../../report/report";
import { OverviewSection } from "../overview/OverviewSection";
import { PlanLanguageProvider } from "../planLanguage";
import { planTitle } from "../../i18n/planTitle";
import { PlanText } from "../PlanText";
import { ScorePanel } from "../ScorePanel";
import { useText } from "../text";
import { MissingList } from "./MissingList";
import { NextReportText } from "./NextReportText";
import { SentenceList } from "./SentenceList";

interface NextReportPartProps {
  readonly plan: PlanEvaluation;
  /** the plan's own */
  readonly reports: readonly Report[];
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
  /** what can be done about it */
  readonly actions: ReactNode;
}

const useStyles = makeStyles({
  top: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  small: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalL})` },
});

/** The next report while it is being gathered: when it is due, what it lacks from whom, and what it will say. */
export const NextReportPart = memo(function NextReportPart({ plan, reports, evaluatedAt, actions }: NextReportPartProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const next = useMemo(() => nextReport(plan, reports), [plan, reports]);
  const asOf = pane.asOf(words.date(plan.plan.asOf));
  const evaluated = pane.evaluatedAt(words.moment(evaluatedAt));
  return (
    <PlanLanguageProvider value={plan.plan.language}>
      <div className={styles.top}>
        <h1 className={styles.title}>{pane.report.title}</h1>
        <p className={styles.line}>
          <PlanText>{planTitle(plan.plan, pane)}</PlanText>
          {`. ${asOf}. ${evaluated}.`}
        </p>
        <p className={styles.small}>{pane.report.introduction}</p>
        {actions}
        <ScorePanel evaluation={plan} />
      </div>
      <OverviewSection title={pane.overview.nextReport}>
        {next === "noYear" ? <p className={styles.line}>{pane.overview.noYear}</p> : <NextReportText next={next} asOf={plan.plan.asOf} />}
        {next !== "noYear" && next.later > 0 && <p className={styles.small}>{pane.overview.later(next.later)}</p>}
      </OverviewSection>
      {next !== "noYear" && next.made === null && (
        <OverviewSection title={pane.report.missing}>
          {next.missing.length === 0 ? (
            <p className={styles.line}>{pane.overview.nothingMissing}</p>
          ) : (
            <div className={styles.list}>
              <MissingList missing={next.missing} />
            </div>
          )}
        </OverviewSection>
      )}
      <SentenceList goals={plan.goals} heading={pane.report.heading(planTitle(plan.plan, pane), asOf, evaluated)} />
    </PlanLanguageProvider>
  );
});
