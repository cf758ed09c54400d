const millisecondsPerMinute = 60_000;
const minutesPerDay = 1440;
const daysToUnixEpoch = 25_569;

/** A time as Excel counts days, with the local time of day as a fraction, to the minute. @param milliseconds since 1970 */
export function momentOf(milliseconds: number): number {
  const minutes = Math.floor(milliseconds / millisecondsPerMinute) - new Date(milliseconds).getTimezoneOffset();
  return minutes / minutesPerDay + daysToUnixEpoch;
}
