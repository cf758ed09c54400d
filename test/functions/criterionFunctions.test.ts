import fc from "fast-check";
import { day } from "../sheet/planWorkbook";
import { call, today, told } from "./callPure";

const error = { type: "Error", basicValue: "#DIV/0!" };

describe("WITHIN", () => {
  it.each([
    [[4.4, 2.4, 2], true],
    [[12.3, 10.3, 2], true],
    [[2.4, 4.4, 2], true],
    [[4.41, 2.4, 2], false],
    [[-0.4, 0.9, 2], true],
    [[0.9, -0.4, 1.3], true],
    [[1, 1, 0], true],
    [[4.4, 2.4, "+/- 2,0"], true],
    [[4.5, 2.4, "± 2,0"], false],
    [["4,4", "2.4", "2,0"], true],
    [[[[4.4]], [[2.4]], [[2]]], true],
    [[null, 2.4, 2], "#N/A notReported actual"],
    [[4.4, "", 2], "#N/A notReported budget"],
    [[4.4, "-", 2], "#N/A notReported budget"],
    [[4.4, 2.4, "afventer"], "#N/A notReported tolerance"],
    [[4.4, 2.4], "#N/A notReported tolerance"],
    [[4.4, 2.4, -2], "#VALUE! tolerance toleranceNegative -2"],
    [[error, 2.4, 2], "#VALUE! cellError #DIV/0! (actual)"],
    [[4.4, "#REF!", 2], "#VALUE! cellError #REF! (budget)"],
    [["mange", 2.4, 2], "#VALUE! actual resultUnreadable mange"],
    [["1.234", 2.4, 2], "#VALUE! actual numberAmbiguous 1.234"],
    [[4.4, "ca. nul", 2], "#VALUE! budget comparedWithUnreadable ca. nul"],
    [[4.4, 2.4, "lidt"], "#VALUE! tolerance targetUnreadable lidt"],
    [[true, 2.4, 2], "#VALUE! actual numberNeeded TRUE"],
    [[[[1], [2]], 2.4, 2], "#VALUE! oneCellNeeded actual"],
    [[Infinity, 2.4, 2], "#VALUE! notNumber actual: Infinity"],
  ])("of %j is %j", (args, expected) => {
    expect(told("WITHIN", ...args)).toBe(expected);
  });

  it("counts a deviation exactly on the limit as within, whatever binary arithmetic makes of it", () => {
    const tenths = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(tenths, fc.integer({ min: 0, max: 5_000 }), (budget, tolerance) => {
        const at = (deviation: number) => call("WITHIN", (budget + deviation) / 10, budget / 10, tolerance / 10);
        expect([at(tolerance), at(-tolerance), at(tolerance + 1), at(-tolerance - 1)]).toEqual([true, true, false, false]);
      }),
    );
  });
});

