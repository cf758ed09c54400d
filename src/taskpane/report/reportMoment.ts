import { type Day, dayOf } from "../../plan/day";

const minutesPerDay = 1440;

/** A moment as Excel counts it, in the computer's own time: the day, and the time of day as its fraction, to the minute. */
export function momentOf(milliseconds: number): number {
  const local = new Date(milliseconds);
  const minutes = local.getHours() * 60 + local.getMinutes();
  return dayOf(local.getFullYear(), local.getMonth() + 1, local.getDate()) + minutes / minutesPerDay;
}

export function today(): Day {
  return Math.floor(momentOf(Date.now()));
}
