import fc from "fast-check";
import { Deadlines } from "../../src/figures/deadlines";
import { addMonths, dayOf, firstPlausibleDay } from "../../src/plan/day";

it("gives the day EDATE gives, however often and in whatever order it is asked", () => {
  const days = fc.array(fc.integer({ min: firstPlausibleDay, max: dayOf(9999, 12, 31) }), { maxLength: 50 });
  fc.assert(
    fc.property(days, fc.nat(1200), (asked, months) => {
      const deadlines = new Deadlines(months);
      const twice = [...asked, ...asked];
      expect(twice.map((day) => deadlines.of(day))).toEqual(twice.map((day) => addMonths(day, months)));
    }),
  );
});
