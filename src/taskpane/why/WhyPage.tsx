import type { PlanEvaluation } from "../../evaluate/evaluation";
import { PageFrame } from "../PageFrame";
import { useText } from "../text";

export interface WhyPageProps {
  readonly plans: readonly PlanEvaluation[];
  /** the plan that is shown in the pane; null where the workbook holds none */
  readonly plan: PlanEvaluation | null;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
}

export function WhyPage(_: WhyPageProps) {
  const { pane } = useText();
  return <PageFrame title={pane.why.title}>{null}</PageFrame>;
}
