import { dayOf } from "../../../src/plan/day";
import type { Day } from "../../../src/plan/day";

/** @param iso "2022-10-14" */
export function day(iso: string): Day {
  const [year, month, dayOfMonth] = iso.split("-").map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) throw new Error(`Not a date: ${iso}`);
  return dayOf(year, month, dayOfMonth);
}

export function dayOrBlank(iso: string | null): Day | null {
  return iso === null ? null : day(iso);
}

/** The day the example was drawn up: the final follow-up on 2022, when the accounts of the year are known. */
export const asOf = "2023-03-15";
