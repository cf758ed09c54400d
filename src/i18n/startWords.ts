/** Wording of the pane's part "start". */
export interface StartWords {
  readonly title: string;
}
