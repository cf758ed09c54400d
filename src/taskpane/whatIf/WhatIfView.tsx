import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { PlanLanguageProvider } from "../planLanguage";
import { useText } from "../text";
import { WhatIfPlan } from "./WhatIfPlan";

export interface WhatIfViewProps {
  /** null where the workbook holds no plan */
  readonly plan: PlanEvaluation | null;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
  /** the sub-goal another part of the pane leads to, each time by a new object */
  readonly asked: { readonly subGoal: string | null } | null;
}

const useStyles = makeStyles({
  top: { padding: tokens.spacingHorizontalL, paddingBottom: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  line: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
});

/** What would come of the plan with other figures, without touching the workbook. */
export function WhatIfView({ plan, evaluatedAt, asked }: WhatIfViewProps) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <>
      <div className={styles.top}>
        <h1 className={styles.title}>{plan === null ? pane.emptyTitle : pane.whatIf.title}</h1>
        <p className={styles.line}>
          {plan === null ? pane.whatIf.noPlanHelp : plan.goals.length === 0 ? pane.whatIf.noGoals : pane.whatIf.introduction}
        </p>
      </div>
      {plan !== null && plan.goals.length > 0 && (
        <PlanLanguageProvider value={plan.plan.language}>
          <WhatIfPlan plan={plan} evaluatedAt={evaluatedAt} asked={asked} />
        </PlanLanguageProvider>
      )}
    </>
  );
}
