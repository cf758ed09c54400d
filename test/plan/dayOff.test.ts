import fc from "fast-check";
import { calendarDay, dayOf } from "../../src/plan/day";
import { dayOff } from "../../src/plan/dayOff";

describe("a day nobody is at work", () => {
  it.each([
    [2022, 4, 14, "maundyThursday"],
    [2022, 4, 15, "goodFriday"],
    [2022, 4, 17, "easterSunday"],
    [2022, 4, 18, "easterMonday"],
    [2022, 5, 13, "greatPrayerDay"],
    [2022, 5, 26, "ascensionDay"],
    [2022, 6, 5, "whitSunday"],
    [2022, 6, 6, "whitMonday"],
    [2022, 12, 25, "christmasDay"],
    [2022, 12, 26, "secondChristmasDay"],
    [2023, 1, 1, "newYearsDay"],
    [2023, 1, 14, "saturday"],
    [2023, 1, 15, "sunday"],
    [2022, 7, 14, null],
    [2022, 10, 14, null],
    [2023, 5, 5, "greatPrayerDay"],
    // abolished from 2024
    [2024, 4, 26, null],
    // no public holidays, though many offices are closed
    [2024, 6, 5, null],
    [2024, 12, 24, null],
  ] as const)("%i-%i-%i is %s", (year, month, day, expected) => {
    expect(dayOff(dayOf(year, month, day))).toBe(expected);
  });

  it("comes every weekend, whatever else the day is", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2199, 12, 31) }), (day) => {
        const { year, month, day: dayOfMonth } = calendarDay(day);
        const weekday = new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay();
        if (weekday === 0 || weekday === 6) expect(dayOff(day)).not.toBeNull();
      }),
    );
  });

  it("is the same eleven holidays every year before 2024, and ten since, where none falls on another", () => {
    for (let year = 1990; year <= 2199; year += 1) {
      const all = Array.from({ length: 366 }, (_, index) => dayOff(dayOf(year, 1, 1 + index))).filter(
        (off, index) => off !== "saturday" && off !== "sunday" && off !== null && calendarDay(dayOf(year, 1, 1 + index)).year === year,
      );
      expect([year, all.length]).toEqual([year, year <= 2023 ? 11 : 10]);
    }
  });
});
