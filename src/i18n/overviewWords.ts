import type { Lack } from "../report/nextReport";
import type { DayOff } from "../plan/dayOff";
import type { Quarter } from "../plan/quarter";

/** Wording of the pane's part about what stands above the goals, and between them. */
export interface OverviewWords {
  readonly title: string;

  readonly changesTitle: string;
  /** "Siden rapporten 4. kvt. 2022, opgjort pr. 31.12.2022"; asOf: null where the report does not say */
  since(report: string, asOf: string | null): string;
  readonly noReportYet: string;
  readonly nothingChanged: string;
  /** "sikret 55,6 pct. da, 66,7 pct. nu" */
  metThenAndNow(then: string, now: string): string;
  /** "fra afventer til opfyldt" */
  fromTo(before: string, after: string): string;
  readonly notReportedThen: string;
  readonly unknownThen: string;
  /** an empty cell, in a change of figures */
  readonly noFigure: string;
  /** goals the plan no longer has */
  gone(goals: readonly string[]): string;

  /** what was signed, and the page about it */
  readonly signedPlan: string;
  signedOn(date: string): string;
  /** open: how many of them nobody has given a reason for */
  changesSinceSigned(count: number, open: number): string;
  /** beside a goal */
  readonly changedSinceSigned: string;

  readonly nextReport: string;
  readonly annualReport: string;
  quarter(quarter: Quarter, year: number): string;
  /** "Frist 14.10.2022, om 12 dage"; days: 0 is the plan's own day */
  dueIn(date: string, days: number): string;
  /** after the fourth deadline */
  readonly annualHelp: string;
  readonly noYear: string;
  dayOff(day: DayOff): string;
  madeAlready(report: string, made: string | null): string;
  missing(count: number): string;
  readonly nothingMissing: string;
  readonly lacks: Readonly<Record<Lack, string>>;
  /** heading of what one person or office owes */
  from(owner: string): string;
  readonly noOwner: string;
  later(count: number): string;
  readonly toReport: string;

  readonly filter: string;
  readonly all: string;
  noGoals(verdict: string): string;
  readonly whySelected: string;
  /** where the signed text can be read in several ways */
  readonly choices: string;
  choicesOpen(open: number, total: number): string;
  readonly toChoices: string;
}
