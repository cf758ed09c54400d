import type { SubGoal } from "../../plan/plan";
import { targetShare } from "../../cases/lateRoomOf";
import { LateCasesLine } from "./LateCasesLine";

interface LateCasesProps {
  /** as the workbook has it: its formula leads to the cases */
  readonly before: SubGoal;
  /** with what is supposed of its target */
  readonly after: SubGoal;
}

/** How many more late cases the sub-goal can carry. Only where it asks for a share of something calculated is the workbook asked. */
export function LateCases({ before, after }: LateCasesProps) {
  return before.result.formula === "" || targetShare(after) === null ? null : <LateCasesLine before={before} after={after} />;
}
