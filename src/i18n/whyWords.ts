/** Wording of the pane's part about the selected cell. */
export interface WhyWords {
  readonly title: string;
}
