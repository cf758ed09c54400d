import { makeStyles } from "@fluentui/react-components";
import type { GoalEvaluation } from "../../evaluate/evaluation";
import type { SubGoal } from "../../plan/plan";
import type { Quarters } from "../../whatIf/findQuarters";
import { goalReach } from "../../whatIf/goalReach";
import { lowered } from "../../whatIf/intervals";
import { reachOf } from "../../whatIf/reach";
import { type Text, useText } from "../text";
import { amountOf, stretchesOf } from "./stretchesOf";
import { useQuarters } from "./useQuarters";

interface LastQuarterLinesProps {
  readonly goal: GoalEvaluation;
  readonly before: SubGoal;
  readonly after: SubGoal;
}

const useStyles = makeStyles({ line: { margin: 0 } });

export function LastQuarterLines({ goal, before, after }: LastQuarterLinesProps) {
  const styles = useStyles();
  const text = useText();
  const { whatIf } = text.pane;
  const state = useQuarters(before);
  switch (state.kind) {
    case "reading":
      return <p className={styles.line}>{whatIf.readingQuarters}</p>;
    case "failed":
      return <p className={styles.line}>{whatIf.quartersFailed}</p>;
    case "read":
      return linesOf(state.value, goal, after, text).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ));
  }
}

function linesOf(quarters: Quarters, goal: GoalEvaluation, subGoal: SubGoal, text: Text): readonly string[] {
  const { whatIf } = text.pane;
  if (quarters.kind !== "found") return [whatIf.quartersMissing(quarters)];
  const now = quarters.last === null ? null : amountOf(quarters.last, subGoal, text);
  const own = reachOf(subGoal);
  const whole = goalReach(goal);
  const parts = [
    ...(own.kind === "numbers" ? [{ id: subGoal.id, met: own.met }] : []),
    ...(whole === null || !whole.subGoals.some((each) => each.subGoal === subGoal) ? [] : [{ id: goal.goal.id, met: whole.met }]),
  ];
  return parts.map(({ id, met }) => whatIf.lastQuarter(quarters.name, id, stretchesOf(lowered(met, quarters.others), subGoal, text), now));
}
