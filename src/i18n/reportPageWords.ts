import type { Language } from "../plan/plan";
import type { ReportChoice } from "../report/reportChoice";
import { reportPageDa } from "./reportPageDa";
import { reportPageEn } from "./reportPageEn";

/** What a report's sheet says beside the plan's own words. Amounts and dates arrive ready made. */
export interface ReportPageWords {
  /** "2022 K3": the report's own name, and the sheet's */
  name(choice: ReportChoice, correction: number): string;
  /** "3. kvt. 2022", "2022" */
  period(choice: ReportChoice): string;
  /** "Målrapportering, 3. kvartal 2022" */
  title(choice: ReportChoice): string;
  readonly kinds: Readonly<Record<ReportChoice["kind"], string>>;
  /** the sheet for the tables of reports and seals, where the workbook has none */
  readonly tablesSheet: string;
  readonly reportsHeading: string;
  readonly sealsHeading: string;
  readonly plan: string;
  readonly institution: string;
  readonly period_: string;
  readonly kind: string;
  readonly asOf: string;
  readonly made: string;
  /** where the report was made on a later day than it is as of */
  readonly asOfEarlier: string;
  readonly corrects: string;

  readonly score: string;
  scoreOf(met: number, total: number): string;
  readonly met: string;
  readonly forecast: string;
  readonly possible: string;
  readonly noScore: string;
  readonly assessment: string;
  readonly assessmentHelp: string;
  readonly noAssessment: string;

  readonly goals: string;
  /** the columns of the final table */
  readonly columns: readonly [
    goal: string,
    requirement: string,
    target: string,
    result: string,
    weight: string,
    fulfilment: string,
    points: string,
    remark: string,
  ];
  pending(verdict: string, forecast: string | null): string;
  readonly total: string;

  readonly analyses: string;
  readonly analysesHelp: string;
  readonly noAnalyses: string;
  readonly history: string;
  readonly historyColumns: readonly [
    id: string,
    what: string,
    year: string,
    target: string,
    comparedWith: string,
    verdict: string,
    _: string,
    result: string,
  ];
  readonly sources: string;
  readonly sourceColumns: readonly [id: string, source: string, cell: string, extracted: string];
  readonly extractedUnknown: string;
  extracted(first: string, last: string): string;
  readonly noSources: string;
  readonly choices: string;
  readonly choiceColumns: readonly [place: string, topic: string, chosen: string, by: string];
  readonly notChosen: string;
  readonly noChoices: string;
  readonly amendments: string;
  readonly noAmendments: string;
  signedAs(day: string | null, seal: string): string;
  /** nothing was signed that the plan could be held against */
  readonly notSigned: string;
  readonly notSealed: string;
  amendment(what: string, before: string, now: string): string;
  noted(when: string | null, why: string): string;
  readonly missing: string;
  readonly nothingMissing: string;
  readonly issues: string;
  readonly noIssues: string;
  readonly development: string;
  readonly developmentColumns: readonly [report: string, met: string, forecast: string, possible: string];
  readonly deviations: string;
  readonly deviationColumns: readonly [subGoal: string, deviation: string, upper: string, lower: string];
  readonly chartScore: string;
  readonly chartDeviation: string;
  readonly seal: string;
  readonly sealIs: string;
  readonly previousSeal: string;
  readonly noPreviousSeal: string;
  readonly sealHelp: string;
}

const languages: Readonly<Record<Language, ReportPageWords>> = { da: reportPageDa, en: reportPageEn };

export function reportPageWordsFor(language: Language): ReportPageWords {
  return languages[language];
}
