import { type Exact, exact } from "../plan/exact";
import type { CasesOnTime, Population } from "./onTime";

const roundDown = 0;
const roundUp = 3;
/** A share such as =2/3 has noise in its last digits: so little past a whole case is on it. */
const noise = exact(1e-11);

/**
 * How many more cases may become late with the share of cases on time still reached; negative: so many too many are late.
 *
 * Cases due or received in the period are known, and an open one may still become late. A case closed late from now on comes
 * on top of those closed already.
 *
 * @param share above 0, at most 1
 * @returns null where the list holds no such case
 */
export function lateRoom({ onTime, late, undecided }: CasesOnTime, population: Population, share: Exact): number | null {
  const known = onTime + late + undecided;
  if (known === 0) return null;
  if (population !== "closed") return known - share.times(known).minus(noise.times(known)).round(0, roundUp).toNumber() - late;
  const most = exact(onTime).div(share);
  return most.plus(noise.times(most)).round(0, roundDown).toNumber() - known;
}
