import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { GoalEvaluation, PlanEvaluation, SubGoalEvaluation } from "../../evaluate/evaluation";
import { type AssumedField, type Assumption, subGoalsByKey, supposesAnything } from "../../whatIf/assumption";
import { sharedWith } from "../../whatIf/sharedResult";
import type { Supposed } from "../../whatIf/suppose";
import { criterionText } from "../../i18n/criterionText";
import { PlanText } from "../PlanText";
import { useText } from "../text";
import { useCardStyles } from "../useCardStyles";
import { FigureField } from "./FigureField";
import { LastQuarter } from "./LastQuarter";
import { LateCases } from "./LateCases";
import { SubGoalHowFar } from "./SubGoalHowFar";
import { TwoVerdicts } from "./TwoVerdicts";
import type { WhatIfChanges } from "./useWhatIf";

interface AssumedSubGoalProps {
  /** its `subGoalKey` */
  readonly id: string;
  readonly goal: GoalEvaluation;
  readonly before: SubGoalEvaluation;
  readonly after: SubGoalEvaluation;
  readonly assumption: Assumption;
  /** null where nothing is supposed */
  readonly supposed: Supposed | null;
  readonly plan: PlanEvaluation;
  /** whether another part of the pane leads here */
  readonly isAsked: boolean;
  readonly changes: WhatIfChanges;
}

const useStyles = makeStyles({
  reset: { marginTop: tokens.spacingVerticalS },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: `${tokens.spacingVerticalM} 0` },
});

/** A sub-goal's figures, to be supposed others, and what would come of it. */
export function AssumedSubGoal({ id, goal, before, after, assumption, supposed, plan, isAsked, changes }: AssumedSubGoalProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const text = useText();
  const { whatIf } = text.pane;
  const { subGoal } = before;
  const subGoals = subGoalsByKey(plan);
  const others = sharedWith(subGoals, id).flatMap((key) => subGoals.get(key)?.id ?? []);
  const isResultTyped = supposed?.typed.has("result") === true;
  return (
    <li className={card.item}>
      <h4 className={card.heading} tabIndex={-1} data-asked={isAsked && !subGoal.judgeable ? "" : undefined}>
        {text.pane.subGoal(subGoal.id)}
      </h4>
      {subGoal.text !== "" && (
        <p className={card.text}>
          <PlanText>{subGoal.text}</PlanText>
        </p>
      )}
      <p className={card.text}>{`${text.pane.criterion}: ${criterionText(after.subGoal, text)}`}</p>
      <TwoVerdicts before={before} after={after} isSupposed={before !== after} />
      {subGoal.judgeable ? (
        <div className={styles.fields}>
          {fieldsOf(subGoal.criterion).map((field) => (
            <FigureField
              key={field}
              field={field}
              subGoal={subGoal}
              typed={assumption[field]}
              supposed={supposed}
              isAsked={isAsked && field === "result"}
              onType={(value) => changes.assume(id, { [field]: value })}
            />
          ))}
          {isResultTyped && after.subGoal.result.entry.kind !== "empty" && (
            <div>
              <Checkbox
                label={whatIf.isFinal}
                checked={assumption.isFinal}
                onChange={(_event, { checked }) => changes.assume(id, { isFinal: checked === true })}
              />
              {!assumption.isFinal && <p className={card.text}>{whatIf.notFinal}</p>}
              {supposed?.isReasonSupposed === true && <p className={card.text}>{whatIf.reasonSupposed}</p>}
            </div>
          )}
          {others.length > 0 && (
            <Checkbox
              label={whatIf.follows(others)}
              checked={!assumption.isParted}
              onChange={(_event, { checked }) => changes.assume(id, { isParted: checked !== true })}
            />
          )}
        </div>
      ) : (
        <p className={card.text}>{whatIf.cannotBeJudged(subGoal.id)}</p>
      )}
      <SubGoalHowFar subGoal={after.subGoal} />
      <LastQuarter goal={goal} before={subGoal} after={after.subGoal} />
      <LateCases before={subGoal} after={after.subGoal} />
      {supposesAnything(assumption) && (
        <Button size="small" className={styles.reset} onClick={() => changes.reset(id)}>
          {whatIf.resetSubGoal(subGoal.id)}
        </Button>
      )}
    </li>
  );
}

function fieldsOf(criterion: SubGoalEvaluation["subGoal"]["criterion"]): readonly AssumedField[] {
  switch (criterion) {
    case "byDate":
    case "documented":
    case "assessed":
      return ["result", "due"];
    case "within":
    case "reducedBy":
      return ["result", "target", "comparedWith", "due"];
    default:
      return ["result", "target", "due"];
  }
}
