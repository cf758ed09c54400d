/** Wording of the pane's part about open cases. */
export interface CasesWords {
  readonly title: string;
}
