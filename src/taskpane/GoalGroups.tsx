import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import { groupBy } from "../plan/groupBy";
import type { HistoryRow, Plan } from "../plan/plan";
import { GoalItem } from "./GoalItem";
import { groupGoals, type KeyedGoal } from "./groupGoals";
import { PlanText } from "./PlanText";
import { ShowMore } from "./ShowMore";
import { useText } from "./text";

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
  const { pane } = useText();
  const groups = groupGoals(goals);
  const historyOf = useMemo(() => groupBy(plan.history, ({ goal }) => goal), [plan.history]);
  return groups.map(({ name, goals: members }) => (
    <section key={name}>
      <h2 className={styles.heading}>
        {name !== "" ? <PlanText>{name}</PlanText> : groups.length === 1 ? pane.goals : pane.goalsWithoutGroup}
      </h2>
      <ShowMore items={members} step={goalsAtATime}>
        {({ key, evaluation }) => (
          <GoalItem
            key={key}
            goalKey={key}
            evaluation={evaluation}
            history={historyOf.get(evaluation.goal.id) ?? noHistory}
            planYear={plan.year}
          />
        )}
      </ShowMore>
    </section>
  ));
});
