import type { GoalEvaluation, PlanEvaluation, SubGoalEvaluation } from "../evaluate/evaluation";
import type { WorkbookEvaluation } from "../live/liveState";
import { planKey } from "../sheet/planKey";
import { isUnder, readId } from "../sheet/readId";
import { type Argument, isBlankName, textArgument } from "./cellArguments";
import { FunctionError } from "./functionError";

/** The plan an argument names; the only one where it is omitted. */
export function findPlan({ plans }: WorkbookEvaluation, argument: Argument): PlanEvaluation {
  const name = isBlankName(argument) ? "" : textArgument(argument, "plan");
  const [only] = plans;
  if (only === undefined) throw new FunctionError("noPlan");
  if (name === "") {
    if (plans.length > 1) throw new FunctionError("planNeeded", plans.map(({ plan }) => plan.name).join(", "));
    return only;
  }
  const found = plans.find(({ plan }) => planKey(plan.name) === planKey(name));
  if (!found) throw new FunctionError("planUnknown", name);
  return found;
}

/** Ids in the language of cells: text as written, or the number 2.1. */
export function idArgument(argument: Argument): string {
  const text = textArgument(argument, "id");
  const id = readId(text);
  if (id === "") throw new FunctionError("argumentMissing", "id");
  if (id === null) throw new FunctionError("idUnknown", text);
  return id;
}

export type Found =
  | { readonly kind: "goal"; readonly goal: GoalEvaluation }
  /** one sub-goal, or all those under a stem such as 1.2.a, with the goal they belong to */
  | { readonly kind: "subGoals"; readonly goal: GoalEvaluation; readonly subGoals: readonly SubGoalEvaluation[] };

export function findById({ goals }: PlanEvaluation, id: string): Found {
  const goal = goals.find((candidate) => candidate.goal.id === id);
  if (goal) return { kind: "goal", goal };
  for (const candidate of goals) {
    const subGoals = candidate.subGoals.filter(({ subGoal }) => isUnder(id, subGoal.id));
    if (subGoals.length > 0 && id.startsWith(candidate.goal.id)) return { kind: "subGoals", goal: candidate, subGoals };
  }
  throw new FunctionError("idUnknown", id);
}
