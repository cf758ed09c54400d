import type { Age } from "../i18n/paneWords";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** @param milliseconds gone by; a clock set back counts as a moment */
export function ageOf(milliseconds: number): Age {
  if (milliseconds < minute) return { unit: "moment" };
  if (milliseconds < hour) return { unit: "minute", count: Math.floor(milliseconds / minute) };
  if (milliseconds < day) return { unit: "hour", count: Math.floor(milliseconds / hour) };
  return { unit: "day", count: Math.floor(milliseconds / day) };
}
