export type Quarter = 1 | 2 | 3 | 4;

/** Quarters counted on one line, so that the one after 4. kvt. 2021 is 1. kvt. 2022. */
export function quarterNumber(year: number, quarter: Quarter): number {
  return year * 4 + quarter - 1;
}
