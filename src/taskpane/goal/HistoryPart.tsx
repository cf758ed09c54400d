import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanEvaluation, SubGoalEvaluation } from "../../evaluate/evaluation";
import { HistoryChart } from "../charts/HistoryChart";
import { yearsOf } from "../charts/years";
import { figureText, measureOf } from "../../i18n/figureText";
import { useText } from "../text";
import { useHeadingStyles } from "../useHeadingStyles";

interface HistoryPartProps {
  readonly plan: PlanEvaluation;
  readonly subGoal: SubGoalEvaluation;
}

const useStyles = makeStyles({
  table: { width: "100%", marginTop: tokens.spacingVerticalS, borderCollapse: "collapse" },
  cell: {
    padding: tokens.spacingHorizontalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
  },
});

/** A sub-goal's earlier years, drawn and as printed. Nothing where the plan prints none. */
export function HistoryPart({ plan, subGoal: { subGoal } }: HistoryPartProps) {
  const styles = useStyles();
  const { heading } = useHeadingStyles();
  const text = useText();
  const { words, pane } = text;
  const rows = plan.plan.history.filter((row) => row.subGoal === subGoal.id).toSorted((a, b) => a.year - b.year);
  if (rows.length === 0) return null;
  const judged = plan.history.flatMap(({ year, subGoals }) => subGoals.map(({ id, verdict }) => ({ year, id, verdict })));
  const verdictOf = (year: number) => judged.find((each) => each.year === year && each.id === subGoal.id)?.verdict;
  return (
    <section>
      <h5 className={heading}>{pane.goalPage.history}</h5>
      <HistoryChart subGoal={subGoal.id} years={yearsOf(subGoal, plan.plan.history, plan.plan.year)} />
      <table className={styles.table}>
        <thead>
          <tr>
            {[pane.goalPage.year, pane.criterion, pane.result, ""].map((heading, index) => (
              <th key={index} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const measure = measureOf({ ...subGoal, ...row });
            const verdict = verdictOf(row.year);
            return (
              <tr key={row.year}>
                <th scope="row" className={styles.cell}>
                  {row.year}
                </th>
                <td className={styles.cell}>{figureText(row.target.entry, measure, text) ?? "–"}</td>
                <td className={styles.cell}>{figureText(row.result.entry, measure, text) ?? "–"}</td>
                <td className={styles.cell}>{verdict === undefined ? "" : words.verdict(verdict)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
