import Big from "big.js";

/** An exact decimal number. */
export type Exact = Big;

/** Divisions (points, shares of weights) keep 40 decimals, far beyond what is ever shown. */
const Decimal = Big();
Decimal.DP = 40;

/**
 * Reads a cell's double as the decimal with at most 15 significant digits that Excel shows, so that
 * 12,3 − 10,3 is 2 and 6,0 × 0,95 is 5,7.
 *
 * @param value finite; throws on NaN and infinities, which no cell can hold
 */
export function exact(value: number): Exact {
  const shortest = String(value);
  // of so few characters at most 15 are digits, and a number of at most 15 digits is what a double of it shows
  return new Decimal(shortest.length <= 15 ? shortest : value.toPrecision(15));
}

/** @param digits plain decimal text such as "-1234.5", already cleared of local separators */
export function exactFromDigits(digits: string): Exact {
  return new Decimal(digits);
}

export const zero: Exact = exact(0);