describe("MEETS", () => {
  it.each([
    [[90, "mindst", 90], true],
    [[89.9, "at least", 90], false],
    [[2, "højst", 2], true],
    [[2.1, "At Most", 2], false],
    [[2, "over", 2], false],
    [[2, "under", 2], false],
    [[1.9, "less than", 2], true],
    [[10, "mellem", "10-15"], true],
    [[15, "between", "10 to 15"], true],
    [[16, "mellem", "10–15"], false],
    [[0.9, "inden for", 2, -0.4], true],
    [[4.4, "within", "+/- 2,0", 2.4], true],
    [[5.7, "nedbragt med", 0.05, 6], true],
    [[5.71, "reduced by", "5 pct.", 6], false],
    [["5 pct.", "nedbragt med", 0.05, 6], "#VALUE! result unitMismatch 0.05"],
    [[day("2022-06-30"), "senest", day("2022-06-30")], true],
    [["01-07-2022", "by date", "30-06-2022"], false],
    [["nej", "senest", day("2022-06-30")], false],
    [["ja", "dokumenteret", ""], true],
    [[day("2022-07-01"), "documented", day("2022-06-30")], false],
    [["ja", "vurderet", ""], true],
    [[false, "assessed"], false],
    [["0,93", "mindst", "90 pct."], true],
    [[null, "mindst", 90], "#N/A notReported result"],
    [["verserer", "mindst", 90], "#N/A notReported result"],
    [[90, "mindst", null], "#N/A notReported target"],
    [[0.9, "inden for", 2, ""], "#N/A notReported compared_with"],
    [[5.7, "nedbragt med", 0.05], "#N/A notReported compared_with"],
    [[day("2022-06-30"), "senest", ""], "#N/A notReported target"],
    [[day("2023-07-01"), "senest", day("2023-12-31")], "#N/A planned result"],
    [[90, "", 90], "#VALUE! argumentMissing criterion"],
    [[90, "mindste", 90], "#VALUE! criterionUnknown mindste"],
    [[90, "#N/A", 90], "#N/A cellUndecided #N/A (criterion)"],
    [["#N/A", "mindst", 90], "#N/A cellUndecided #N/A (result)"],
    [["ja", "dokumenteret", "#REF!"], "#VALUE! cellError #REF! (target)"],
    [["ja", "dokumenteret", "xx"], "#VALUE! notDate target: xx"],
    [["nej", "dokumenteret", ""], false],
    [["nej", "senest", ""], false],
    [[0, "senest", day("2022-06-30")], "#N/A overdue result"],
    [[12, "mellem", day("2023-10-15")], "#VALUE! target betweenIsDate"],
    [[93, "mindst", "90 pct."], "#VALUE! result unitMismatch 93"],
    [[12, "mellem", 10], "#VALUE! target targetUnreadable 10"],
    [[12, "mellem", "15-10"], "#VALUE! target rangeReversed 15-10"],
    [[5.7, "nedbragt med", 5, 6], "#VALUE! target reductionOutOfRange 5"],
    [[0.9, "inden for", -2, 0], "#VALUE! target toleranceNegative -2"],
    [["ja", "senest", day("2022-06-30")], "#VALUE! result dateNeeded TRUE"],
    [["snart", "senest", day("2022-06-30")], "#VALUE! result resultUnreadable snart"],
    [[7, "senest", day("2022-06-30")], "#VALUE! result dateImplausible 7"],
    [["måske", "vurderet"], "#VALUE! result resultUnreadable måske"],
    [[error, "mindst", 90], "#VALUE! cellError #DIV/0! (result)"],
  ])("of %j is %j", (args, expected) => {
    expect(told("MEETS", ...args)).toBe(expected);
  });

  it("gives at most what at least denies, but for the limit itself, which meets both", () => {
    const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(figure, figure, (result, target) => {
        const [least, most] = [call("MEETS", result, "mindst", target), call("MEETS", result, "højst", target)];
        expect([least, most]).toEqual([result >= target, result <= target]);
        expect(call("MEETS", result, "over", target)).toBe(most !== true);
        expect(call("MEETS", result, "under", target)).toBe(least !== true);
      }),
    );
  });
});

