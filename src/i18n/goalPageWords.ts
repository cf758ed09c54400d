import type { Requires } from "../plan/plan";

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

  /** "Ét opfyldt delmål er nok." */
  combines(requires: Requires, count: number): string;
  /** several goals have this number; ways to their rows follow */
  twins(count: number, id: string): string;
  readonly section: string;
  readonly placeInPlan: string;
  readonly noEvidence: string;

  readonly blank: string;
  /** the cells the figure is taken from are blank */
  readonly sourceBlank: string;
  /** the plan's table has no such column */
  readonly noColumn: string;
  /** in brackets, after a due day that no cell of the row says */
  readonly dueOfPlan: string;
  /** the figure stands in the cell, without a formula */
  readonly typed: string;
  /** before a cell that a formula takes */
  readonly takesFrom: string;
  connected(day: string | null): string;
  /** unit or sign of the source, as it was said when it was connected */
  countedIn(counted: string): string;
  /** what stood in the cell when it was connected, where that is another formula than now */
  formulaThen(formula: string): string;
  /** first and last are the same where all rows are of one day */
  extracted(first: string, last: string): string;
  readonly readingOrigins: string;
  readonly originsFailed: string;
  /** says once what it means that a source has no extraction date, and a figure no connection */
  readAt(moment: string): string;
  readonly toChoices: string;
}
