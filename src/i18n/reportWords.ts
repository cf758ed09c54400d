/** Wording of the pane's part about the next report. */
export interface ReportWords {
  readonly title: string;
}
