import type { Language } from "../plan/plan";
import type { NoteProblem } from "../signing/noteChanges";
import type { SigningProblem } from "../signing/planSigning";
import { signedDa } from "./signedDa";
import { signedEn } from "./signedEn";

/** A problem as it is told; days arrive ready made. */
export type ToldProblem = Exclude<SigningProblem, { readonly kind: "alreadySigned" | "otherDay" | "unclear" }>;

/** Wording of the signed plan: its page, its tables, and what is changed since. Dates arrive ready made. */
export interface SignedWords {
  /** the record's name in the register, the table's heading, and the sheet's name */
  readonly recordName: string;
  readonly sealsHeading: string;
  readonly changesSheet: string;

  readonly reading: string;
  readonly readFailed: string;
  readonly notReady: string;
  readonly gone: string;

  readonly notSigned: string;
  readonly whatSigningDoes: readonly string[];
  readonly byHand: string;
  byHandDiffers(count: number): string;
  readonly signedOn: string;
  readonly dayMissing: string;
  /** the rows to be written, or those that stand there */
  willBeWritten(count: number): string;
  stands(count: number): string;
  /** "2.1, hele målet" */
  goalRow(id: string): string;
  newSheet(name: string): string;
  addedTo(table: string): string;
  infoWritten(cell: string): string;
  readonly sign: string;
  readonly seal: string;
  readonly signing: string;
  readonly signFailed: string;
  readonly signed: string;
  readonly refused: string;
  alreadySigned(date: string | null): string;
  otherDay(cell: string, date: string | null): string;
  problem(problem: ToldProblem): string;
  readonly countsFrom1904: string;

  wasSigned(date: string | null): string;
  sealed(rows: number): string;
  readonly sealIs: string;
  readonly copySeal: string;
  readonly sealHelp: string;
  readonly intact: string;
  readonly notIntact: string;
  readonly registerRow: string;
  lineChanged(line: string, fields: readonly string[]): string;
  lineMissing(line: string): string;
  lineAdded(line: string): string;
  readonly cannotTell: string;
  readonly noPredecessor: string;
  forked(records: readonly string[]): string;

  readonly noChanges: string;
  changesHelp(count: number, open: number): string;
  readonly why: string;
  whyOf(change: string): string;
  readonly whyMissing: string;
  readonly note: string;
  noteOf(change: string): string;
  noteAll(count: number): string;
  readonly noting: string;
  readonly noteFailed: string;
  readonly noteRefused: string;
  notedNow(count: number): string;
  noteProblem(problem: NoteProblem): string;
}

const languages: Readonly<Record<Language, SignedWords>> = { da: signedDa, en: signedEn };

export function signedWordsFor(language: Language): SignedWords {
  return languages[language];
}
