/** Wording of the pane's part "connect". */
export interface ConnectWords {
  readonly title: string;
}
