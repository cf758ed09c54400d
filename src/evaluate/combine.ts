import type { Requires } from "../plan/plan";
import type { Decided, Verdict } from "./evaluation";

/** A sub-goal as the goal sees it. */
interface Part {
  readonly verdict: Verdict;
  readonly forecast: Decided | null;
}

/** Three-valued: any(met, pending) is met, all(not met, pending) is not met, any(not met, pending) is pending. Nothing to combine is pending. */
export function combineVerdicts(requires: Requires, verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) return "pending";
  const needed = requires.kind === "all" ? verdicts.length : requires.kind === "any" ? 1 : requires.count;
  const met = verdicts.filter((verdict) => verdict === "met").length;
  const pending = verdicts.filter((verdict) => verdict === "pending").length;
  if (met >= needed) return "met";
  return met + pending < needed ? "notMet" : "pending";
}

/** The verdict on decided sub-goals and the forecasts of pending ones; null where that is still open. */
export function combineForecasts(requires: Requires, parts: readonly Part[]): Decided | null {
  const verdict = combineVerdicts(
    requires,
    parts.map((part) => (part.verdict === "pending" ? (part.forecast ?? "pending") : part.verdict)),
  );
  return verdict === "pending" ? null : verdict;
}
