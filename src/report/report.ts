import type { Decided, Score, Verdict } from "../evaluate/evaluation";
import type { Day } from "../plan/day";
import type { Exact } from "../plan/exact";
import type { Entry } from "../plan/plan";

/** A report as it was made: what the plan came to then. Never judged again. */
export interface Report {
  /** the plan's name, "" where the workbook names none */
  readonly plan: string;
  /** the report's own name, such as "2022 K3" */
  readonly name: string;
  /** as the report writes it: "3. kvt. 2022" */
  readonly period: string;
  /** its number (see quarterNumber); null where the period is no quarter */
  readonly quarter: number | null;
  readonly kind: string;
  readonly asOf: Day | null;
  readonly made: Day | null;
  /** 64 hexadecimal digits; "" where its rows carry none */
  readonly seal: string;
  /** as it was reported; null where it was not, as in reports without a seal */
  readonly score: Score | null;
  readonly goals: readonly ReportedGoal[];
  readonly subGoals: readonly ReportedSubGoal[];
}

interface Reported {
  readonly id: string;
  /** null where the report's word for it is not known */
  readonly verdict: Verdict | "notApplicable" | null;
  readonly forecast: Decided | null;
  readonly explanation: string;
}

export interface ReportedGoal extends Reported {
  /** percent of the plan; null where the report gives none */
  readonly points: Exact | null;
  readonly comment: string;
}

export interface ReportedSubGoal extends Reported {
  readonly goal: string;
  readonly result: Entry;
  readonly comparedWith: Entry;
  readonly target: Entry;
  readonly decidedBy: string;
}
