import fc from "fast-check";
import { addMonths, calendarDay, dayOf, isoDay, isPlausibleDay, isRealDay } from "../../src/plan/day";

describe("days as Excel counts them", () => {
  it.each([
    [2021, 12, 31, 44561],
    [2022, 1, 1, 44562],
    [2023, 3, 15, 45000],
    [1990, 1, 1, 32874],
  ])("%i-%i-%i is day %i", (year, month, day, serial) => {
    expect(dayOf(year, month, day)).toBe(serial);
    expect(calendarDay(serial)).toEqual({ year, month, day });
  });

  it("knows which days exist", () => {
    expect(isRealDay({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(isRealDay({ year: 2022, month: 2, day: 29 })).toBe(false);
    expect(isRealDay({ year: 2022, month: 2, day: 31 })).toBe(false);
    expect(isRealDay({ year: 2022, month: 13, day: 1 })).toBe(false);
    expect(isRealDay({ year: 2022, month: 1, day: 0 })).toBe(false);
  });

  it.each([
    ["2021-09-30", 5, "2022-02-28"],
    ["2023-09-30", 5, "2024-02-29"],
    ["2023-10-31", 1, "2023-11-30"],
    ["2022-02-28", 5, "2022-07-28"],
    ["2022-07-31", 5, "2022-12-31"],
    ["2022-08-02", 5, "2023-01-02"],
    ["2022-01-31", 0, "2022-01-31"],
    ["2022-03-31", -1, "2022-02-28"],
  ])("%s and %i months is %s, the last day of a shorter month", (from, months, to) => {
    const [year, month, day] = from.split("-").map(Number) as [number, number, number];
    expect(isoDay(addMonths(dayOf(year, month, day), months))).toBe(to);
  });

  it("never leaves the month it counts to", () => {
    fc.assert(
      fc.property(fc.integer({ min: 33_000, max: 70_000 }), fc.integer({ min: 0, max: 60 }), (day, months) => {
        const [from, to] = [calendarDay(day), calendarDay(addMonths(day, months))];
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
        expect(to.day === from.day || (to.day < from.day && calendarDay(addMonths(day, months) + 1).day === 1)).toBe(true);
      }),
    );
  });

  it("takes days before 1990 and after 9999 for mistakes", () => {
    expect(isPlausibleDay(dayOf(1990, 1, 1))).toBe(true);
    expect(isPlausibleDay(dayOf(1989, 12, 31))).toBe(false);
    expect(isPlausibleDay(dayOf(9999, 12, 31))).toBe(true);
    expect(isPlausibleDay(dayOf(9999, 12, 31) + 1)).toBe(false);
    expect(isPlausibleDay(NaN)).toBe(false);
  });
});
