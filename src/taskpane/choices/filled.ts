import { type Day, isPlausibleDay } from "../../plan/day";
import { readDate } from "../../sheet/readDate";

/** What the form holds, as typed. */
export interface Filled {
  readonly reading: string;
  readonly by: string;
  /** "2022-10-14" */
  readonly on: string;
  readonly why: string;
}

export type FilledProblem = "reading" | "by" | "on" | "future" | "why";

/** null for what is no day, or none that can stand in a plan */
export function readOn(text: string): Day | null {
  const day = readDate(text);
  return day !== null && isPlausibleDay(day) ? day : null;
}

/**
 * What keeps a decision from being written, by field.
 *
 * @param isAgain whether it was decided before: then it takes a reason
 */
export function problemsOf(filled: Filled, isAgain: boolean, today: Day): Partial<Record<keyof Filled, FilledProblem>> {
  const on = readOn(filled.on);
  return {
    ...(filled.reading.trim() === "" ? { reading: "reading" } : {}),
    ...(filled.by.trim() === "" ? { by: "by" } : {}),
    ...(on === null ? { on: "on" } : on > today ? { on: "future" } : {}),
    ...(isAgain && filled.why.trim() === "" ? { why: "why" } : {}),
  };
}
