import type { PlanEvaluation } from "../../evaluate/evaluation";
import { useText } from "../text";

export interface WhatIfViewProps {
  /** null where the workbook holds no plan */
  readonly plan: PlanEvaluation | null;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
  /** the sub-goal another part of the pane leads to, each time by a new object */
  readonly asked: { readonly subGoal: string | null } | null;
}

export function WhatIfView({ plan }: WhatIfViewProps) {
  const { pane } = useText();
  return <h2>{plan === null ? pane.emptyTitle : pane.whatIf.title}</h2>;
}
