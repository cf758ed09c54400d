import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { reportingWordsFor } from "../../i18n/reportingWords";
import { compareReports, type Standpoint, standpointOf } from "../../report/compareReports";
import type { Report } from "../../report/report";
import { PageFrame } from "../PageFrame";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";
import { useHeadingStyles } from "../useHeadingStyles";
import { ComparedGoalItem } from "./ComparedGoalItem";
import { ComparedScore } from "./ComparedScore";

interface ComparePageProps {
  readonly plan: PlanEvaluation;
  /** the plan's own, the first made first */
  readonly reports: readonly Report[];
}

const today = "today";
const goalsAtATime = 30;

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: `0 ${tokens.spacingHorizontalL}` },
  line: { margin: 0 },
  sides: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  side: { flex: "1 1 140px", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0 } },
});

/** What moved between two reports, or from one to today. */
export function ComparePage({ plan, reports }: ComparePageProps) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  const { words } = useText();
  const say = reportingWordsFor(words.language);
  const [from, setFrom] = useState(String(reports.length - 1));
  const [to, setTo] = useState(today);
  const sideOf = (key: string): Standpoint | null => (key === today ? standpointOf(plan) : (reports[Number(key)] ?? null));
  const comparison = useMemo(() => {
    const [before, after] = [sideOf(from), sideOf(to)];
    return before === null || after === null || from === to ? null : compareReports(before, after);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- sideOf is made of these
  }, [plan, reports, from, to]);

  if (reports.length === 0) {
    return (
      <PageFrame title={say.compare}>
        <div className={styles.body}>
          <p className={styles.line}>{say.nothingToCompare}</p>
        </div>
      </PageFrame>
    );
  }
  const side = (label: string, value: string, choose: (key: string) => void) => (
    <Field className={styles.side} label={label}>
      <Select value={value} onChange={(_event, chosen) => choose(chosen.value)}>
        {reports.map(({ name }, index) => (
          <option key={index} value={String(index)}>
            {name}
          </option>
        ))}
        <option value={today}>{say.today}</option>
      </Select>
    </Field>
  );
  return (
    <PageFrame title={say.compare}>
      <div className={styles.body}>
        <p className={styles.line}>{say.compareHelp}</p>
        <div className={styles.sides}>
          {side(say.from, from, setFrom)}
          {side(say.to, to, setTo)}
        </div>
        <div role="status">
          {comparison === null ? (
            <p className={styles.line}>{say.sameReport}</p>
          ) : (
            <>
              <h3 className={headings.heading}>{say.score}</h3>
              <ComparedScore before={comparison.before} after={comparison.after} />
              <h3 className={headings.heading}>{say.goals}</h3>
              <p className={styles.line}>
                {comparison.goals.length === 0 ? say.nothingMoved : comparison.unchanged > 0 ? say.unchanged(comparison.unchanged) : ""}
              </p>
            </>
          )}
        </div>
        {comparison !== null && (
          <ShowMore items={comparison.goals} step={goalsAtATime}>
            {(goal) => <ComparedGoalItem key={goal.id} compared={goal} plan={plan} />}
          </ShowMore>
        )}
      </div>
    </PageFrame>
  );
}
