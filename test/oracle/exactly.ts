/** The judge between a native formula and our function: arithmetic in whole millionths, with nothing of src/ in it. */

const decimals = 6;
export const one = 10n ** BigInt(decimals);

/** Millionths of a number as it is written; the generated ones have at most four decimals. */
export function millionths(value: unknown): bigint {
  if (typeof value !== "number") throw new Error(`No number: ${String(value)}`);
  return BigInt(value.toFixed(decimals).replace(".", ""));
}

export function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The double nearest to a quotient; far more decimals than a double holds. */
export function quotient(above: bigint, below: bigint): number {
  return Number(`${String((above * 10n ** 40n) / below)}e-40`);
}

/** The double nearest to a count of millionths. */
export function asNumber(value: bigint): number {
  return quotient(value, one);
}
