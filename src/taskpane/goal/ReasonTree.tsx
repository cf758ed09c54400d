import { makeStyles, tokens } from "@fluentui/react-components";
import type { GoalEvaluation, PlanEvaluation } from "../../evaluate/evaluation";
import { standingSentence } from "../../i18n/reportSentence";
import { GoToCell } from "../GoToCell";
import { PlanText } from "../PlanText";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";
import { VerdictIcon } from "../VerdictIcon";
import { useHeadingStyles } from "../useHeadingStyles";
import { PlaceInPlan } from "./PlaceInPlan";
import { ReasonBranch } from "./ReasonBranch";

interface ReasonTreeProps {
  readonly plan: PlanEvaluation;
  readonly evaluation: GoalEvaluation;
  /** the id of the sub-goal to be shown first; null for none */
  readonly first: string | null;
}

const subGoalsAtATime = 12;
/** So few are read at a glance; more are looked over folded first. */
const unfoldedAtMost = 2;

const useStyles = makeStyles({
  about: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`, overflowWrap: "anywhere" },
  root: { display: "flex", gap: tokens.spacingHorizontalS, margin: `0 0 ${tokens.spacingVerticalXS}` },
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  small: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

/** Why a goal stands as it does: how its sub-goals combine, what each came to, and under each the figures it rests on. */
export function ReasonTree({ plan, evaluation, first }: ReasonTreeProps) {
  const styles = useStyles();
  const { heading } = useHeadingStyles();
  const { words, pane } = useText();
  const { goal, subGoals, worth } = evaluation;
  const share = worth === null ? pane.worthUnknown : pane.worth(words.percent(worth));
  const twins = plan.goals.filter((each) => each.goal.id === goal.id);
  return (
    <section>
      <div className={styles.about}>
        <h3 className={heading}>{pane.goalPage.why}</h3>
        <p className={styles.root}>
          <VerdictIcon verdict={evaluation.verdict} />
          <strong>{standingSentence(evaluation, words)}</strong>
        </p>
        <p className={styles.small}>
          {subGoals.length > 0 && goal.judgeable && `${pane.goalPage.combines(goal.requires, subGoals.length)} `}
          {share}.
        </p>
        {twins.length > 1 && (
          <>
            <p className={styles.line}>{pane.goalPage.twins(twins.length, goal.id)}</p>
            {twins.map((twin, index) => (
              <GoToCell key={index} short address={twin.goal.place.cell} />
            ))}
          </>
        )}
        {goal.group !== "" && (
          <p className={styles.line}>
            {pane.goalPage.section}: <PlanText>{goal.group}</PlanText>
          </p>
        )}
        {goal.comment !== "" && (
          <p className={styles.line}>
            {pane.comment}: <PlanText>{goal.comment}</PlanText>
          </p>
        )}
        {twins.length === 1 && (subGoals.length !== 1 || subGoals[0]?.subGoal.place.cell !== goal.place.cell) && (
          <PlaceInPlan place={goal.place} />
        )}
      </div>
      <ShowMore items={inOrder(subGoals, first)} step={subGoalsAtATime}>
        {(each, index) => (
          <ReasonBranch
            key={`${each.subGoal.id} ${String(index)}`}
            plan={plan}
            evaluation={each}
            initiallyOpen={each.subGoal.id === first || subGoals.length <= unfoldedAtMost}
          />
        )}
      </ShowMore>
    </section>
  );
}

/** The one asked for stands at the top; the others keep their order. */
function inOrder(subGoals: GoalEvaluation["subGoals"], first: string | null): GoalEvaluation["subGoals"] {
  const isFirst = ({ subGoal }: GoalEvaluation["subGoals"][number]) => subGoal.id === first;
  return first === null ? subGoals : [...subGoals.filter(isFirst), ...subGoals.filter((each) => !isFirst(each))];
}
