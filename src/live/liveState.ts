import type { PlanEvaluation } from "../evaluate/evaluation";
import type { Issue, Notice } from "../plan/issue";
import type { Report } from "../report/report";
import type { WorkbookError } from "../sheet/workbook";

export interface WorkbookEvaluation {
  /** in the order of PlanInfo; empty where the workbook holds no plan tables */
  readonly plans: readonly PlanEvaluation[];
  /** of all plans; each plan's in the order in which they were made */
  readonly reports: readonly Report[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/** Times are milliseconds since 1970. */
export type LiveState =
  | { readonly status: "starting" }
  /** evaluatedAt: the last successful reading; changedAt: when a reading last changed anything */
  | { readonly status: "current"; readonly evaluation: WorkbookEvaluation; readonly evaluatedAt: number; readonly changedAt: number }
  /** The last reading failed and the evaluation before it is kept, or changes are not heard of. */
  | {
      readonly status: "stale";
      readonly evaluation: WorkbookEvaluation;
      readonly evaluatedAt: number;
      readonly changedAt: number;
      readonly problem: WorkbookError;
    }
  /** No reading has succeeded yet. */
  | { readonly status: "failed"; readonly problem: WorkbookError };
