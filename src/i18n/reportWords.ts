/** Wording of the pane's part about the next report. */
export interface ReportWords {
  readonly title: string;
  readonly introduction: string;
  readonly missing: string;
  readonly sentences: string;
  readonly sentencesHelp: string;
  readonly copyAll: string;
  /** first line of what is copied: the plan, its day, and when it was evaluated */
  heading(plan: string, asOf: string, evaluated: string): string;
  readonly noPlan: string;
  readonly noGoals: string;
}
