import fc from "fast-check";
import { addCases, type CasesOnTime, notClosed, type Period, type Population, startCount } from "../../src/figures/onTime";
import { addMonths, isoDay } from "../../src/plan/day";
import { day } from "../sheet/planWorkbook";

/** The twelve cases of the plan's own example: received, closed ("" is open), deadline five months on, on time as of 31.12.2022. */
const cases = [
  ["2021-08-01", "2021-12-20", "2022-01-01", "yes"],
  ["2021-09-30", "2022-02-28", "2022-02-28", "yes"],
  ["2021-09-30", "2022-03-01", "2022-02-28", "no"],
  ["2022-01-15", "2022-06-15", "2022-06-15", "yes"],
  ["2022-01-15", "2022-06-16", "2022-06-15", "no"],
  ["2022-02-28", "2022-07-30", "2022-07-28", "no"],
  ["2022-03-10", "", "2022-08-10", "no"],
  ["2022-05-02", "2022-07-01", "2022-10-02", "yes"],
  ["2022-06-20", "2022-10-05", "2022-11-20", "yes"],
  ["2022-07-31", "2022-12-31", "2022-12-31", "yes"],
  ["2022-08-02", "2022-12-30", "2023-01-02", "yes"],
  ["2022-10-03", "", "2023-03-03", "undecided"],
] as const;
const received = cases.map(([from]) => day(from));
const closed = cases.map(([, to]) => (to === "" ? notClosed : day(to)));
const year = { from: day("2022-01-01"), to: day("2022-12-31") };
const yearEnd = day("2022-12-31");

/** What comes of a whole list. */
function countOnTime(
  received: readonly number[],
  closed: readonly number[],
  months: number,
  period: Period,
  population: Population,
  asOf: number,
  dayIsOver = false,
): CasesOnTime {
  const count = startCount({ months, period, population, asOf, dayIsOver });
  addCases(count, Int32Array.from(received), Int32Array.from(closed), received.length);
  const { onTime, late, undecided } = count;
  return { onTime, late, undecided };
}

describe("addCases", () => {
  it.each([
    ["closed", 6, 3, 0],
    ["received", 5, 3, 1],
    ["due", 6, 4, 0],
  ] as const)("of the cases %s in 2022 counts %i on time, %i late, %i undecided", (population, onTime, late, undecided) => {
    expect(countOnTime(received, closed, 5, year, population, yearEnd)).toEqual({ onTime, late, undecided });
  });

  it.each(cases)("received %s, closed %j, has the deadline %s: on time %s", (from, to, deadline, expected) => {
    expect(isoDay(addMonths(day(from), 5))).toBe(deadline);
    const { onTime, late, undecided } = countOnTime(
      [day(from)],
      [to === "" ? notClosed : day(to)],
      5,
      { from: 0, to: 99_999 },
      "received",
      yearEnd,
    );
    expect({ onTime, late, undecided }).toEqual({
      onTime: Number(expected === "yes"),
      late: Number(expected === "no"),
      undecided: Number(expected === "undecided"),
    });
  });

  it("knows nothing of what happened after its day", () => {
    // K10 was closed on 31.12: the day before it was open, and its deadline not past
    const dayBefore = countOnTime([received[9]!], [closed[9]!], 5, year, "received", yearEnd - 1);
    expect(dayBefore).toEqual({ onTime: 0, late: 0, undecided: 1 });
    expect(countOnTime([received[9]!], [closed[9]!], 5, year, "closed", yearEnd - 1)).toEqual({ onTime: 0, late: 0, undecided: 0 });
    // K05 was closed a day late: on that day's eve it was open, on its deadline undecided
    expect(countOnTime([received[4]!], [closed[4]!], 5, year, "due", day("2022-06-15"))).toEqual({ onTime: 0, late: 0, undecided: 1 });
    // the fifteenth itself is over once today is later
    expect(countOnTime([received[4]!], [closed[4]!], 5, year, "due", day("2022-06-15"), true)).toEqual({
      onTime: 0,
      late: 1,
      undecided: 0,
    });
    expect(countOnTime([received[4]!], [closed[4]!], 5, year, "due", day("2022-06-16"))).toEqual({ onTime: 0, late: 1, undecided: 0 });
  });

  it("agrees with counting case by case", () => {
    const arbitrary = fc.array(fc.tuple(fc.integer({ min: 44_000, max: 45_500 }), fc.option(fc.integer({ min: 0, max: 400 }))), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        arbitrary,
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom<Population>("due", "closed", "received"),
        fc.integer({ min: 44_000, max: 45_800 }),
        (list, months, population, asOf) => {
          const days = list.map(([start, length]) => ({
            start,
            end: length === null ? null : start + length,
            deadline: addMonths(start, months),
          }));
          const inYear = (value: number | null) => value !== null && isoDay(value).startsWith("2022");
          const known = days.map((each) => ({ ...each, end: each.end !== null && each.end > asOf ? null : each.end }));
          const counted = known.filter((each) =>
            inYear(population === "due" ? each.deadline : population === "closed" ? each.end : each.start),
          );
          const expected = {
            onTime: counted.filter(({ end, deadline }) => end !== null && end <= deadline).length,
            late: counted.filter(({ end, deadline }) => (end !== null && end > deadline) || (end === null && asOf > deadline)).length,
            undecided: counted.filter(({ end, deadline }) => end === null && asOf <= deadline).length,
          };
          const actual = countOnTime(
            days.map(({ start }) => start),
            days.map(({ end }) => end ?? notClosed),
            months,
            year,
            population,
            asOf,
          );
          expect(actual).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});
