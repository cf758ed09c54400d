import { makeStyles, tokens } from "@fluentui/react-components";
import type { SubGoalEvaluation } from "../../evaluate/evaluation";
import { useText } from "../text";
import { ToldItem } from "../ToldItem";

interface SubGoalIssuesProps {
  readonly evaluation: SubGoalEvaluation;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
});

/** What stands in the way in the sub-goal's own row, so that nobody has to look for it among the issues of the whole workbook. */
export function SubGoalIssues({ evaluation }: SubGoalIssuesProps) {
  const styles = useStyles();
  const { words } = useText();
  const { issues } = evaluation;
  if (issues.length === 0) return null;
  return (
    <ul role="list" className={styles.list}>
      {issues.map((issue, index) => (
        <ToldItem
          key={index}
          message={words.issue(issue)}
          place={issue.place}
          isIssue
          reconnect={issue.code === "sourceDeleted" ? evaluation.subGoal.id : undefined}
        />
      ))}
    </ul>
  );
}
