import type { Verdict } from "../evaluate/evaluation";

/** Wording of the pane's part about the selected cell. Numbers, dates and formulas arrive ready made. */
export interface WhyWords {
  readonly title: string;
  /** "Hvorfor viser Forside!D21 »opfyldt«?" */
  ofCell(address: string, shown: string): string;
  readonly reading: string;
  readonly selectionFailed: string;
  readonly help: string;
  toGoal(id: string): string;
  readonly points: string;
  pointsOf(goal: string, worth: string, verdict: string): string;
  readonly pointsUnknown: string;
  /** "2.1 var opfyldt i 2020" */
  inYear(id: string, year: number, verdict: string): string;
  /** an answer about another plan than the one the pane shows */
  ofPlan(plan: string): string;
  feeds(subGoals: string): string;
  readonly formula: string;
  readonly nothing: string;
  readonly blank: string;

  /** before the message of a function that has no value: "PLAN.STATUS viser #I/T:" */
  showsError(name: string, error: string): string;
  /** a formula of many functions: the others are not shown */
  moreCalls(count: number): string;
  readonly arguments: string;
  readonly omitted: string;
  /** a range: "60 celler, 4 tomme" */
  cells(count: number, blanks: number): string;
  /** an argument that is calculated in the formula */
  readonly calculated: string;
  readonly typed: string;
  /** over the cells a formula takes */
  readonly takes: string;
  readonly figures: string;
  readonly noFigures: string;
  readonly cellFailed: string;
  readonly noCells: string;

  readonly oneWayIsEnough: string;
  errorRate(errors: string, checked: string, rate: string): string;
  /** days after the quarter's last day */
  reportDue(end: string, days: number, due: string): string;
  verdicts(counts: Readonly<Record<Verdict, number>>): string;
  weights(met: string, whole: string, points: string): string;
  onTimeOf(onTime: number, decided: number, share: string): string;
  /** how many more may be late with the share still reached; negative: so many too many are */
  lateRoom(share: string, room: number): string;
  readonly notFollowed: string;
}
