import { makeStyles, tokens } from "@fluentui/react-components";
import type { FigureChange, GoalChange } from "../../report/changesSince";
import type { Entry, SubGoal } from "../../plan/plan";
import { figureText, measureOf } from "../../i18n/figureText";
import { goalKey } from "../groupGoals";
import { useNavigation } from "../navigation";
import { PlanText } from "../PlanText";
import { RowButton } from "../RowButton";
import { type Text, useText } from "../text";
import { VerdictIcon } from "../VerdictIcon";

interface ChangeLineProps {
  readonly change: GoalChange;
}

const useStyles = makeStyles({
  figures: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** "2.1 Bedre budgettering: fra afventer til opfyldt (2.1.a fra 0,7 til 0,9 mio. kr.)", leading to the goal. */
export function ChangeLine({ change }: ChangeLineProps) {
  const styles = useStyles();
  const text = useText();
  const { pane } = text;
  const { open } = useNavigation();
  const { goal, figures } = change;
  const { id, title } = goal.goal;
  return (
    <li>
      <RowButton icon={<VerdictIcon verdict={goal.verdict} />} onClick={() => open({ kind: "goal", key: goalKey(id), subGoal: null })}>
        <strong>
          {pane.goal(id)} <PlanText>{title}</PlanText>
        </strong>
        {`: ${standingText(change, text)}`}
        {figures.length > 0 && <span className={styles.figures}>{figures.map((figure) => changeText(figure, text)).join("; ")}</span>}
      </RowButton>
    </li>
  );
}

function standingText({ goal, before }: GoalChange, { words, pane }: Text): string {
  const { overview } = pane;
  const now = words.verdict(goal.verdict);
  if (before === null) return `${now}, ${overview.notReportedThen}`;
  const then = before.verdict === null ? overview.unknownThen : words.verdict(before.verdict);
  if (then !== now) return overview.fromTo(then, now);
  const forecast = (outlook: "met" | "notMet" | null) => (outlook === null ? pane.noForecast : pane.forecast(words.verdict(outlook)));
  if (before.forecast === goal.forecast) return now;
  return `${now}, ${overview.fromTo(forecast(before.forecast), forecast(goal.forecast))}`;
}

function changeText({ subGoal, before, after }: FigureChange, text: Text): string {
  const { overview } = text.pane;
  const measure = measureOf({ ...subGoal, comparedWith: { ...subGoal.comparedWith, entry: before } } satisfies SubGoal);
  const shown = (entry: Entry) => figureText(entry, measure, text) ?? overview.noFigure;
  return `${subGoal.id} ${overview.fromTo(shown(before), shown(after))}`;
}
