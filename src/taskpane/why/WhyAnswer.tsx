import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GoalEvaluation, PlanEvaluation, SubGoalEvaluation } from "../../evaluate/evaluation";
import type { FunctionError } from "../../functions/functionError";
import { errorText } from "../../i18n/formulaText";
import { stepLines } from "../../i18n/stepLines";
import type { Why } from "../../why/whyOf";
import { goalKey } from "../groupGoals";
import { useNavigation } from "../navigation";
import { Fold } from "../overview/Fold";
import { RowButton } from "../RowButton";
import { ScorePanel } from "../ScorePanel";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";
import { VerdictIcon } from "../VerdictIcon";
import { verdictText } from "../verdictText";
import { FigureCells } from "./FigureCells";
import { useHeadingStyles } from "../useHeadingStyles";
import { ArgumentList } from "./ArgumentList";

interface WhyAnswerProps {
  readonly answer: Why;
  /** where a formula has several functions, each is named */
  readonly isOnly: boolean;
  /** the name of the plan the pane shows */
  readonly shownPlan: string;
}

const goalsAtATime = 30;

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
  // as wide as the pane
  row: { margin: `0 calc(-1 * ${tokens.spacingHorizontalL})` },
  small: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});

/** One thing the cell shows, and why. */
export function WhyAnswer({ answer, isOnly, shownPlan }: WhyAnswerProps) {
  const styles = useStyles();
  const { heading } = useHeadingStyles();
  const text = useText();
  const { words, pane } = text;
  const { why } = pane;
  const { open } = useNavigation();
  switch (answer.kind) {
    case "goal":
      return (
        <section>
          {!isOnly && answer.name !== null && <h3 className={heading}>{`PLAN.${answer.name}`}</h3>}
          {answer.error !== null && answer.name !== null && <ErrorLine name={answer.name} error={answer.error} />}
          {(answer.subGoals.length === 0 ? [answer.goal] : answer.subGoals).map((shown, index) => (
            <Standing key={index} shown={shown} />
          ))}
          {answer.name === "POINTS" && (
            <p className={styles.text}>{answer.goal.worth === null ? pane.worthUnknown : pane.worth(words.percent(answer.goal.worth))}</p>
          )}
          <Fold title={why.figures}>
            <FigureCells subGoals={answer.subGoals.length === 0 ? answer.goal.subGoals : answer.subGoals} />
          </Fold>
          <ToGoal
            plan={answer.plan}
            shownPlan={shownPlan}
            goal={answer.goal.goal.id}
            subGoal={answer.subGoals.length === 1 ? (answer.subGoals[0]?.subGoal.id ?? null) : null}
          />
        </section>
      );
    case "history":
      return (
        <section>
          {!isOnly && <h3 className={heading}>PLAN.STATUS</h3>}
          {answer.error !== null && <ErrorLine name="STATUS" error={answer.error} />}
          {answer.verdict !== null && <p className={styles.text}>{why.inYear(answer.id, answer.year, answer.verdict)}</p>}
          <ToGoal plan={answer.plan} shownPlan={shownPlan} goal={answer.goal.goal.id} subGoal={null} />
        </section>
      );
    case "plan":
      return (
        <section>
          {!isOnly && <h3 className={heading}>{`PLAN.${answer.name}`}</h3>}
          {answer.error !== null && <ErrorLine name={answer.name} error={answer.error} />}
          <ScorePanel evaluation={answer.plan} />
          <h3 className={heading}>{why.points}</h3>
          <ShowMore items={answer.plan.goals} step={goalsAtATime}>
            {(goal, index) => {
              const worth = goal.worth === null ? why.pointsUnknown : words.percent(goal.worth);
              const line = why.pointsOf(goal.goal.id, worth, verdictText(goal, text));
              const icon = <VerdictIcon verdict={goal.verdict} />;
              return answer.plan.plan.name === shownPlan ? (
                <li key={index} className={styles.row}>
                  <RowButton icon={icon} onClick={() => open({ kind: "goal", key: goalKey(goal.goal.id), subGoal: null })}>
                    {line}
                  </RowButton>
                </li>
              ) : (
                <li key={index} className={styles.line}>
                  {icon}
                  {line}
                </li>
              );
            }}
          </ShowMore>
        </section>
      );
    case "wrong":
      return <ErrorLine name={answer.name} error={answer.error} />;
    case "call":
      return (
        <section>
          <h3 className={heading}>{`PLAN.${answer.entry.id}`}</h3>
          {answer.step.kind === "error" ? (
            <ErrorLine name={answer.entry.id} error={answer.step.error} />
          ) : (
            stepLines(answer.step, words, pane).map((line, index, { length }) => (
              <p key={line} className={styles.text}>
                {index === length - 1 || answer.step.kind === "judged" ? <strong>{line}</strong> : line}
              </p>
            ))
          )}
          <p className={styles.small}>{answer.entry.text[words.language]}</p>
          <h4 className={heading}>{why.arguments}</h4>
          <ArgumentList entry={answer.entry} call={answer.call} />
        </section>
      );
    case "feeds":
      return (
        <>
          <p>{why.feeds(answer.subGoals.map(({ subGoal }) => subGoal).join(", "))}</p>
          <div className={styles.ways}>
            {answer.subGoals.map(({ plan, goal, subGoal }) => (
              <ToGoal key={`${plan.plan.name} ${goal} ${subGoal}`} plan={plan} shownPlan={shownPlan} goal={goal} subGoal={subGoal} />
            ))}
          </div>
        </>
      );
  }
}

function ErrorLine({ name, error }: { readonly name: string; readonly error: FunctionError }) {
  const styles = useStyles();
  const { words, pane } = useText();
  const shown = errorText(error.undecided ? "#N/A" : "#VALUE!", words.language);
  return (
    <>
      <p className={styles.text}>{pane.why.showsError(`PLAN.${name}`, shown)}</p>
      <p className={styles.text}>
        <strong>{words.functionError(error)}</strong>
      </p>
    </>
  );
}

/** How a goal or sub-goal stands, and why. */
function Standing({ shown }: { readonly shown: GoalEvaluation | SubGoalEvaluation }) {
  const styles = useStyles();
  const text = useText();
  const { words, pane } = text;
  const name = "goal" in shown ? pane.goal(shown.goal.id) : pane.subGoal(shown.subGoal.id);
  return (
    <>
      <p className={styles.line}>
        <VerdictIcon verdict={shown.verdict} />
        <strong>{`${name}: ${verdictText(shown, text)}`}</strong>
      </p>
      <p className={styles.text}>{"goal" in shown ? words.explainGoal(shown) : words.explainSubGoal(shown)}</p>
    </>
  );
}

interface ToGoalProps {
  readonly plan: PlanEvaluation;
  readonly shownPlan: string;
  readonly goal: string;
  readonly subGoal: string | null;
}

/** The way to the goal's page; of another plan than the pane shows, only its name. */
function ToGoal({ plan: { plan }, shownPlan, goal, subGoal }: ToGoalProps) {
  const { pane } = useText();
  const { open } = useNavigation();
  if (plan.name !== shownPlan) return <span>{pane.why.ofPlan(plan.name)}</span>;
  return (
    <Button size="small" onClick={() => open({ kind: "goal", key: goalKey(goal), subGoal })}>
      {pane.why.toGoal(subGoal ?? goal)}
    </Button>
  );
}
