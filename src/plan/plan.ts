import type { ChangeSinceSigned } from "./changeSinceSigned";
import type { Criterion } from "./criterion";
import type { Day } from "./day";
import type { Exact } from "./exact";
import type { Place } from "./place";

/** The language of the plan's own tables; words in cells follow it, whoever reads them. */
export type Language = "da" | "en";

/** What a cell of the plan says, read once at the door. */
export type Entry =
  | { readonly kind: "empty"; readonly why: "blank" | "sourceBlank" }
  | { readonly kind: "number"; readonly value: Exact; readonly percent: boolean }
  | { readonly kind: "range"; readonly low: Exact; readonly high: Exact; readonly percent: boolean }
  | { readonly kind: "date"; readonly day: Day }
  | { readonly kind: "yes" }
  | { readonly kind: "no" }
  /** Readable text that is no figure, such as the target "Statens gennemsnit". */
  | { readonly kind: "text"; readonly text: string }
  /** An error value, an ambiguous number, an impossible date: the issue has been raised with its cell. */
  | { readonly kind: "unreadable"; readonly text: string };

/** An entry together with where it was read. */
export interface Figure {
  readonly entry: Entry;
  /** null where the table has no such column */
  readonly place: Place | null;
  /** the formula in the cell, "" where a value was typed */
  readonly formula: string;
  /** cells the formula names directly, such as "Økonomi!G8"; empty where a value was typed */
  readonly sources: readonly string[];
}

export type Requires = { readonly kind: "all" } | { readonly kind: "any" } | { readonly kind: "atLeast"; readonly count: number };

export interface SubGoal {
  /** "2.1.a"; a goal's only row without an id of its own has the goal's id */
  readonly id: string;
  readonly text: string;
  /** null when the word is missing or unknown; the issue has been raised */
  readonly criterion: Criterion | null;
  readonly target: Figure;
  readonly comparedWith: Figure;
  readonly result: Figure;
  readonly unit: string;
  /** the row's Due, else the date in Target, else the plan's End, else 31.12 of its Year; null when there is none of these */
  readonly due: Day | null;
  /** the cell that says `due`; null where it is the plan's own end, or unknown */
  readonly duePlace: Place | null;
  readonly final: "yes" | "no" | null;
  readonly evidence: string;
  readonly decidedBy: string;
  readonly decidedOn: Day | null;
  readonly owner: string;
  readonly source: string;
  /** false when the row itself cannot be judged (two rows with one id, an unreadable Due or Final); the issue has been raised */
  readonly judgeable: boolean;
  readonly place: Place;
}

export interface Goal {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly requires: Requires;
  /** null is an equal share */
  readonly weight: Exact | null;
  readonly comment: string;
  readonly subGoals: readonly SubGoal[];
  /** false when nothing may be decided (duplicate id, unreadable Requires or weight); the issue has been raised */
  readonly judgeable: boolean;
  /** false when the plan's weights cannot be read, so that no goal's points are known */
  readonly weightsReadable: boolean;
  readonly place: Place;
}

/** One year of a sub-goal's history, as printed in the plan. */
export interface HistoryRow {
  readonly goal: string;
  readonly subGoal: string;
  readonly year: number;
  readonly target: Figure;
  readonly comparedWith: Figure;
  readonly result: Figure;
  /** false where two rows say something of the same year; the issue has been raised */
  readonly judgeable: boolean;
  readonly place: Place;
}

/** Where the signed text can be read in several ways, and which reading was chosen. */
export interface Choice {
  readonly topic: string;
  /** the goal or sub-goal it concerns, as written: "2.3.b" */
  readonly about: string;
  readonly readings: readonly string[];
  /** the reading in force, or its text shortened; "" while nobody has chosen */
  readonly chosen: string;
  readonly decidedBy: string;
  readonly decidedOn: Day | null;
  readonly why: string;
  readonly place: Place;
}

export interface Plan {
  /** "" where the workbook names none */
  readonly name: string;
  readonly institution: string;
  readonly year: number | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly signed: Day | null;
  /** the plan's As of, else today */
  readonly asOf: Day;
  /** calendar days after a quarter's end; 14 unless the plan says otherwise */
  readonly reportDays: number;
  readonly language: Language;
  readonly goals: readonly Goal[];
  readonly history: readonly HistoryRow[];
  readonly choices: readonly Choice[];
  /** how it differs from what was signed; empty as well where nothing was */
  readonly changesSinceSigned: readonly ChangeSinceSigned[];
}
