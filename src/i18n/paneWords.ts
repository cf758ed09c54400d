import type { OverviewWords } from "./overviewWords";
import type { GoalPageWords } from "./goalPageWords";
import type { WhatIfWords } from "./whatIfWords";
import type { CasesWords } from "./casesWords";
import type { WhyWords } from "./whyWords";
import type { ReportWords } from "./reportWords";
import type { SettingsWords } from "./settingsWords";
import type { CheckWords } from "./checkWords";
import type { ConnectWords } from "./connectWords";
import type { StartWords } from "./startWords";
import type { FunctionGroup } from "../functions/catalogue/entry";
import type { ArgumentProblem } from "../functions/writeFormula";

/** Whole units gone by; "moment" is less than a minute. */
export type Age = { readonly unit: "moment" } | { readonly unit: "minute" | "hour" | "day"; readonly count: number };

/** All wording that only the task pane shows. Amounts, dates and verdicts arrive ready made by `Words`. */
export interface PaneWords {
  readonly start: StartWords;
  readonly connect: ConnectWords;
  readonly check: CheckWords;
  readonly overview: OverviewWords;
  readonly goalPage: GoalPageWords;
  readonly whatIf: WhatIfWords;
  readonly why: WhyWords;
  readonly cases: CasesWords;
  readonly report: ReportWords;
  readonly settings: SettingsWords;

  /** The pane's name where the workbook gives the plan none: "Resultatplan", "Resultatplan 2022" */
  planTitle(year: number | null): string;
  readonly choosePlan: string;
  asOf(date: string): string;
  evaluatedAt(moment: string): string;
  /** "for 3 minutter siden" */
  ago(age: Age): string;
  readonly recalculate: string;
  readonly recalculating: string;

  readonly score: string;
  readonly scoreMet: string;
  readonly scoreForecast: string;
  readonly scorePossible: string;
  /** "3 af 9 mål" */
  goalsOf(count: number, total: number): string;
  readonly noScoreWithoutGoals: string;
  readonly noScoreWithoutWeights: string;

  readonly goals: string;
  readonly goalsWithoutGroup: string;
  /** beside the word for pending: "prognose: opfyldt" */
  forecast(verdict: string): string;
  readonly noForecast: string;
  /** "Mål 2.1" */
  goal(id: string): string;
  subGoal(id: string): string;
  /** "Tæller 11,1 pct. af planen" */
  worth(percent: string): string;
  readonly worthUnknown: string;

  readonly criterion: string;
  readonly criterionUnknown: string;
  readonly comparedWith: string;
  readonly due: string;
  readonly result: string;
  readonly noResult: string;
  readonly headroom: string;
  readonly evidence: string;
  readonly decidedBy: string;
  readonly owner: string;
  readonly sources: string;
  readonly comment: string;
  readonly yes: string;
  readonly no: string;
  readonly percentUnit: string;
  /** "10 og 15", after the word for between */
  range(low: string, high: string): string;
  unreadable(text: string): string;
  goToCell(address: string): string;

  issues(count: number): string;
  issuesElsewhere(count: number): string;
  notices(count: number): string;
  /** How many are left */
  showMore(count: number): string;

  readonly starting: string;
  readonly failedTitle: string;
  readonly failedHelp: string;
  readonly retry: string;
  readonly staleTitle: string;
  /** What is shown instead: the last good figures, and how old they are */
  staleFigures(moment: string, ago: string): string;
  readonly asleepTitle: string;
  readonly asleepHelp: string;
  goToFailed(address: string): string;
  readonly recalculateFailed: string;
  readonly dismiss: string;
  readonly brokenTitle: string;
  readonly brokenHelp: string;

  readonly emptyTitle: string;
  readonly emptyIntroduction: string;
  readonly emptyTables: readonly { readonly name: string; readonly holds: string }[];
  readonly emptyStepsTitle: string;
  readonly emptySteps: readonly string[];

  /** The two views */
  readonly back: string;
  readonly copy: string;
  readonly copied: string;
  /** the text is shown below, selected */
  readonly copyRefused: string;
  readonly planTab: string;
  readonly functionsTab: string;
  readonly functionsTitle: string;
  readonly functionsIntroduction: string;
  readonly functionGroups: Readonly<Record<FunctionGroup, string>>;
  readonly searchFunctions: string;
  /** An example of what can be searched for */
  readonly searchExample: string;
  functionsFound(count: number): string;
  noFunctions(query: string): string;
  readonly wholeHelp: string;
  /** "Mere om PLAN.WITHIN i hjælpen" */
  moreHelp(name: string): string;
  readonly optional: string;
  readonly omitted: string;
  readonly choose: string;
  /** How several ranges are told apart in one field */
  readonly severalRanges: string;
  readonly useSelection: string;
  readonly selectionFailed: string;
  readonly argumentProblems: Readonly<Record<ArgumentProblem, string>>;
  readonly formula: string;
  readonly insert: string;
  readonly inserting: string;
  inserted(address: string): string;
  occupied(address: string): string;
  readonly occupiedHelp: string;
  readonly replace: string;
  readonly leave: string;
  readonly insertFailed: string;
  readonly rules: string;
  readonly example: string;
  readonly exampleCells: string;
  readonly exampleFormula: string;
  readonly exampleValue: string;
  readonly now: string;

  /** Read aloud when a live evaluation changes what the pane shows */
  changedGoal(id: string, verdict: string): string;
  changedGoals(count: number): string;
}
