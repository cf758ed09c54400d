import { makeStyles, tokens } from "@fluentui/react-components";
import { reportSentence } from "../../i18n/reportSentence";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { CopyButton } from "../CopyButton";
import { keyedGoals } from "../groupGoals";
import { PageFrame } from "../PageFrame";
import { PlanLanguageProvider } from "../planLanguage";
import { PlanText } from "../PlanText";
import { useText } from "../text";
import { useHeadingStyles } from "../useHeadingStyles";
import { ChoicesPart } from "./ChoicesPart";
import { ReasonTree } from "./ReasonTree";
import { SignedPart } from "./SignedPart";

export interface GoalPageProps {
  readonly plan: PlanEvaluation;
  /** as `goalKey` makes it */
  readonly goal: string;
  /** the sub-goal to be shown first; null for the goal as a whole */
  readonly subGoal: string | null;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
}

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  sentence: { margin: `0 0 ${tokens.spacingVerticalS}` },
  small: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Everything about one goal: how it stands, why, on which cells, and what may be said of it. */
export function GoalPage({ plan, goal: key, subGoal, evaluatedAt }: GoalPageProps) {
  const styles = useStyles();
  const { heading } = useHeadingStyles();
  const { words, pane } = useText();
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
        <SignedPart changes={plan.plan.changesSinceSigned} goal={id} />
        <ReasonTree plan={plan} evaluation={evaluation} first={subGoal} />
        <div className={styles.part}>
          <p className={styles.small}>{pane.goalPage.readAt(words.moment(evaluatedAt))}</p>
          <h3 className={heading}>{pane.goalPage.sentence}</h3>
          <p className={styles.sentence}>{sentence}</p>
          <CopyButton text={sentence} label={pane.copy} />
          <ChoicesPart choices={plan.plan.choices} goal={evaluation} />
        </div>
      </PageFrame>
    </PlanLanguageProvider>
  );
}
