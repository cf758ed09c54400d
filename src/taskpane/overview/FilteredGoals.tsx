import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo, useState } from "react";
import type { PlanEvaluation, Verdict } from "../../evaluate/evaluation";
import { GoalGroups } from "../GoalGroups";
import { keyedGoals } from "../groupGoals";
import { useText } from "../text";
import { GoalFilter } from "./GoalFilter";

interface FilteredGoalsProps {
  readonly plan: PlanEvaluation;
}

const useStyles = makeStyles({
  none: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

export const FilteredGoals = memo(function FilteredGoals({ plan }: FilteredGoalsProps) {
  const styles = useStyles();
  const { goals } = plan;
  const { words, pane } = useText();
  const [chosen, setChosen] = useState<Verdict | null>(null);
  // named before they are filtered: the second goal with an id stays the second
  const keyed = useMemo(() => keyedGoals(goals), [goals]);
  const shown = useMemo(() => keyed.filter(({ evaluation }) => chosen === null || evaluation.verdict === chosen), [keyed, chosen]);
  return (
    <>
      <GoalFilter goals={goals} chosen={chosen} onChoose={setChosen} />
      {shown.length === 0 && chosen !== null && <p className={styles.none}>{pane.overview.noGoals(words.verdict(chosen))}</p>}
      <GoalGroups goals={shown} plan={plan.plan} />
    </>
  );
});
