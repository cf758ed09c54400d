import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { ScoreBar } from "../ScoreBar";
import { scoreLines, scoreSentence } from "../../i18n/scoreLines";
import { useText } from "../text";
import { useHiddenStyles } from "../useHiddenStyles";

interface ScoreTableProps {
  readonly today: PlanEvaluation;
  readonly assumed: PlanEvaluation;
  /** how many goals change */
  readonly changing: number;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
}

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  small: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  caption: { margin: `${tokens.spacingVerticalXS} 0 0` },
  table: { width: "100%", marginTop: tokens.spacingVerticalS, borderCollapse: "collapse" },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    textAlign: "start",
    verticalAlign: "top",
  },
  name: { fontWeight: tokens.fontWeightRegular },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The three scores as they are and as they would be, side by side. */
export function ScoreTable({ today, assumed, changing, evaluatedAt }: ScoreTableProps) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const text = useText();
  const { words, pane } = text;
  const [before, after] = [scoreLines(today, text), scoreLines(assumed, text)];
  return (
    <section>
      <h2 className={styles.heading}>{pane.score}</h2>
      <p className={styles.small}>{pane.evaluatedAt(words.moment(evaluatedAt))}</p>
      {before === null || after === null ? (
        <p className={styles.caption}>{pane.noScoreWithoutWeights}</p>
      ) : (
        <>
          <p className={styles.caption}>{pane.whatIf.today}</p>
          <ScoreBar lines={before} />
          <p className={styles.caption}>{pane.whatIf.then}</p>
          <ScoreBar lines={after} />
          <table className={styles.table}>
            <thead>
              <tr>
                <td />
                <th scope="col" className={styles.head}>
                  {pane.whatIf.today}
                </th>
                <th scope="col" className={styles.head}>
                  {pane.whatIf.then}
                </th>
              </tr>
            </thead>
            <tbody>
              {before.map(({ kind, label, amount }, index) => (
                <tr key={kind} className={styles.row}>
                  <th scope="row" className={`${styles.head} ${styles.name}`}>
                    {label}
                  </th>
                  <td className={styles.head}>{amount}</td>
                  <td className={styles.head}>{after[index]!.amount === amount ? amount : <strong>{after[index]!.amount}</strong>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <div role="status" className={hidden}>
        {assumed !== today && pane.whatIf.outcome(scoreSentence(assumed, text) ?? pane.noScoreWithoutWeights, changing)}
      </div>
    </section>
  );
}
