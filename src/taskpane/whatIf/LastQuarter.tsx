import type { GoalEvaluation } from "../../evaluate/evaluation";
import type { SubGoal } from "../../plan/plan";
import { mayBeQuarterly } from "../../whatIf/mayBeQuarterly";
import { LastQuarterLines } from "./LastQuarterLines";

interface LastQuarterProps {
  readonly goal: GoalEvaluation;
  /** as the workbook has it: its formula leads to the quarters */
  readonly before: SubGoal;
  /** with what is supposed of its target */
  readonly after: SubGoal;
}

/** What the last of four quarters may be. Only where the sub-goal or its formula speaks of quarters is the workbook asked for them. */
export function LastQuarter({ goal, before, after }: LastQuarterProps) {
  return mayBeQuarterly(before, goal.goal.title) ? <LastQuarterLines goal={goal} before={before} after={after} /> : null;
}
