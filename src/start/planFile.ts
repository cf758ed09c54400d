import type { Criterion } from "../plan/criterion";
import type { Language, Requires } from "../plan/plan";

/** "2022-12-31" */
export type IsoDay = string;

/** A figure as it is printed: a number, a day as "2022-12-31", or words such as "10-15", "90 pct." and "Statens gennemsnit". */
export type PrintedFigure = number | string;

/** What a department and an institution have agreed. It knows nothing of a workbook: no results of the year, no formulas, no verdicts. */
export interface PlanFile {
  readonly plan: string;
  readonly institution: string;
  readonly year: number | null;
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  readonly signed: IsoDay | null;
  /** calendar days after a quarter's end */
  readonly reportDays: number;
  /** of the plan's headers and words in the workbook */
  readonly language: Language;
  readonly goals: readonly PlanFileGoal[];
  readonly history: readonly PlanFileHistory[];
  readonly choices: readonly PlanFileChoice[];
}

export interface PlanFileGoal {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly requires: Requires;
  /** null is an equal share */
  readonly weight: number | null;
  readonly comment: string;
  readonly subGoals: readonly PlanFileSubGoal[];
}

export interface PlanFileSubGoal {
  /** with its goal's: "2.1.a"; the goal's own where it has no other */
  readonly id: string;
  readonly text: string;
  readonly criterion: Criterion;
  readonly target: PrintedFigure | null;
  readonly comparedWith: PrintedFigure | null;
  readonly unit: string;
  readonly due: IsoDay | null;
  readonly owner: string;
  readonly source: string;
  /** what the plan asks for as documentation */
  readonly evidence: string;
}

/** One earlier year of a sub-goal, as printed in the plan. */
export interface PlanFileHistory {
  readonly goal: string;
  readonly subGoal: string;
  readonly year: number;
  readonly target: PrintedFigure | null;
  readonly comparedWith: PrintedFigure | null;
  readonly result: PrintedFigure | null;
}

/** A place in the plan that can be read in several ways, or that somebody has to confirm; open while nothing is chosen. */
export interface PlanFileChoice {
  readonly topic: string;
  readonly place: string;
  readonly readings: readonly string[];
  readonly chosen: string;
  readonly decidedBy: string;
  readonly decidedOn: IsoDay | null;
  readonly why: string;
}

/** The words of a plan file, the same in every language. */
export const criterionNames: Readonly<Record<Criterion, string>> = {
  atLeast: "at least",
  atMost: "at most",
  moreThan: "more than",
  lessThan: "less than",
  between: "between",
  within: "within",
  reducedBy: "reduced by",
  byDate: "by date",
  documented: "documented",
  assessed: "assessed",
};

/** The schema's own address: it names the format and need not be reachable. */
export const schemaId = "urn:results-plan:plan-file:1";
export const planFileVersion = 1;
/** Bytes; a plan of a hundred goals takes a tenth of it. */
export const largestPlanFile = 1_000_000;

/** A cell of Excel's holds 32.767 characters. */
export const limits = { text: 32_767, id: 40, goals: 500, subGoals: 100, history: 5000, choices: 1000, readings: 20 } as const;

/** Text in one line: what a cell holds in one line comes back as it was. */
export const textPattern = /^[^\p{Cc}\u2028\u2029]*$/u;
export const neededTextPattern = /^(?=.*\S)[^\p{Cc}\u2028\u2029]*$/u;
export const dayPattern = /^(?:199\d|[2-9]\d{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
export const requiresPattern = /^(?:all|any|at least (?:[2-9]|[1-9]\d{1,2}))$/u;
/** Ids in the form they have once a workbook has been read: 2.1.a, not 2.1a, Mål 2.1, or anything that is a date or means empty. */
export const idPattern =
  /^(?!(?:delmål|mål|sub-?goal|goal)(?![a-zæøå])|(?:afventer|verserer|pending)$|\d{1,2}\.\d{1,2}\.\d{4}$)(?:\d+|[a-zæøå]+(?:[-_][a-zæøå]+)*[-_]?\d*)(?:\.(?:\d+|[a-zæøå]+(?:[-_][a-zæøå]+)*[-_]?\d*))*$/u;
