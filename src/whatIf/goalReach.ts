import type { GoalEvaluation, SubGoalEvaluation } from "../evaluate/evaluation";
import { inAtLeast, type Interval, outside } from "./intervals";
import { reachOf } from "./reach";
import { sourceOf } from "./sharedResult";

/** Which results of one source keep a goal met, where several of its sub-goals take their result from there. */
export interface GoalReach {
  /** those of its sub-goals that do */
  readonly subGoals: readonly SubGoalEvaluation[];
  readonly met: readonly Interval[];
  readonly notMet: readonly Interval[];
  /** whether this holds only if the goal's other, pending sub-goals are met */
  readonly ifOthersMet: boolean;
}

/**
 * How far the shared result of a goal's sub-goals can go, given what is decided of its others: any of them is the union of what each
 * allows, all of them the intersection.
 *
 * @returns null where no two share a result, where one has no limits, or where it hangs on pending sub-goals of which not all are needed
 */
export function goalReach({ goal, subGoals }: GoalEvaluation): GoalReach | null {
  if (!goal.judgeable) return null;
  const sources = subGoals.map(({ subGoal }) => sourceOf(subGoal));
  const shared = sources.find((source, index) => source !== null && sources.indexOf(source) !== index);
  if (shared === undefined) return null;
  const members = subGoals.filter((_, index) => sources[index] === shared);
  const reaches = members.flatMap(({ subGoal }) => {
    const reach = reachOf(subGoal);
    return reach.kind === "numbers" ? [reach.met] : [];
  });
  if (reaches.length < members.length) return null;
  const others = subGoals.filter((each) => !members.includes(each));
  const pending = others.filter(({ verdict }) => verdict === "pending").length;
  if (pending > 0 && goal.requires.kind !== "all") return null;
  const needed = goal.requires.kind === "all" ? subGoals.length : goal.requires.kind === "any" ? 1 : goal.requires.count;
  const elsewhere = others.filter(({ verdict }) => verdict === "met").length + pending;
  const met = inAtLeast(needed - elsewhere, reaches);
  return { subGoals: members, met, notMet: outside(met), ifOthersMet: pending > 0 };
}
