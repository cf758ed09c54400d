import fc from "fast-check";
import { connectionFormula } from "../../src/connect/connectionFormula";
import { powerOfTen, unitOfSubGoal } from "../../src/connect/conversion";
import { units } from "../../src/connect/unit";
import { exact } from "../../src/plan/exact";
import type { Entry, Figure } from "../../src/plan/plan";
import { dayOf } from "../../src/plan/day";

const cell = (unit: (typeof units)[number], sign: "surplusPositive" | "deficitPositive") =>
  ({ kind: "cell", cell: "Økonomi!G8", unit, sign }) as const;

describe("one cell", () => {
  it.each([
    ["millionKr", "surplusPositive", "millionKr", '=IF(Økonomi!G8="","",Økonomi!G8)'],
    ["thousandKr", "deficitPositive", "millionKr", '=IF(Økonomi!G8="","",-Økonomi!G8/1000)'],
    ["kr", "surplusPositive", "millionKr", '=IF(Økonomi!G8="","",Økonomi!G8/1000000)'],
    ["billionKr", "surplusPositive", "millionKr", '=IF(Økonomi!G8="","",Økonomi!G8*1000)'],
    ["millionKr", "deficitPositive", "thousandKr", '=IF(Økonomi!G8="","",-Økonomi!G8*1000)'],
    ["percent", "surplusPositive", "share", '=IF(Økonomi!G8="","",Økonomi!G8/100)'],
    ["share", "surplusPositive", "percent", '=IF(Økonomi!G8="","",Økonomi!G8*100)'],
    // a sign is that of an amount: days and shares have none
    ["plain", "deficitPositive", "plain", '=IF(Økonomi!G8="","",Økonomi!G8)'],
    ["share", "deficitPositive", "share", '=IF(Økonomi!G8="","",Økonomi!G8)'],
  ] as const)("in %s, %s, becomes %s by %s", (unit, sign, own, formula) => {
    expect(connectionFormula(cell(unit, sign), own)).toBe(formula);
  });

  it.each([
    ["plain", "millionKr"],
    ["percent", "kr"],
    ["kr", "plain"],
    ["thousandKr", "share"],
  ] as const)("in %s is not connected with a sub-goal in %s", (unit, own) => {
    expect(connectionFormula(cell(unit, "surplusPositive"), own)).toBeNull();
  });
});

it("converts there and back to the same figure", () => {
  const unit = fc.constantFrom(...units);
  fc.assert(
    fc.property(unit, unit, (from, to) => {
      const [there, back] = [powerOfTen(from, to), powerOfTen(to, from)];
      expect(there === null).toBe(back === null);
      if (there !== null) expect(there + back!).toBe(0);
    }),
  );
});

describe("what a PLAN function counts", () => {
  const cases = {
    ...{ kind: "cases" as const, received: "tblKlager[Modtaget]", closed: "tblKlager[Afsluttet]", months: 5 },
    ...{ from: dayOf(2022, 1, 1), to: dayOf(2022, 12, 31) },
  } as const;
  it.each([
    [{ ...cases, population: "due" }, "=PLAN.ONTIME(tblKlager[Modtaget],tblKlager[Afsluttet],5,DATE(2022,1,1),DATE(2022,12,31))"],
    [
      { ...cases, population: "closed" },
      '=PLAN.ONTIME(tblKlager[Modtaget],tblKlager[Afsluttet],5,DATE(2022,1,1),DATE(2022,12,31),"closed")',
    ],
    [
      { ...cases, population: "due", only: { cells: "tblKlager[Enhed]", word: 'C"PR' } },
      '=PLAN.ONTIME(FILTER(tblKlager[Modtaget],tblKlager[Enhed]="C""PR"),FILTER(tblKlager[Afsluttet],tblKlager[Enhed]="C""PR"),5,DATE(2022,1,1),DATE(2022,12,31))',
    ],
    [{ kind: "errorRate", errors: "A!B2", checked: "A!B1" }, "=PLAN.ERRORRATE(A!B2,A!B1)"],
    [{ kind: "quarters", values: "HR!B7:E7", periods: null, lastPeriod: null }, "=PLAN.ROLLINGYEAR(HR!B7:E7)"],
    [
      { kind: "quarters", values: "HR!B7:H7", periods: "HR!B6:H6", lastPeriod: "3. kvt. 22" },
      '=PLAN.ROLLINGYEAR(HR!B7:H7,HR!B6:H6,"3. kvt. 22")',
    ],
  ] as const)("is written out: %#", (connection, formula) => {
    expect(connectionFormula(connection, "share")).toBe(formula);
  });

  it("is a hundred times as much where the plan writes 90 per cent as 90", () => {
    expect(connectionFormula({ ...cases, population: "due" }, "percent")).toMatch(/\)\*100$/u);
    expect(connectionFormula({ kind: "errorRate", errors: "A!B2", checked: "A!B1" }, "percent")).toMatch(/\)\*100$/u);
  });
});

describe("what a sub-goal counts in", () => {
  const figure = (entry: Entry): Figure => ({ entry, place: null, formula: "", sources: [] });
  const number = (value: number, percent = false): Figure => figure({ kind: "number", value: exact(value), percent });
  it.each([
    ["mio. kr.", number(2), "millionKr"],
    ["1.000 kr.", number(2), "thousandKr"],
    ["pct.", number(0.9), "share"],
    ["pct.", number(0.9, true), "share"],
    ["pct.", number(90), "percent"],
    ["pct.", figure({ kind: "empty", why: "blank" }), "share"],
    ["dage", number(7.5), "plain"],
    ["", number(1), "plain"],
    ["myndigheder", number(12), "plain"],
  ] as const)("%s is %#", (unit, target, own) => {
    expect(unitOfSubGoal({ unit, target, criterion: "atLeast" })).toBe(own);
  });
});
