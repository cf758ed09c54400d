import type { PlanEvaluation } from "../evaluate/evaluation";
import { type Assumption, type Assumptions, nothingAssumed, subGoalsByKey, supposesAnything } from "./assumption";
import { sharedWith } from "./sharedResult";

/**
 * Supposes something of one sub-goal. A result, and whether it is final, is supposed of all that the workbook takes from the same
 * source as well, but for those that have parted from them.
 */
export function assume(assumptions: Assumptions, plan: PlanEvaluation, key: string, change: Partial<Assumption>): Assumptions {
  const bySubGoal = new Map(assumptions.bySubGoal);
  const before = bySubGoal.get(key) ?? nothingAssumed;
  const put = (each: string, changed: Partial<Assumption>) =>
    keep(bySubGoal, each, { ...(bySubGoal.get(each) ?? nothingAssumed), ...changed });
  const others = sharedWith(subGoalsByKey(plan), key).filter((each) => bySubGoal.get(each)?.isParted !== true);
  const isJoining = change.isParted === false && before.isParted;
  const [first] = others;
  const joined = isJoining && first !== undefined ? shared(bySubGoal.get(first) ?? nothingAssumed) : {};
  put(key, { ...joined, ...change });
  const after = { ...before, ...change };
  if (!after.isParted && (change.result !== undefined || change.isFinal !== undefined))
    for (const other of others) put(other, shared(after));
  return { ...assumptions, bySubGoal };
}

/** Takes back what is supposed of one sub-goal, and the result of those that move with it. */
export function reset(assumptions: Assumptions, plan: PlanEvaluation, key: string): Assumptions {
  const isParted = assumptions.bySubGoal.get(key)?.isParted === true;
  const moved = isParted ? assumptions : assume(assumptions, plan, key, { result: "", isFinal: true });
  const bySubGoal = new Map(moved.bySubGoal);
  bySubGoal.delete(key);
  return { ...moved, bySubGoal };
}

/** The sub-goals of which something is supposed, and which the plan no longer has. */
export function goneFrom({ bySubGoal }: Assumptions, plan: PlanEvaluation): readonly string[] {
  const known = subGoalsByKey(plan);
  return [...bySubGoal.keys()].filter((key) => !known.has(key));
}

export function without(assumptions: Assumptions, gone: readonly string[]): Assumptions {
  return { ...assumptions, bySubGoal: new Map([...assumptions.bySubGoal].filter(([key]) => !gone.includes(key))) };
}

function shared({ result, isFinal }: Assumption): Partial<Assumption> {
  return { result, isFinal };
}

function keep(bySubGoal: Map<string, Assumption>, key: string, assumption: Assumption): void {
  if (supposesAnything(assumption) || assumption.isParted) bySubGoal.set(key, assumption);
  else bySubGoal.delete(key);
}
