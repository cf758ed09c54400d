/** Wording of the pane's part about one goal. */
export interface GoalPageWords {
  readonly title: string;
}
