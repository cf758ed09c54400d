import { type Exact, zero } from "../plan/exact";

export type RollingYear =
  /** indexes: of the four values, the earliest quarter first */
  | { readonly kind: "sum"; readonly value: Exact; readonly indexes: readonly number[] }
  /** a quarter of the four has no value yet; `index` of the first such entry, or null where there are fewer than four */
  | { readonly kind: "incomplete"; readonly index: number | null }
  | { readonly kind: "lastPeriodUnknown" }
  /** two entries are the same quarter */
  | { readonly kind: "periodTwice"; readonly index: number };

const quartersInYear = 4;

/**
 * The sum of the four quarters up to and including the last one. Quarterly days per employee are summed, not averaged.
 *
 * @param values one for each quarter, oldest first unless `quarters` says otherwise; null where nothing is reported
 * @param quarters year × 4 + quarter − 1 of each value; null: the values are consecutive quarters
 * @param last the same count; null: the last quarter with a value
 */
export function rollingYear(values: readonly (Exact | null)[], quarters: readonly number[] | null, last: number | null): RollingYear {
  const numbers = quarters ?? values.map((_, index) => index);
  const at = new Map<number, number>();
  for (const [index, quarter] of numbers.entries()) {
    if (at.has(quarter)) return { kind: "periodTwice", index };
    at.set(quarter, index);
  }
  const lastReported = numbers.reduce<number | null>(
    (latest, quarter, index) => (values[index] !== null && (latest === null || quarter > latest) ? quarter : latest),
    null,
  );
  if (last !== null && !at.has(last)) return { kind: "lastPeriodUnknown" };
  const end = last ?? lastReported;
  if (end === null) return { kind: "incomplete", index: null };
  let sum = zero;
  const indexes: number[] = [];
  for (let quarter = end - quartersInYear + 1; quarter <= end; quarter += 1) {
    const index = at.get(quarter);
    const value = index === undefined ? null : values[index]!;
    if (index === undefined || value === null) return { kind: "incomplete", index: index ?? null };
    sum = sum.plus(value);
    indexes.push(index);
  }
  return { kind: "sum", value: sum, indexes };
}
