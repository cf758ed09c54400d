import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { fieldsOf } from "../../connect/fieldsOf";
import { stateOfField } from "../../connect/fieldState";
import type { Suggestion } from "../../connect/suggest/suggestion";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import type { Plan } from "../../plan/plan";
import { PlanLanguageProvider } from "../planLanguage";
import { useText } from "../text";
import { SubGoalConnection } from "./SubGoalConnection";
import { SuggestionsPanel } from "./SuggestionsPanel";
import { useSuggestions } from "./useSuggestions";

const none: readonly Suggestion[] = [];

interface ConnectViewProps {
  readonly plan: PlanEvaluation | null;
  /** the sub-goal another part of the pane leads to; a new object each time */
  readonly asked: { readonly subGoal: string | null } | null;
}

const useStyles = makeStyles({
  top: { padding: tokens.spacingHorizontalL, paddingBottom: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  goal: {
    margin: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

/** Where each figure of the plan comes from, and the way to connect it to cells of the workbook. */
export const ConnectView = memo(function ConnectView({ plan: evaluation, asked }: ConnectViewProps) {
  const styles = useStyles();
  const { pane } = useText();
  const { connect } = pane;
  const suggestions = useSuggestions(evaluation?.plan ?? null);
  const all = suggestions.state.kind === "ready" ? suggestions.state.all : none;
  if (evaluation === null) {
    return (
      <div className={styles.top}>
        <h1 className={styles.title}>{connect.noPlan}</h1>
        <p className={styles.line}>{connect.noPlanHelp}</p>
      </div>
    );
  }
  const { plan } = evaluation;
  const { done, total } = progressOf(plan);
  return (
    <PlanLanguageProvider value={plan.language}>
      <div className={styles.top}>
        <h1 className={styles.title}>{connect.title}</h1>
        <p className={styles.line}>{connect.introduction}</p>
        <p className={styles.line}>
          <strong>{connect.connectedOf(done, total)}</strong>
        </p>
      </div>
      <SuggestionsPanel plan={plan} suggestions={suggestions} />
      {plan.goals.map((goal, index) => (
        <section key={`${goal.id} ${String(plan.goals.slice(0, index).filter(({ id }) => id === goal.id).length)}`}>
          <h2 className={styles.goal}>{goal.title === "" ? pane.goal(goal.id) : `${goal.id} ${goal.title}`}</h2>
          <ul className={styles.list}>
            {goal.subGoals.map((subGoal, place) => (
              <SubGoalConnection
                // two rows with one id are told apart by their place
                key={`${subGoal.id} ${String(goal.subGoals.slice(0, place).filter(({ id }) => id === subGoal.id).length)}`}
                plan={plan}
                subGoal={subGoal}
                suggestions={all.filter((each) => each.subGoal === subGoal.id)}
                led={asked?.subGoal === subGoal.id ? asked : null}
              />
            ))}
          </ul>
        </section>
      ))}
    </PlanLanguageProvider>
  );
});

/** How many of the figures that can come from the workbook, or are typed, are there. */
function progressOf(plan: Plan): { readonly done: number; readonly total: number } {
  const states = plan.goals.flatMap(({ subGoals }) =>
    subGoals.flatMap((subGoal) => fieldsOf(subGoal).map((field) => stateOfField(subGoal[field], field))),
  );
  return { done: states.filter((state) => state === "connected" || state === "typed").length, total: states.length };
}
