import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { GoalEvaluation } from "../../evaluate/evaluation";
import { reportSentence } from "../../i18n/reportSentence";
import { CopyButton } from "../CopyButton";
import { OverviewSection } from "../overview/OverviewSection";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";
import { VerdictIcon } from "../VerdictIcon";

interface SentenceListProps {
  readonly goals: readonly GoalEvaluation[];
  /** stands above them where all are copied together */
  readonly heading: string;
}

const goalsAtATime = 50;

const useStyles = makeStyles({
  line: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: `${tokens.spacingVerticalS} calc(-1 * ${tokens.spacingHorizontalL}) 0` },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: 0 },
});

/** What the report will say of each goal, ready to be copied. */
export const SentenceList = memo(function SentenceList({ goals, heading }: SentenceListProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  if (goals.length === 0) {
    return (
      <OverviewSection title={pane.report.sentences}>
        <p className={styles.line}>{pane.report.noGoals}</p>
      </OverviewSection>
    );
  }
  const all = [heading, ...goals.map((goal) => reportSentence(goal, words))].join("\n");
  return (
    <OverviewSection title={pane.report.sentences}>
      <p className={styles.line}>{pane.report.sentencesHelp}</p>
      <CopyButton text={all} label={pane.report.copyAll} />
      <div className={styles.list}>
        <ShowMore items={goals} step={goalsAtATime}>
          {(goal, index) => <Sentence key={index} sentence={reportSentence(goal, words)} goal={goal} />}
        </ShowMore>
      </div>
    </OverviewSection>
  );
});

function Sentence({ sentence, goal }: { readonly sentence: string; readonly goal: GoalEvaluation }) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <li className={styles.item}>
      <VerdictIcon verdict={goal.verdict} />
      <div className={styles.words}>
        <p className={styles.line}>{sentence}</p>
        <CopyButton text={sentence} label={`${pane.copy} ${goal.goal.id}`} />
      </div>
    </li>
  );
}
