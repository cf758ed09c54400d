import type { AssumedField } from "../whatIf/assumption";
import type { Quarters } from "../whatIf/findQuarters";

/** One stretch of results, its bounds ready made ("1,6 mio. kr."); null: without end on that side. */
export interface Stretch {
  readonly low: { readonly amount: string; readonly counts: boolean } | null;
  readonly high: { readonly amount: string; readonly counts: boolean } | null;
}

/** Wording of the pane's part about trying other figures. */
export interface WhatIfWords {
  readonly title: string;
  readonly introduction: string;
  readonly noPlanHelp: string;
  readonly noGoals: string;
  readonly noSubGoals: string;

  readonly nothingAssumed: string;
  /** how many assumptions are laid over the workbook, which is untouched */
  assumed(count: number): string;
  readonly reset: string;
  resetSubGoal(id: string): string;
  readonly hasAssumption: string;
  /** assumptions of sub-goals that the plan no longer has */
  dropped(ids: readonly string[]): string;

  readonly today: string;
  readonly then: string;
  readonly asOf: string;
  readonly changing: string;
  readonly noneChanging: string;
  /** "fra opfyldt til ikke opfyldt" */
  fromTo(before: string, after: string): string;
  /** read out after each change: the three scores, and how many goals change */
  outcome(scores: string, changing: number): string;

  readonly fields: Readonly<Record<AssumedField, string>>;
  /** the field's value in the workbook: "I dag: 0,9 mio. kr." */
  now(value: string): string;
  readonly nowEmpty: string;
  readBack(value: string): string;
  readonly readAsEmpty: string;
  readonly isFinal: string;
  readonly notFinal: string;
  readonly reasonSupposed: string;
  /** "Følger delmål 2.1.b, der har samme kilde" */
  follows(ids: readonly string[]): string;
  percentUnclear(text: string): string;
  cannotBeJudged(id: string): string;

  readonly howFar: string;
  /** "Målet er opfyldt, så længe resultatet …; ikke opfyldt …" */
  goalMet(stretches: readonly Stretch[], missed: readonly Stretch[], ifOthersMet: boolean): string;
  subGoalMet(stretches: readonly Stretch[], missed: readonly Stretch[]): string;
  reachDays(day: string, isDocumented: boolean): string;
  readonly reachYes: string;
  readonly reachUnknown: Readonly<Record<"target" | "comparedWith" | "row", string>>;

  readonly readingQuarters: string;
  /** "K3 må højst være 2,1 …, for at 2.2 er opfyldt" */
  lastQuarter(name: string, id: string, stretches: readonly Stretch[], now: string | null): string;
  quartersMissing(quarters: Exclude<Quarters, { readonly kind: "found" }>): string;
  readonly quartersFailed: string;
}
