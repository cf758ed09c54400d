import type { Day } from "./day";
import type { Place } from "./place";

/** What is signed of a plan: of a goal how its sub-goals combine and what it weighs, of a sub-goal the rest. */
export type SignedField = "requires" | "weight" | "criterion" | "target" | "due";

/** One difference between the plan and what was signed: a cell, or a whole goal or sub-goal. */
export interface ChangeSinceSigned {
  readonly what: SignedField | "added" | "removed";
  readonly goal: string;
  /** its full id; "" where the goal itself is meant */
  readonly subGoal: string;
  /** the header of the cell's column; "" of a whole goal or sub-goal */
  readonly column: string;
  /** as the cell shows it, "–" for blank; of what was added or removed all its signed fields */
  readonly old: string;
  readonly new: string;
  /** where it stands in the plan now; what was removed stands only among what was signed */
  readonly place: Place;
  /** the reason somebody has noted for it; null while nobody has, or where it was changed again afterwards */
  readonly noted: { readonly when: Day | null; readonly why: string } | null;
}
