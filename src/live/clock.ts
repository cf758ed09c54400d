import type { Day } from "../plan/day";

/** Time as the live evaluation needs it; a test brings its own. */
export interface Clock {
  /** milliseconds since 1970 */
  now(): number;
  /** the local calendar day */
  today(): Day;
  /** milliseconds until the local day turns */
  untilTomorrow(): number;
  /** @returns cancels */
  after(milliseconds: number, act: () => void): () => void;
}
