import type { Finding, FindingCode, FindingOf, Mend } from "../check/finding";

type MendOf<Does extends Mend["does"]> = Extract<Mend, { readonly does: Does }>;

/** What each finding says. A guess says that it is one. */
export type FindingTexts = { readonly [Code in FindingCode]: (finding: FindingOf<Code>) => string };
export type MendTexts = { readonly [Does in Mend["does"]]: (mend: MendOf<Does>) => string };

/** Wording of the pane's part "check". */
export interface CheckWords {
  readonly title: string;
  readonly introduction: string;
  readonly noPlan: string;
  readonly noPlanHelp: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly checking: string;
  /** "45 pct." of the way */
  checkingPart(percent: number): string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly failed: string;
  readonly nothingConnected: string;
  readonly nothingFound: string;
  /** how many figures of the plan and how many places they come from, and when */
  checked(figures: number, sources: number, moment: string): string;
  readonly lookedFor: string;
  found(count: number): string;
  readonly wholePlan: string;
  /** other sub-goals that take their figure from the same cells */
  also(subGoals: readonly string[]): string;
  finding(finding: Finding): string;
  mend(mend: Mend): string;
  mended(mend: Mend): string;
  readonly mending: string;
  readonly mendFailed: string;
  changedMeanwhile(cell: string): string;
  noRoom(table: string): string;
  reconnect(subGoal: string): string;
}
