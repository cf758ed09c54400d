import type { IssueCode } from "../plan/issue";

/** Why a function has no value. The first group is undecided (#N/A), the second a wrong argument (#VALUE!). */
export const undecidedCodes = [
  "pending",
  "pendingVerdicts",
  "cellUndecided",
  "overdue",
  "planned",
  "noPlan",
  "planNeeded",
  "noGoals",
  "noScore",
  "noHeadroom",
  "noHistory",
  "noPlanYear",
  "noReportLeft",
  "countsFrom1904",
  "noVerdicts",
  "notReported",
  "tooFewQuarters",
  "nothingToMeasure",
  "notRead",
] as const;
export const wrongArgumentCodes = [
  "planUnknown",
  "idUnknown",
  "goalUnknown",
  "subGoalNeeded",
  "basisUnknown",
  "statusUnknown",
  "populationUnknown",
  "criterionUnknown",
  "verdictUnknown",
  "headingOrGoal",
  "notNumber",
  "notCount",
  "noneRequired",
  "negative",
  "tooLarge",
  "notDate",
  "receivedMissing",
  "notYear",
  "notQuarter",
  "notPeriod",
  "oneCellNeeded",
  "lastPeriodUnknown",
  "periodTwice",
  "lengthsDiffer",
  "monthsWrong",
  "daysWrong",
  "shareWrong",
  "weightWrong",
  "tooManyRequired",
  "moreErrorsThanChecked",
  "closedBeforeReceived",
  "periodReversed",
  "figureRefused",
  "cellError",
  "argumentMissing",
  "unexpected",
] as const;
export type FunctionErrorCode = (typeof undecidedCodes)[number] | (typeof wrongArgumentCodes)[number];

/** What the plan's own rules have against an argument. */
export interface Refusal {
  readonly argument: string;
  readonly issue: IssueCode;
}

/** A function's answer when it has none: undecided or wrongly asked; `about` is what the message quotes. */
export class FunctionError extends Error {
  constructor(
    readonly code: FunctionErrorCode,
    readonly about = "",
    /** with `figureRefused` only */
    readonly refusal: Refusal | null = null,
  ) {
    super(`${code}: ${about}${refusal === null ? "" : ` (${refusal.argument}, ${refusal.issue})`}`);
    this.name = "FunctionError";
  }

  get undecided(): boolean {
    return (undecidedCodes as readonly string[]).includes(this.code);
  }
}
