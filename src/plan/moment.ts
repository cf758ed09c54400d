const millisecondsPerMinute = 60_000;
const millisecondsPerDay = 86_400_000;
const daysToUnixEpoch = 25_569;

/** A time as Excel counts days, with the local time of day as a fraction. @param milliseconds since 1970 */
export function momentOf(milliseconds: number): number {
  const local = milliseconds - new Date(milliseconds).getTimezoneOffset() * millisecondsPerMinute;
  return local / millisecondsPerDay + daysToUnixEpoch;
}
