/** Wording of the pane's part about what stands above the goals, and between them. */
export interface OverviewWords {
  readonly title: string;
}
