import { makeStyles, tokens } from "@fluentui/react-components";
import { reportSentence } from "../../i18n/reportSentence";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { CopyButton } from "../CopyButton";
import { GoalDetails } from "../GoalDetails";
import { keyedGoals } from "../groupGoals";
import { PageFrame } from "../PageFrame";
import { PlanLanguageProvider } from "../planLanguage";
import { PlanText } from "../PlanText";
import { useText } from "../text";
import { VerdictIcon } from "../VerdictIcon";
import { verdictText } from "../verdictText";
import { ChoicesPart } from "./ChoicesPart";
import { HistoryPart } from "./HistoryPart";

export interface GoalPageProps {
  readonly plan: PlanEvaluation;
  /** as `goalKey` makes it */
  readonly goal: string;
  /** the sub-goal to be shown first; null for the goal as a whole */
  readonly subGoal: string | null;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
}

const sentencesOf = 12;

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  verdict: { display: "flex", gap: tokens.spacingHorizontalS, margin: 0 },
  small: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Everything about one goal: how it stands, why, on which cells, and what may be said of it. */
export function GoalPage({ plan, goal: key, subGoal, evaluatedAt }: GoalPageProps) {
  const styles = useStyles();
  const text = useText();
  const { words, pane } = text;
  const evaluation = keyedGoals(plan.goals).find((each) => each.key === key)?.evaluation;
  if (evaluation === undefined)
    return (
      <PageFrame title={pane.goalPage.title}>
        <p className={styles.part}>{pane.goalPage.gone}</p>
      </PageFrame>
    );
  const { id, title } = evaluation.goal;
  const sentence = reportSentence(evaluation, words);
  return (
    <PlanLanguageProvider value={plan.plan.language}>
      <PageFrame title={title === "" ? pane.goal(id) : <PlanText>{`${id} ${title}`}</PlanText>}>
        <div className={styles.part}>
          <p className={styles.verdict}>
            <VerdictIcon verdict={evaluation.verdict} />
            <strong>{verdictText(evaluation, text)}</strong>
          </p>
          <p className={styles.small}>{pane.evaluatedAt(words.moment(evaluatedAt))}</p>
        </div>
        <GoalDetails evaluation={evaluation} first={subGoal} />
        <div className={styles.part}>
          <h3>{pane.goalPage.sentence}</h3>
          <p>{sentence}</p>
          <CopyButton text={sentence} label={pane.copy} />
          {evaluation.subGoals.slice(0, sentencesOf).map((each, index) => (
            <HistoryPart key={index} plan={plan} subGoal={each} />
          ))}
          <ChoicesPart choices={plan.plan.choices} goal={evaluation} />
        </div>
      </PageFrame>
    </PlanLanguageProvider>
  );
}
