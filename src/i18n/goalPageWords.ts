/** Wording of the pane's part about one goal. */
export interface GoalPageWords {
  readonly title: string;
  /** names a bar: what the headroom of a sub-goal is */
  distance(subGoal: string, headroom: string): string;
  trend(subGoal: string, years: string): string;
  chart(subGoal: string, years: string): string;
  yearTold(year: number, result: string | null, target: string | null): string;
  readonly why: string;
  readonly history: string;
  readonly year: string;
  readonly choices: string;
  readonly choicesHelp: string;
  readonly notChosen: string;
  chosen(reading: string, by: string, on: string | null): string;
  /** the result lies exactly on a limit that can be read in two ways */
  readonly onTheLimit: string;
  readonly sentence: string;
  readonly whatIf: string;
  readonly connect: string;
  readonly gone: string;
}
