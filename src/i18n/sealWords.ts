import type { Language } from "../plan/plan";
import { sealDa } from "./sealDa";
import { sealEn } from "./sealEn";

/** What is said of seals, in the pane and in the terminal. Names of fields arrive as the tables' headers. */
export interface SealWords {
  readonly intact: string;
  readonly broken: string;
  readonly suspect: string;
  /** a line of the report: its goal or sub-goal, and what was changed of it */
  changed(about: string, fields: readonly string[]): string;
  missing(about: string): string;
  added(about: string): string;
  /** the report's own row among the seals */
  readonly ownRow: string;
  line(goal: string, subGoal: string | null): string;
  readonly unknownField: string;
  sheetChanged(sheet: string, cells: readonly string[], more: number): string;
  sheetChangedSomewhere(sheet: string): string;
  sheetMissing(sheet: string): string;
  readonly noPredecessor: string;
  forked(others: readonly string[]): string;
  corrects(report: string, why: string): string;
  unsealed(reports: readonly string[]): string;
  sealLost(reports: readonly string[]): string;
  /** what stands before the reports of a plan that the workbook no longer has */
  planGone(plan: string): string;
  readonly none: string;
  allIntact(count: number): string;
  someBroken(count: number, total: number): string;
}

const languages: Readonly<Record<Language, SealWords>> = { da: sealDa, en: sealEn };

export function sealWordsFor(language: Language): SealWords {
  return languages[language];
}
