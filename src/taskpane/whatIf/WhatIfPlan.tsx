import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { subGoalKey } from "../../whatIf/assumption";
import { changedGoals } from "../../whatIf/changedGoals";
import { evaluateAssumed } from "../../whatIf/evaluateAssumed";
import { keyedGoals } from "../groupGoals";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";
import { AsOfField } from "./AsOfField";
import { AssumedBar } from "./AssumedBar";
import { AssumedGoal } from "./AssumedGoal";
import { ChangedGoals } from "./ChangedGoals";
import { ScoreTable } from "./ScoreTable";
import { useWhatIf } from "./useWhatIf";

interface WhatIfPlanProps {
  readonly plan: PlanEvaluation;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
  readonly asked: { readonly subGoal: string | null } | null;
}

const goalsAtATime = 200;

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

export function WhatIfPlan({ plan: today, evaluatedAt, asked }: WhatIfPlanProps) {
  const styles = useStyles();
  const { pane } = useText();
  const { assumptions, dropped, changes } = useWhatIf(today);
  const assumed = useMemo(() => evaluateAssumed(today, assumptions), [today, assumptions]);
  const changed = useMemo(() => changedGoals(today, assumed.evaluation), [today, assumed]);
  const keyed = useMemo(() => keyedGoals(today.goals), [today]);
  const goals = useRef<HTMLElement>(null);
  const place = asked?.subGoal == null ? -1 : today.goals.findIndex(({ goal }) => goal.subGoals.some(({ id }) => id === asked.subGoal));

  // after the goal's row has opened, and taken the focus for itself
  useEffect(() => {
    if (asked?.subGoal != null) goals.current?.querySelector<HTMLElement>(`[data-asked]`)?.focus();
  }, [asked]);

  return (
    <>
      <AssumedBar assumptions={assumptions} dropped={dropped} changes={changes} />
      <div className={styles.part}>
        <ScoreTable today={today} assumed={assumed.evaluation} changing={changed.length} evaluatedAt={evaluatedAt} />
        <ChangedGoals changed={changed} isAssumed={assumed.evaluation !== today} />
        <AsOfField today={today.plan.asOf} typed={assumptions.asOf} problem={assumed.asOfProblem} onType={changes.assumeAsOf} />
      </div>
      <section ref={goals}>
        <h2 className={styles.heading}>{pane.goals}</h2>
        {/* a goal that is asked for far down the list has to be in it */}
        <ShowMore key={place < goalsAtATime ? 0 : place} items={keyed} step={Math.max(goalsAtATime, place + 1)}>
          {({ key, evaluation }, index) => (
            <AssumedGoal
              key={key}
              before={evaluation}
              after={assumed.evaluation.goals[index]!}
              assumptions={mine(evaluation, assumptions.bySubGoal) ? assumptions : null}
              supposed={mine(evaluation, assumptions.bySubGoal) ? assumed.supposed : null}
              plan={today}
              led={index === place ? asked : null}
              changes={changes}
            />
          )}
        </ShowMore>
      </section>
    </>
  );
}

/** A goal of which nothing is supposed is not rendered again when something is supposed of another. */
function mine({ goal }: PlanEvaluation["goals"][number], bySubGoal: ReadonlyMap<string, unknown>): boolean {
  return bySubGoal.size > 0 && goal.subGoals.some(({ id }) => bySubGoal.has(subGoalKey(goal.id, id)));
}
