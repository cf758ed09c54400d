import type { Effect } from "../choices/effectOf";

/** "55,6 pct." */
interface ScoreWritten {
  readonly met: string;
  readonly possible: string;
}

/** Wording of the pane's page on ambiguities. Dates, verdicts and percentages arrive ready made. */
export interface ChoicesWords {
  readonly title: string;
  readonly introduction: string;
  readonly reading: string;
  readonly failed: string;
  readonly noRegister: string;
  readonly noRegisterHelp: readonly string[];
  readonly noChoices: string;
  readonly filter: string;
  filterOpen(count: number): string;
  filterAll(count: number): string;
  readonly allDecided: string;
  /** the dates that would be written come out four years wrong */
  readonly countsFrom1904: string;

  readonly undecided: string;
  readonly decided: string;
  readonly notFollowed: string;
  chosen(reading: string): string;
  by(who: string, when: string | null): string;
  readonly byNobody: string;
  why(why: string): string;
  readonly readings: string;
  /** label of a field, where the plan names no readings */
  readonly ownReading: string;

  readonly recorded: string;
  stays(goal: string, verdict: string, score: ScoreWritten | null): string;
  becomes(goal: string, verdict: string, score: ScoreWritten | null): string;
  /** the share that a list of cases gives by this reading, as a sentence: "Andel 60,0 pct." */
  share(percent: string): string;
  readonly mustRecalculate: string;
  byHand(effect: Extract<Effect, { readonly kind: "byHand" }>): string;

  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly whyField: string;
  readonly whyChanged: string;
  readonly problems: Readonly<Record<"reading" | "by" | "on" | "future" | "why", string>>;
  readonly writes: string;
  /** "Resultatplan!E31: fra højst til under" */
  writesCell(cell: string, before: string, after: string): string;
  readonly emptyCell: string;
  readonly choose: string;
  readonly chooseAnother: string;
  readonly cancel: string;
  readonly writing: string;
  readonly bringIntoLine: string;
  chosenNow(topic: string): string;
  broughtIntoLine(topic: string): string;
  readonly notWritten: string;
  /** the row of the choice is no longer what the pane shows */
  readonly changedMeanwhile: string;
  columnMissing(header: string): string;

  /** what is kept in Why of a choice that is made anew; who: "Departementet, 20.01.2022" */
  before(why: string, reading: string, who: string, formerWhy: string): string;
}
