import type { Verdict } from "../evaluate/evaluation";
import type { Signs } from "./format";

/** How a goal stands, as a report may put it: what is decided, what is expected on today's figures, and what is open. */
export type Standing = "met" | "notMet" | "expectedMet" | "expectedNotMet" | "open";

/** The pieces of a language that a report's sentence about a goal is put together from. Amounts and dates arrive ready made. */
export interface ReportSentenceWords {
  readonly signs: Signs;
  readonly percent: string;
  readonly percentPoints: string;
  goal(id: string, title: string): string;
  readonly standing: Readonly<Record<Standing, string>>;
  /** behind what is only expected */
  readonly butOpen: string;
  /** "via delmål a og b" */
  via(names: readonly string[]): string;
  allMet(count: number): string;
  someMet(met: number, count: number, needed: number): string;
  noneMet(count: number): string;
  areNotMet(names: readonly string[]): string;
  tooFewMet(notMet: number, count: number, needed: number): string;
  dueTo(names: readonly string[]): string;
  areOpen(names: readonly string[]): string;
  more(count: number): string;
  readonly noSubGoals: string;
  readonly goalIssue: string;

  /** where the calculation ends in the deviation: "afvigelsen |0,9 − (−0,4)| = 1,3 mio. kr." */
  deviation(calculation: string): string;
  result(amount: string): string;
  /** within its limit by that distance */
  inside(subject: string, distance: string, limit: string): string;
  outside(subject: string, distance: string, limit: string): string;
  /** demand: "mindst 90,0 pct." */
  over(subject: string, distance: string, demand: string): string;
  under(subject: string, distance: string, demand: string): string;
  exactly(subject: string, demand: string): string;
  /** behind a deviation that is its limit */
  exactlyLimit(subject: string, limit: string): string;
  between(subject: string, low: string, high: string): string;
  notBetween(subject: string, distance: string, low: string, high: string): string;
  /** "højst 7,2 dage (5 pct. under 7,6 dage)" */
  reduced(limit: string, percent: string, from: string): string;

  /** days: negative is after the due day */
  done(day: string, days: number, due: string): string;
  documented(day: string, days: number, due: string): string;
  planned(day: string, days: number, due: string): string;
  readonly documentedYes: string;
  assessed(verdict: Exclude<Verdict, "pending">, by: string): string;
  readonly reportedNo: string;
  readonly confirmedNotDone: string;

  noResult(due: string | null): string;
  overdue(due: string): string;
  readonly sourceBlank: string;
  readonly issueFound: string;
  readonly notFinal: string;
  notDue(due: string): string;
  assessedLater(due: string): string;
}
