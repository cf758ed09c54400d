import { type Exact, exact } from "../plan/exact";

export interface Bound {
  readonly value: Exact;
  /** whether the bound itself belongs to the interval */
  readonly counts: boolean;
}

/** All numbers between two bounds; null: without end on that side. */
export interface Interval {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

const one = exact(1);

export function contains({ low, high }: Interval, value: Exact): boolean {
  return (
    (low === null || value.gt(low.value) || (low.counts && value.eq(low.value))) &&
    (high === null || value.lt(high.value) || (high.counts && value.eq(high.value)))
  );
}

export function isIn(intervals: readonly Interval[], value: Exact): boolean {
  return intervals.some((interval) => contains(interval, value));
}

/** The numbers that lie in at least `count` of several sets of intervals: 1 is their union, all of them their intersection. In order, apart. */
export function inAtLeast(count: number, sets: readonly (readonly Interval[])[]): readonly Interval[] {
  const belongs = (value: Exact) => sets.filter((set) => isIn(set, value)).length >= count;
  const bounds = sets
    .flat()
    .flatMap(({ low, high }) => [low, high].flatMap((bound) => (bound === null ? [] : [bound.value])))
    .sort((a, b) => a.cmp(b))
    .filter((value, index, all) => index === 0 || !value.eq(all[index - 1]!));
  const found: Interval[] = [];
  let open: { readonly low: Bound | null } | null = belongs(bounds[0]?.minus(one) ?? one) ? { low: null } : null;
  for (const [index, value] of bounds.entries()) {
    const next = bounds[index + 1];
    const [here, after] = [belongs(value), belongs(next === undefined ? value.plus(one) : value.plus(next).div(2))];
    if (open !== null && !(here && after)) {
      found.push({ ...open, high: { value, counts: here } });
      open = null;
    } else if (open === null && here && !after) found.push({ low: { value, counts: true }, high: { value, counts: true } });
    if (open === null && after) open = { low: { value, counts: here } };
  }
  if (open !== null) found.push({ ...open, high: null });
  return found;
}

/** The numbers that lie in none of the intervals, which are in order and apart. */
export function outside(intervals: readonly Interval[]): readonly Interval[] {
  const found: Interval[] = [];
  let from: Bound | null | "start" = "start";
  for (const { low, high } of intervals) {
    if (low !== null) found.push({ low: from === "start" ? null : from, high: { value: low.value, counts: !low.counts } });
    if (high === null) return found;
    from = { value: high.value, counts: !high.counts };
  }
  return [...found, { low: from === "start" ? null : from, high: null }];
}

/** Every number less `by`. */
export function lowered(intervals: readonly Interval[], by: Exact): readonly Interval[] {
  const moved = (bound: Bound | null) => bound && { ...bound, value: bound.value.minus(by) };
  return intervals.map(({ low, high }) => ({ low: moved(low), high: moved(high) }));
}
