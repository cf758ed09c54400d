import type { Day } from "../plan/day";
import type { Language } from "../plan/plan";
import type { ReportChoice } from "../report/reportChoice";

/** What a person says of a report, beside what the workbook says. */
export interface ReportAnswers {
  readonly choice: ReportChoice;
  readonly asOf: Day;
  readonly language: Language;
  /** by goal id; a goal left out has none */
  readonly comments: Readonly<Record<string, string>>;
  /** by goal id, of goals that are not met; annual report only */
  readonly analyses: Readonly<Record<string, string>>;
  /** the head's own, beside the score, which it never changes */
  readonly assessment: string;
  /** why a report that has been made is made again; "" for the first */
  readonly why: string;
}

/** Excel's longest text in one cell. */
export const longestText = 32_767;

export type AnswerProblem =
  /** nobody knows yet what the plan will come to then */
  | "asOfInFuture"
  /** there is a report of this period already: another is a correction, which has a reason */
  | "whyMissing"
  | "textTooLong";

/** @param isCorrection whether there is a report of this period already  @param made when, as Excel counts days, with the time */
export function answerProblems(
  { asOf, comments, analyses, assessment, why }: ReportAnswers,
  isCorrection: boolean,
  made: number,
): readonly AnswerProblem[] {
  const texts = [...Object.values(comments), ...Object.values(analyses), assessment, why];
  return [
    ...(asOf > made ? (["asOfInFuture"] as const) : []),
    ...(isCorrection && why.trim() === "" ? (["whyMissing"] as const) : []),
    ...(texts.some((text) => text.length > longestText) ? (["textTooLong"] as const) : []),
  ];
}
