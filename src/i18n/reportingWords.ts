import type { Language } from "../plan/plan";
import { reportingDa } from "./reportingDa";
import { reportingEn } from "./reportingEn";

/** What the pane says while a report is made, checked and compared. */
export interface ReportingWords {
  readonly make: string;
  readonly checkSeals: string;
  readonly compare: string;
  readonly made: string;
  readonly noneMade: string;
  madeLine(kind: string, asOf: string | null, made: string | null): string;
  readonly withoutSeal: string;

  readonly makeHelp: string;
  readonly which: string;
  readonly asOf: string;
  asOfHint(date: string): string;
  readonly asOfMissing: string;
  readonly language: string;
  readonly danish: string;
  readonly english: string;
  correction(report: string): string;
  readonly why: string;
  readonly whyHint: string;
  readonly whyMissing: string;
  missing(count: number): string;
  comments(count: number): string;
  readonly commentsHelp: string;
  comment(goal: string): string;
  readonly useSentence: string;
  readonly assessment: string;
  readonly assessmentHint: string;
  analyses(count: number): string;
  readonly analysesHelp: string;
  readonly nothingUnmet: string;
  readonly show: string;
  readonly reading: string;
  readonly notReady: string;
  readonly gone: string;
  readonly preview: string;
  previewHelp(sheet: string, seals: string): string;
  readonly outdated: string;
  readonly makeIt: string;
  readonly making: string;
  readonly back: string;
  readonly refused: string;
  readonly asOfInFuture: string;
  readonly textTooLong: string;
  columnsMissing(table: string, columns: readonly string[]): string;
  readonly notMade: string;
  sheetTaken(sheet: string): string;
  readonly readFailed: string;
  readonly makeFailed: string;
  done(report: string): string;
  readonly doneHelp: string;
  readonly withoutCharts: string;
  readonly goToSheet: string;
  readonly copySeal: string;
  readonly another: string;

  readonly sealsHelp: string;
  readonly checking: string;
  readonly checkFailed: string;
  readonly again: string;

  readonly compareHelp: string;
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly sameReport: string;
  readonly nothingMoved: string;
  readonly score: string;
  readonly goals: string;
  unchanged(count: number): string;
  moved(before: string, after: string): string;
  readonly notThere: string;
  readonly unknown: string;
  readonly nothing: string;
  readonly verdict: string;
  readonly points: string;
  readonly target: string;
  readonly result: string;
  readonly comparedWith: string;
  readonly nothingToCompare: string;

  leftover(sheet: string): string;
  readonly leftoverHelp: string;
  /** as `leftover`, where something rests on the sheet */
  leftoverNeeded(sheet: string): string;
  readonly leftoverNeededHelp: string;
  readonly showSheet: string;
  readonly showFailed: string;
  readonly remove: string;
  readonly keep: string;
  readonly removing: string;
  readonly removeFailed: string;
  leftoverShown(sheet: string): string;
}

const languages: Readonly<Record<Language, ReportingWords>> = { da: reportingDa, en: reportingEn };

export function reportingWordsFor(language: Language): ReportingWords {
  return languages[language];
}
