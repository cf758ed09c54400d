import type { WorkbookEvaluation } from "../live/liveState";
import type { Language } from "../plan/plan";

/** The language a plan is written in; of the first plan where none is named. */
export function languageOf(plan: string | null, { plans }: WorkbookEvaluation): Language {
  return (plans.find((evaluation) => evaluation.plan.name === plan) ?? plans[0])?.plan.language ?? "da";
}
