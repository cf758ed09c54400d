import type { Place } from "./place";

/** Something in the workbook that keeps a verdict from being given, until somebody mends it. */
export const issueCodes = [
  "tableMissing",
  "tableEmpty",
  "tableCopied",
  "columnMissing",
  "columnTwice",
  "planMissing",
  "planUnknown",
  "planTwice",
  "goalMissing",
  "goalUnknown",
  "goalTwice",
  "goalWithoutSubGoals",
  "subGoalMissing",
  "subGoalTwice",
  "subGoalElsewhere",
  "idIsDate",
  "criterionMissing",
  "criterionUnknown",
  "requiresUnknown",
  "requiresTooMany",
  "weightUnreadable",
  "weightsPartlyBlank",
  "targetMissing",
  "targetUnreadable",
  "comparedWithMissing",
  "comparedWithUnreadable",
  "resultUnreadable",
  "numberNeeded",
  "cellError",
  "sourceDeleted",
  "numberAmbiguous",
  "dateUnreadable",
  "dateImplausible",
  "dueMissing",
  "dueTwice",
  "finalUnreadable",
  "unitMismatch",
  "reductionOutOfRange",
  "toleranceNegative",
  "rangeReversed",
  "betweenIsDate",
  "dateNeeded",
  "evidenceMissing",
  "yearUnreadable",
  "reportDaysUnreadable",
  "historyUnknown",
  "historyTwice",
  "countsFrom1904",
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** Something worth knowing that does not keep a verdict from being given. */
export const noticeCodes = [
  "numberFromText",
  "numberApproximate",
  "dateFromText",
  "onTheLimit",
  "sourcePartlyBlank",
  "sourceBlank",
  "overdue",
  "leaveBlankForNotYet",
  "documentedWithoutEvidence",
  "decidedByMissing",
  "asOfInThePast",
  "asOfInTheFuture",
  "changedSinceSigned",
  "choiceNotFollowed",
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

interface Told {
  /** null where the whole workbook is meant */
  readonly place: Place | null;
  /** the plan it belongs to; null where no plan can be named */
  readonly plan: string | null;
  /** what the message quotes: the offending text, the missing column, the id */
  readonly about: string;
}

export interface Issue extends Told {
  readonly code: IssueCode;
}
export interface Notice extends Told {
  readonly code: NoticeCode;
}
