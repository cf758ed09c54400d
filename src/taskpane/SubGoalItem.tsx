import { makeStyles, tokens } from "@fluentui/react-components";
import type { SubGoalEvaluation } from "../evaluate/evaluation";
import { GoToCell } from "./GoToCell";
import { subGoalFacts } from "./subGoalFacts";
import { useText } from "./text";
import { sourceCells } from "./sourceCells";
import { VerdictIcon } from "./VerdictIcon";
import { verdictText } from "./verdictText";

interface SubGoalItemProps {
  readonly evaluation: SubGoalEvaluation;
}

const useStyles = makeStyles({
  item: {
    margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  verdict: { display: "flex", gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalXS} 0` },
  facts: { margin: `${tokens.spacingVerticalS} 0 0` },
  fact: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalXS },
  name: { color: tokens.colorNeutralForeground2, "::after": { content: '":"' } },
  value: { margin: 0, minWidth: 0 },
  cells: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});

export function SubGoalItem({ evaluation }: SubGoalItemProps) {
  const styles = useStyles();
  const text = useText();
  const { subGoal, issues, notices } = evaluation;
  return (
    <li className={styles.item}>
      <h4 className={styles.heading}>{text.pane.subGoal(subGoal.id)}</h4>
      {subGoal.text !== "" && <p className={styles.text}>{subGoal.text}</p>}
      <div className={styles.verdict}>
        <VerdictIcon verdict={evaluation.verdict} />
        <strong>{verdictText(evaluation, text)}</strong>
      </div>
      <p className={styles.text}>{text.words.explainSubGoal(evaluation)}</p>
      <dl className={styles.facts}>
        {subGoalFacts(evaluation, text).map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {issues.map((issue, index) => (
        <p key={index} className={styles.text}>
          {text.words.issue(issue)}
        </p>
      ))}
      {notices.map((notice, index) => (
        <p key={index} className={styles.text}>
          {text.words.notice(notice)}
        </p>
      ))}
      <div className={styles.cells}>
        {sourceCells(subGoal).map((address) => (
          <GoToCell key={address} address={address} />
        ))}
      </div>
    </li>
  );
}
