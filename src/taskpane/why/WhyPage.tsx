import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { formulaText } from "../../i18n/formulaText";
import { type Why, whyOf } from "../../why/whyOf";
import { FailureBar } from "../FailureBar";
import { goalKey } from "../groupGoals";
import { useNavigation } from "../navigation";
import { PageFrame } from "../PageFrame";
import { ScorePanel } from "../ScorePanel";
import { useText } from "../text";
import { VerdictIcon } from "../VerdictIcon";
import { verdictText } from "../verdictText";
import { type Asked, useAskedCell } from "./useAskedCell";

export interface WhyPageProps {
  readonly plans: readonly PlanEvaluation[];
  /** the plan that is shown in the pane; null where the workbook holds none */
  readonly plan: PlanEvaluation | null;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
}

const useStyles = makeStyles({
  body: { padding: `0 ${tokens.spacingHorizontalL}` },
  line: { display: "flex", gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
  small: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});

/** Why the selected cell shows what it does. */
export function WhyPage({ plan, evaluatedAt }: WhyPageProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { why } = pane;
  const { asked, again } = useAskedCell();
  const title = asked.kind === "read" ? why.ofCell(asked.address, asked.value === "" ? why.blank : String(asked.value)) : why.title;
  return (
    <PageFrame title={title}>
      <div className={styles.body}>
        {asked.kind === "reading" && <Spinner size="small" label={why.reading} />}
        {asked.kind === "failed" && (
          <FailureBar title={why.selectionFailed} error={asked.error} dismissLabel={pane.retry} onDismiss={again} />
        )}
        {asked.kind === "read" && plan !== null && <Answer asked={asked} plan={plan} why={whyOf(asked, plan, asked.given)} />}
        {asked.kind === "read" && plan === null && <p>{pane.emptyTitle}</p>}
        <p className={styles.small}>{why.help}</p>
        {evaluatedAt > 0 && <p className={styles.small}>{pane.evaluatedAt(words.moment(evaluatedAt))}</p>}
      </div>
    </PageFrame>
  );
}

interface AnswerProps {
  readonly asked: Extract<Asked, { readonly kind: "read" }>;
  readonly plan: PlanEvaluation;
  readonly why: Why;
}

function Answer({ asked, plan, why: answer }: AnswerProps) {
  const styles = useStyles();
  const text = useText();
  const { words, pane } = text;
  const { open } = useNavigation();
  const toGoal = (goal: string, subGoal: string | null) => (
    <Button size="small" onClick={() => open({ kind: "goal", key: goalKey(goal), subGoal })}>
      {pane.why.toGoal(subGoal ?? goal)}
    </Button>
  );
  const formula = asked.formula.startsWith("=") && (
    <p className={styles.small}>{`${pane.why.formula}: ${formulaText(asked.formula, words.language)}`}</p>
  );
  switch (answer.kind) {
    case "goal": {
      const goal = plan.goals.find((each) => each.goal.id === answer.goal);
      const subGoal = goal?.subGoals.find((each) => each.subGoal.id === answer.subGoal);
      if (goal === undefined) return null;
      const shown = subGoal ?? goal;
      return (
        <>
          <p className={styles.line}>
            <VerdictIcon verdict={shown.verdict} />
            <strong>{verdictText(shown, text)}</strong>
          </p>
          <p>{subGoal === undefined ? words.explainGoal(goal) : words.explainSubGoal(subGoal)}</p>
          {formula}
          {toGoal(answer.goal, answer.subGoal)}
        </>
      );
    }
    case "plan":
      return (
        <>
          {formula}
          <ScorePanel evaluation={plan} />
          <h3>{pane.why.points}</h3>
          {plan.goals.map((goal, index) => (
            <p key={index} className={styles.line}>
              <VerdictIcon verdict={goal.verdict} />
              {pane.why.pointsOf(
                goal.goal.id,
                goal.worth === null ? pane.why.pointsUnknown : words.percent(goal.worth),
                verdictText(goal, text),
              )}
            </p>
          ))}
        </>
      );
    case "feeds":
      return (
        <>
          <p>{pane.why.feeds(answer.subGoals.map(({ subGoal }) => subGoal).join(", "))}</p>
          {answer.subGoals.map(({ goal, subGoal }) => (
            <p key={subGoal}>{toGoal(goal, subGoal)}</p>
          ))}
        </>
      );
    case "pure":
      return (
        <>
          <p>{pane.why.pure(answer.name)}</p>
          {formula}
        </>
      );
    case "unknownId":
      return <p>{pane.why.unknownId(answer.id)}</p>;
    case "nothing":
      return <p>{pane.why.nothing}</p>;
  }
}
