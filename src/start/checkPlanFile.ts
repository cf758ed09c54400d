import { planKey } from "../sheet/planKey";
import { isCellError, isEmptyText } from "../sheet/readEntry";
import type { PlanFile, PlanFileGoal } from "./planFile";
import type { PlanFileProblems } from "./planFileProblem";

/** What no single value shows: ids that stand twice, history of nothing, weights that do not fit together. */
export function checkPlanFile(file: PlanFile, problems: PlanFileProblems): void {
  // in a cell these words mean that there is nothing
  if (isEmptyText(file.plan) || isCellError(file.plan) || planKey(file.plan) === "") problems.add("nameUnusable", "plan", file.plan);
  if (file.start !== null && file.end !== null && file.end < file.start) problems.add("endBeforeStart", "end", file.end);
  const subGoalsOf = new Map<string, Set<string>>();
  file.goals.forEach((goal, index) => {
    const path = `goals[${String(index)}]`;
    if (subGoalsOf.has(goal.id)) problems.add("goalTwice", `${path}.id`, goal.id);
    subGoalsOf.set(goal.id, checkSubGoals(goal, path, problems));
  });
  checkWeights(file, problems);
  const years = new Set<string>();
  file.history.forEach(({ goal, subGoal, year }, index) => {
    const path = `history[${String(index)}]`;
    const key = `${goal}\n${subGoal}\n${String(year)}`;
    if (!subGoalsOf.get(goal)?.has(subGoal)) problems.add("historyUnknown", path, subGoal);
    else if (years.has(key)) problems.add("historyTwice", path, `${subGoal} ${String(year)}`);
    years.add(key);
  });
}

function checkSubGoals(goal: PlanFileGoal, path: string, problems: PlanFileProblems): Set<string> {
  const ids = new Set<string>();
  goal.subGoals.forEach(({ id }, index) => {
    const own = `${path}.subGoals[${String(index)}].id`;
    // the only row of goal 7 may be 7 itself, which a workbook reads from a blank Sub-goal
    const isGoalsOwn = id === goal.id;
    if (isGoalsOwn ? goal.subGoals.length > 1 && !goal.id.includes(".") : !id.startsWith(`${goal.id}.`))
      problems.add(isGoalsOwn ? "subGoalNeedsId" : "subGoalElsewhere", own, id);
    else if (ids.has(id)) problems.add("subGoalTwice", own, id);
    ids.add(id);
  });
  const { requires } = goal;
  if (requires.kind === "atLeast" && requires.count > goal.subGoals.length)
    problems.add("requiresTooMany", `${path}.requires`, String(requires.count));
  return ids;
}

function checkWeights({ goals }: PlanFile, problems: PlanFileProblems): void {
  const blank = goals.findIndex(({ weight }) => weight === null);
  if (goals.every(({ weight }) => weight === null)) return;
  if (blank >= 0) problems.add("weightsPartlyBlank", `goals[${String(blank)}].weight`);
  else if (goals.every(({ weight }) => weight === 0)) problems.add("weightsZero", "goals");
}
