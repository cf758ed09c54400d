/** Wording of the pane's part "check". */
export interface CheckWords {
  readonly title: string;
}
