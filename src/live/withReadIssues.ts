import type { PlanEvaluation, SubGoalEvaluation } from "../evaluate/evaluation";
import type { Issue } from "../plan/issue";

/** Gives each sub-goal what was found while its row was read, ahead of what was found while it was judged. */
export function withReadIssues(evaluation: PlanEvaluation, issues: readonly Issue[]): PlanEvaluation {
  if (issues.length === 0) return evaluation;
  const byRow = new Map<number, Issue[]>();
  for (const issue of issues) {
    if (issue.place?.table !== "PlanSubgoals") continue;
    const inRow = byRow.get(issue.place.row);
    if (inRow === undefined) byRow.set(issue.place.row, [issue]);
    else inRow.push(issue);
  }
  const complete = (subGoal: SubGoalEvaluation): SubGoalEvaluation => {
    const found = byRow.get(subGoal.subGoal.place.row);
    return found === undefined ? subGoal : { ...subGoal, issues: [...found, ...subGoal.issues] };
  };
  return { ...evaluation, goals: evaluation.goals.map((goal) => ({ ...goal, subGoals: goal.subGoals.map(complete) })) };
}
