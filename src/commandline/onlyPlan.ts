import type { WorkbookEvaluation } from "../live/liveState";
import { planKey } from "../sheet/planKey";
import { CommandLineError } from "./commandLineError";
import type { CommandWords } from "./commandWords";

/** One plan of several, with what was found in it and in the workbook as a whole. */
export function onlyPlan(evaluation: WorkbookEvaluation, name: string, words: CommandWords): WorkbookEvaluation {
  const wanted = planKey(name);
  const plans = evaluation.plans.filter(({ plan }) => planKey(plan.name) === wanted);
  if (plans.length === 0) {
    throw new CommandLineError(
      words.planUnknown(
        name,
        evaluation.plans.map(({ plan }) => plan.name),
      ),
    );
  }
  const concerns = ({ plan }: { readonly plan: string | null }): boolean => plan === null || planKey(plan) === wanted;
  const [reports, issues] = [evaluation.reports.filter(concerns), evaluation.issues.filter(concerns)];
  return { plans, reports, issues, notices: evaluation.notices.filter(concerns) };
}
