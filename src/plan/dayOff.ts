import { gregorianEaster } from "date-easter";
import { calendarDay, type Day, dayOf } from "./day";

export const daysOff = [
  "saturday",
  "sunday",
  "newYearsDay",
  "maundyThursday",
  "goodFriday",
  "easterSunday",
  "easterMonday",
  "greatPrayerDay",
  "ascensionDay",
  "whitSunday",
  "whitMonday",
  "christmasDay",
  "secondChristmasDay",
] as const;
export type DayOff = (typeof daysOff)[number];

/** Days after Easter Sunday. */
const afterEaster: ReadonlyMap<number, DayOff> = new Map([
  [-3, "maundyThursday"],
  [-2, "goodFriday"],
  [0, "easterSunday"],
  [1, "easterMonday"],
  [26, "greatPrayerDay"],
  [39, "ascensionDay"],
  [49, "whitSunday"],
  [50, "whitMonday"],
]);
const fixed: ReadonlyMap<string, DayOff> = new Map([
  ["1-1", "newYearsDay"],
  ["12-25", "christmasDay"],
  ["12-26", "secondChristmasDay"],
]);
const lastGreatPrayerDay = 2023;

/**
 * Why nobody is at work on a day: a Danish public holiday, else the weekend; null on a working day.
 *
 * @source Danish act on closing days; Great Prayer Day was abolished from 2024
 */
export function dayOff(day: Day): DayOff | null {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  const easter = gregorianEaster(year);
  const moving = afterEaster.get(day - dayOf(easter.year, easter.month, easter.day));
  if (moving !== undefined && (moving !== "greatPrayerDay" || year <= lastGreatPrayerDay)) return moving;
  return fixed.get(`${month}-${dayOfMonth}`) ?? weekend(day);
}

/** Excel's day 7 was a Saturday. */
function weekend(day: Day): DayOff | null {
  if (day % 7 === 0) return "saturday";
  return day % 7 === 1 ? "sunday" : null;
}
