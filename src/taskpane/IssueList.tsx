import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Issue } from "../plan/issue";
import { ShowMore } from "./ShowMore";
import { useText } from "./text";
import { ToldItem } from "./ToldItem";

interface IssueListProps {
  readonly issues: readonly Issue[];
  /** how many issues belong to plans that are not shown */
  readonly elsewhere: number;
  /** the sub-goal each cell of the plan belongs to, by "Resultatplan!H12" */
  readonly subGoalAt?: ReadonlyMap<string, string>;
}

const issuesAtATime = 50;

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  elsewhere: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

export const IssueList = memo(function IssueList({ issues, elsewhere, subGoalAt }: IssueListProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  if (issues.length + elsewhere === 0) return null;
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{pane.issues(issues.length)}</h2>
      <ShowMore items={issues} step={issuesAtATime}>
        {(issue, index) => (
          <ToldItem
            key={index}
            message={words.issue(issue)}
            place={issue.place}
            isIssue
            reconnect={issue.code === "sourceDeleted" ? subGoalAt?.get(issue.place?.cell ?? "") : undefined}
          />
        )}
      </ShowMore>
      {elsewhere > 0 && <p className={styles.elsewhere}>{pane.issuesElsewhere(elsewhere)}</p>}
    </section>
  );
});
