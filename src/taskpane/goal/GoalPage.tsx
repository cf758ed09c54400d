import type { PlanEvaluation } from "../../evaluate/evaluation";
import { GoalDetails } from "../GoalDetails";
import { keyedGoals } from "../groupGoals";
import { PageFrame } from "../PageFrame";
import { PlanText } from "../PlanText";

export interface GoalPageProps {
  readonly plan: PlanEvaluation;
  /** as `goalKey` makes it */
  readonly goal: string;
  /** the sub-goal to be shown first; null for the goal as a whole */
  readonly subGoal: string | null;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
}

export function GoalPage({ plan, goal: key }: GoalPageProps) {
  const evaluation = keyedGoals(plan.goals).find((each) => each.key === key)?.evaluation;
  if (evaluation === undefined) return null;
  const { id, title } = evaluation.goal;
  return (
    <PageFrame title={<PlanText>{`${id} ${title}`}</PlanText>}>
      <GoalDetails evaluation={evaluation} />
    </PageFrame>
  );
}
