import type { PlanEvaluation } from "../../evaluate/evaluation";
import { useText } from "../text";

export interface ReportViewProps {
  readonly plan: PlanEvaluation | null;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
}

export function ReportView({ plan }: ReportViewProps) {
  const { pane } = useText();
  return <h2>{plan === null ? pane.emptyTitle : pane.report.title}</h2>;
}
