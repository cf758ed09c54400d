import type { Exact } from "../plan/exact";

/** Realised less budgeted; positive where more was realised. Both in the same unit and with the same sign. */
export function deviation(actual: Exact, budget: Exact): Exact {
  return actual.minus(budget);
}
