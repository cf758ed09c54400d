import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import { speaksFor } from "../evaluate/distance";
import { groupBy } from "../plan/groupBy";
import type { HistoryRow, Plan } from "../plan/plan";
import { barOf } from "./charts/barOf";
import { yearsOf } from "./charts/years";
import { GoalItem } from "./GoalItem";
import { groupGoals, type KeyedGoal } from "./groupGoals";
import { PlanText } from "./PlanText";
import { ShowMore } from "./ShowMore";
import { useText } from "./text";
import { verdictText } from "./verdictText";

interface GoalGroupsProps {
  readonly goals: readonly KeyedGoal[];
  readonly plan: Plan;
}

const noHistory: readonly HistoryRow[] = [];
const goalsAtATime = 200;

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

export const GoalGroups = memo(function GoalGroups({ goals, plan }: GoalGroupsProps) {
  const styles = useStyles();
  const text = useText();
  const { pane } = text;
  const groups = groupGoals(goals);
  const changed = useMemo(() => new Set(plan.changesSinceSigned.map(({ goal }) => goal)), [plan.changesSinceSigned]);
  const historyOf = useMemo(() => groupBy(plan.history, ({ goal }) => goal), [plan.history]);
  return groups.map(({ name, goals: members }) => (
    <section key={name}>
      <h2 className={styles.heading}>
        {name !== "" ? <PlanText>{name}</PlanText> : groups.length === 1 ? pane.goals : pane.goalsWithoutGroup}
      </h2>
      <ShowMore items={members} step={goalsAtATime}>
        {({ key, evaluation }) => {
          const speaker = speaksFor(evaluation);
          const trended = speaker?.subGoal ?? evaluation.subGoals[0]?.subGoal;
          const history = historyOf.get(evaluation.goal.id) ?? noHistory;
          return (
            <GoalItem
              key={key}
              goalKey={key}
              id={evaluation.goal.id}
              title={evaluation.goal.title}
              verdict={evaluation.verdict}
              isChanged={changed.has(evaluation.goal.id)}
              told={verdictText(evaluation, text)}
              bar={speaker && barOf(speaker, text.words)}
              trend={trended === undefined ? null : { subGoal: trended.id, years: yearsOf(trended, history, plan.year) }}
            />
          );
        }}
      </ShowMore>
    </section>
  ));
});
