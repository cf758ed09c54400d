import type { PlanEvaluation } from "../../evaluate/evaluation";
import { PageFrame } from "../PageFrame";
import { useText } from "../text";

export interface CasesPageProps {
  readonly plan: PlanEvaluation;
  /** the sub-goal whose list is meant; null for every list */
  readonly subGoal: string | null;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
}

export function CasesPage(_: CasesPageProps) {
  const { pane } = useText();
  return <PageFrame title={pane.cases.title}>{null}</PageFrame>;
}
