import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Issue, Notice } from "../plan/issue";
import type { Plan } from "../plan/plan";
import { useNavigation } from "./navigation";
import { PlanText } from "./PlanText";
import { planTitle } from "../i18n/planTitle";
import type { Recalculation } from "./recalculation";
import { useText } from "./text";

interface PlanHeaderProps extends Recalculation {
  readonly plan: Plan;
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
}

const useStyles = makeStyles({
  // Excel lays its own menu over the pane's upper right corner.
  names: { paddingRight: "34px" },
  institution: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  asOf: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  evaluated: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

export function PlanHeader({ plan, issues, notices, evaluatedAt, recalculate, recalculating }: PlanHeaderProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { open } = useNavigation();
  // A workbook that counts from 1904 makes every date below wrong, this one first.
  const wrongDates = issues.filter(({ code }) => code === "countsFrom1904");
  const aboutTheDate = notices.filter(({ code }) => code === "asOfInThePast" || code === "asOfInTheFuture");
  return (
    <header>
      <div className={styles.names}>
        {plan.institution !== "" && (
          <p className={styles.institution}>
            <PlanText>{plan.institution}</PlanText>
          </p>
        )}
        <h1 className={styles.title}>{planTitle(plan, pane)}</h1>
      </div>
      <p className={mergeClasses(styles.line, styles.asOf)}>{pane.asOf(words.date(plan.asOf))}</p>
      {wrongDates.map((issue) => (
        <p key={issue.code} className={mergeClasses(styles.line, styles.asOf)}>
          {words.issue(issue)}
        </p>
      ))}
      {aboutTheDate.map((notice) => (
        <p key={notice.code} className={styles.line}>
          {words.notice(notice)}
        </p>
      ))}
      <div className={styles.evaluated}>
        <span>{pane.evaluatedAt(words.moment(evaluatedAt))}</span>
        <div className={styles.actions}>
          <Button size="small" onClick={() => open({ kind: "why" })}>
            {pane.overview.whySelected}
          </Button>
          <Button size="small" disabledFocusable={recalculating} onClick={recalculate}>
            {recalculating ? pane.recalculating : pane.recalculate}
          </Button>
        </div>
      </div>
    </header>
  );
}
