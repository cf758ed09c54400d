import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { GoalEvaluation, PlanEvaluation } from "../../evaluate/evaluation";
import { type Assumptions, nothingAssumed, subGoalKey } from "../../whatIf/assumption";
import type { Supposed } from "../../whatIf/suppose";
import { FoldingItem } from "../FoldingItem";
import { PlanText } from "../PlanText";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";
import { VerdictIcon } from "../VerdictIcon";
import { verdictText } from "../verdictText";
import { AssumedSubGoal } from "./AssumedSubGoal";
import { GoalHowFar } from "./GoalHowFar";
import type { WhatIfChanges } from "./useWhatIf";

interface AssumedGoalProps {
  readonly before: GoalEvaluation;
  readonly after: GoalEvaluation;
  /** null where nothing is supposed of this goal */
  readonly assumptions: Assumptions | null;
  readonly supposed: ReadonlyMap<string, Supposed> | null;
  readonly plan: PlanEvaluation;
  readonly led: { readonly subGoal: string | null } | null;
  readonly changes: WhatIfChanges;
}

const subGoalsAtATime = 20;

const useStyles = makeStyles({
  none: { margin: 0, padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  before: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** One goal with the fields of its sub-goals; they are rendered only while it is open. */
export const AssumedGoal = memo(function AssumedGoal({ before, after, assumptions, supposed, plan, led, changes }: AssumedGoalProps) {
  const styles = useStyles();
  const text = useText();
  const { pane } = text;
  const { id, title, subGoals } = before.goal;
  const isSupposed = subGoals.some((subGoal) => supposed?.has(subGoalKey(id, subGoal.id)));
  const [then, now] = [verdictText(after, text), verdictText(before, text)];
  const place = led === null ? -1 : subGoals.findIndex((subGoal) => subGoal.id === led.subGoal);
  return (
    <FoldingItem
      icon={<VerdictIcon verdict={after.verdict} />}
      title={title === "" ? pane.goal(id) : <PlanText>{`${id} ${title}`}</PlanText>}
      note={
        <>
          {isSupposed ? `${then}, ${pane.whatIf.hasAssumption}` : then}
          {then !== now && <span className={styles.before}>{pane.whatIf.now(now)}</span>}
        </>
      }
      led={led}
    >
      <GoalHowFar evaluation={after} />
      {subGoals.length === 0 && <p className={styles.none}>{pane.whatIf.noSubGoals}</p>}
      <ShowMore key={place < subGoalsAtATime ? 0 : place} items={before.subGoals} step={Math.max(subGoalsAtATime, place + 1)}>
        {(evaluation, index) => {
          const key = subGoalKey(id, evaluation.subGoal.id);
          return (
            <AssumedSubGoal
              key={index}
              id={key}
              goal={after}
              before={evaluation}
              after={after.subGoals[index]!}
              assumption={assumptions?.bySubGoal.get(key) ?? nothingAssumed}
              supposed={supposed?.get(key) ?? null}
              plan={plan}
              isAsked={index === place}
              changes={changes}
            />
          );
        }}
      </ShowMore>
    </FoldingItem>
  );
});