describe("BYDATE", () => {
  const due = day("2022-06-30");
  it.each([
    [[day("2022-06-30"), due], true],
    [[day("2022-06-30") + 0.99, due], true],
    [[day("2022-07-01"), due], false],
    [["30.06.2022", "2022-06-30"], true],
    [["nej", due], false],
    [["nej", ""], false],
    [[null, due], "#N/A overdue done"],
    [["-", due, day("2022-06-30")], "#N/A notReported done"],
    [["", day("2023-06-01")], "#N/A notReported done"],
    [[day("2022-06-20"), due, day("2022-06-01")], "#N/A planned done"],
    [[day("2023-06-02"), day("2023-12-31")], "#N/A planned done"],
    [[day("2022-06-20"), null], "#N/A notReported due"],
    [["ja", due], "#VALUE! done dateNeeded TRUE"],
    [["snart", due], "#VALUE! done resultUnreadable snart"],
    [["31-02-2022", due], "#VALUE! done dateUnreadable 31-02-2022"],
    [[day("2022-06-20"), "sommer"], "#VALUE! notDate due: sommer"],
    [[day("2022-06-20"), due, "nu"], "#VALUE! notDate as_of: nu"],
    [[12, due], "#VALUE! done dateImplausible 12"],
    [["#N/A", due], "#N/A cellUndecided #N/A (done)"],
    [["#BUSY!", due], "#N/A cellUndecided #BUSY! (done)"],
    [[0, due], "#N/A overdue done"],
    [[day("2022-06-20"), due, 0], true],
    [["30-06-2022\u00a0kl. 12", due], true],
    [[day("2022-06-20"), error], "#VALUE! cellError #DIV/0! (due)"],
  ])("of %j is %j", (args, expected) => {
    expect(told("BYDATE", ...args)).toBe(expected);
  });

  it("never calls what is not reported late, however long it is overdue", () => {
    fc.assert(
      fc.property(fc.integer({ min: day("1990-01-01"), max: day("2100-12-31") }), fc.integer({ min: 0, max: 40_000 }), (asked, later) => {
        expect(call("BYDATE", null, asked, Math.min(asked + later, day("2100-12-31")))).not.toBe(false);
      }),
    );
  });
});

describe("SICKLEAVEMET", () => {
  it.each([
    [[7.3, 8.2, 7.6], true],
    [[5.7, 5, 6], true],
    [[5.71, 5, 6], false],
    [[8.2, 8.2, 1], true],
    [[5.4, 5, 6, 0.1], true],
    [[5.4, 5, 6, "10 pct."], true],
    [[5.7, "", 6], true],
    [[5.8, "", 6], "#N/A notReported state_average"],
    [[7.3, 8.2, ""], true],
    [[8.3, 8.2, "-"], "#N/A notReported previous_own"],
    [[8.3, "", ""], "#N/A notReported state_average"],
    [[null, 8.2, 7.6], "#N/A notReported own"],
    [[5.7, "For få årsværk", 6], true],
    [[5.8, "For få årsværk", 6], "#VALUE! state_average targetUnreadable For få årsværk"],
    [[5.8, "#N/A", ""], "#N/A cellUndecided #N/A (state_average)"],
    [[8.9, "#N/A", 9], "#N/A cellUndecided #N/A (state_average)"],
    [[8.9, "#REF!", 9], "#VALUE! cellError #REF! (state_average)"],
    [[7.3, 8, 8, "#N/A"], true],
    [[7.3, 7, 7.7, "afventer"], "#N/A notReported reduction"],
    [["7 pct.", 8, 7], "#VALUE! own unitMismatch 0.07"],
    [[9, 0, 7.6], "#N/A notReported state_average"],
    [[9, 8.2, 0], "#N/A notReported previous_own"],
    [[0, 8.2, 7.6], "#N/A notReported own"],
    [[-5, 8, 9], "#VALUE! negative own: -5"],
    [[5, 8, 9, 5], "#VALUE! reduction reductionOutOfRange 5"],
    [[5.7, "#N/A", 6], true],
    [[5.8, 5, 6, 5], "#VALUE! reduction reductionOutOfRange 5"],
    [[5.8, 5, 6, -0.1], "#VALUE! reduction reductionOutOfRange -0.1"],
    [["syg", 5, 6], "#VALUE! own resultUnreadable syg"],
    [[error, 5, 6], "#VALUE! cellError #DIV/0! (own)"],
  ])("of %j is %j", (args, expected) => {
    expect(told("SICKLEAVEMET", ...args)).toBe(expected);
  });

  it("is decided by no more than is known: an answer without the state's figure stays the same with any", () => {
    const days = fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(days, days, days, (own, state, previous) => {
        const without = call("SICKLEAVEMET", own, null, previous);
        expect(without).not.toBe(false);
        if (without === true) expect(call("SICKLEAVEMET", own, state, previous)).toBe(true);
      }),
    );
  });
});

it("today is what the functions are told, not the computer's clock", () => {
  expect(call("BYDATE", today, today)).toBe(true);
});
