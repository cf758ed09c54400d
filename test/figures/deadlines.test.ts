import fc from "fast-check";
import { daysDueIn, deadlineOf, noDeadlines } from "../../src/figures/deadlines";
import { addMonths, dayOf, firstPlausibleDay } from "../../src/plan/day";

it("gives the day EDATE gives, however often and in whatever order it is asked", () => {
  const days = fc.array(fc.integer({ min: firstPlausibleDay, max: dayOf(9999, 12, 31) }), { maxLength: 50 });
  fc.assert(
    fc.property(days, fc.nat(1200), (asked, months) => {
      const deadlines = noDeadlines(months);
      const twice = [...asked, ...asked];
      expect(twice.map((day) => deadlineOf(deadlines, day))).toEqual(twice.map((day) => addMonths(day, months)));
    }),
  );
});

it("finds the days whose deadlines fall in a period, and no other", () => {
  const start = fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2024, 12, 31) });
  fc.assert(
    fc.property(start, fc.nat(70), fc.nat(30), (from, length, months) => {
      const to = from + length;
      const [first, last] = daysDueIn(from, to, months);
      const days = Array.from({ length: 250 }, (_, index) => addMonths(from, -months) - 90 + index);
      const isDue = (day: number) => addMonths(day, months) >= from && addMonths(day, months) <= to;
      expect(days.filter((day) => day >= first && day <= last)).toEqual(days.filter(isDue));
    }),
  );
});
