import type { Exact } from "../plan/exact";
import type { Issue, Notice } from "../plan/issue";
import type { Goal, Plan, SubGoal } from "../plan/plan";

export type Verdict = "met" | "notMet" | "pending";
export type Decided = Exclude<Verdict, "pending">;

export type PendingReason = "noResult" | "overdue" | "sourceBlank" | "issue" | "notFinal" | "notDue";
export type DecidedReason = "decided" | "confirmedNotDone" | "reportedNo";

/** Distance to the limit; negative is the shortfall. */
export type Headroom =
  /** in the sub-goal's unit */
  | { readonly kind: "quantity"; readonly value: Exact }
  /** calendar days */
  | { readonly kind: "days"; readonly value: number };

/** The two sides that were compared, for the explanation. */
export interface Comparison {
  /** the result itself, or the deviation where the criterion is `within` */
  readonly measured: Exact;
  /** the target, or (1 − Target) × Compared with where the criterion is `reducedBy`; null for `between`, whose limits stand in the target */
  readonly limit: Exact | null;
}

interface Judged {
  readonly subGoal: SubGoal;
  /** null where nothing measurable was reported */
  readonly headroom: Headroom | null;
  /** null where no numbers were compared */
  readonly comparison: Comparison | null;
  /** what stands in the way: found while judging, and in a workbook's evaluation first what was found while its row was read */
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

export type SubGoalEvaluation =
  | (Judged & { readonly verdict: Decided; readonly reason: DecidedReason; readonly forecast: null })
  /** forecast: the verdict today's result would get; null where there is none */
  | (Judged & { readonly verdict: "pending"; readonly reason: PendingReason; readonly forecast: Decided | null });

interface Combined {
  readonly goal: Goal;
  readonly subGoals: readonly SubGoalEvaluation[];
  /** what the goal is worth, 100 × weight / sum of weights; null where the weights cannot be read */
  readonly worth: Exact | null;
}

export type GoalEvaluation =
  | (Combined & { readonly verdict: Decided; readonly forecast: null })
  | (Combined & { readonly verdict: "pending"; readonly forecast: Decided | null });

/** Percent of the plan, 0-100. met ≤ forecast ≤ possible. */
export interface Score {
  readonly met: Exact;
  readonly forecast: Exact;
  readonly possible: Exact;
}

export interface PlanEvaluation {
  readonly plan: Plan;
  readonly goals: readonly GoalEvaluation[];
  /** null: a plan without goals, or with unreadable weights, has no score (not 0) */
  readonly score: Score | null;
  /** by goal id, then year; not applicable where target, compared with and result are all empty */
  readonly history: readonly HistoryEvaluation[];
}

export interface HistoryEvaluation {
  readonly goal: string;
  readonly year: number;
  readonly verdict: Verdict | "notApplicable";
  readonly subGoals: readonly { readonly id: string; readonly verdict: Verdict | "notApplicable" }[];
}
