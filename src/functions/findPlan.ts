import type { GoalEvaluation, PlanEvaluation, SubGoalEvaluation } from "../evaluate/evaluation";
import type { WorkbookEvaluation } from "../live/liveState";
import { planKey } from "../sheet/planKey";
import { isUnder, readId } from "../sheet/readId";
import { type Argument, isBlank, textArgument } from "./cellArguments";
import { FunctionError } from "./functionError";

/** The plan an argument names; the only one where it is omitted. */
export function findPlan({ plans }: WorkbookEvaluation, argument: Argument): PlanEvaluation {
  const name = isBlank(argument) ? "" : textArgument(argument, "plan");
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
export function idArgument(argument: Argument, name = "id"): string {
  const text = isBlank(argument) ? "" : textArgument(argument, name);
  const id = readId(text);
  if (id === "") throw new FunctionError("argumentMissing", name);
  if (id === null) throw new FunctionError("idUnknown", text);
  return id;
}

export type Found =
  | { readonly kind: "goal"; readonly goal: GoalEvaluation }
  /** one sub-goal, or all those under a stem such as 1.2.a, with the goal they belong to */
  | { readonly kind: "subGoals"; readonly goal: GoalEvaluation; readonly subGoals: readonly SubGoalEvaluation[] };

/** A goal by its id, or the sub-goals that an id is or stands above; a goal comes before sub-goals, the first goal before others. */
export function findById(plan: PlanEvaluation, id: string): Found {
  const found = indexOf(plan).get(id);
  if (found === undefined) throw new FunctionError("idUnknown", id);
  return found;
}

/** One for each evaluation: a thousand cells ask, and a plan has hundreds of ids. */
const indexes = new WeakMap<PlanEvaluation, ReadonlyMap<string, Found>>();

function indexOf(plan: PlanEvaluation): ReadonlyMap<string, Found> {
  const known = indexes.get(plan);
  if (known !== undefined) return known;
  const index = new Map<string, Found>();
  for (const goal of plan.goals) if (!index.has(goal.goal.id)) index.set(goal.goal.id, { kind: "goal", goal });
  for (const goal of plan.goals) {
    for (const [stem, subGoals] of subGoalsByStem(goal)) if (!index.has(stem)) index.set(stem, { kind: "subGoals", goal, subGoals });
  }
  indexes.set(plan, index);
  return index;
}

/** 1.2.a1 is found by its own id and by 1.2.a. */
function subGoalsByStem({ goal, subGoals }: GoalEvaluation): ReadonlyMap<string, readonly SubGoalEvaluation[]> {
  const found = new Map<string, SubGoalEvaluation[]>();
  for (const each of subGoals) {
    const { id } = each.subGoal;
    if (!id.startsWith(goal.id)) continue;
    for (let end = Math.max(goal.id.length, 1); end <= id.length; end += 1) {
      const stem = id.slice(0, end);
      if (!isUnder(stem, id)) continue;
      const others = found.get(stem);
      if (others === undefined) found.set(stem, [each]);
      else others.push(each);
    }
  }
  return found;
}
