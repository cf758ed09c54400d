import { correctedBy, likelyChoice, reportChoices } from "../../src/report/reportChoice";
import { day, evaluate, samplePlan } from "./reportPlan";

describe("the reports of a year", () => {
  it("are three quarterly ones, a provisional fourth, and the final annual one", () => {
    expect(reportChoices({ year: 2022, end: null }).map(({ kind, quarter }) => [kind, quarter])).toEqual([
      ["interim", 1],
      ["interim", 2],
      ["interim", 3],
      ["provisional", 4],
      ["final", null],
    ]);
  });

  it("take the year from the plan's end where it names none, and are none where neither is known", () => {
    expect(reportChoices({ year: null, end: day("2023-12-31") })[0]!.year).toBe(2023);
    expect(reportChoices({ year: null, end: null })).toEqual([]);
  });

  it.each([
    ["2022-04-14", 1],
    ["2022-04-15", 2],
    ["2023-01-14", 4],
    ["2023-01-15", null],
  ])("as of %s the next one is of quarter %s", (asOf, quarter) => {
    expect(likelyChoice(evaluate(samplePlan(asOf)).plan)).toMatchObject({ year: 2022, quarter });
  });
});

describe("a report of a period that has been reported", () => {
  const k3 = { name: "2022 K3", quarter: 2022 * 4 + 2, period: "3. kvt. 2022" };
  const annual = { name: "2022 årsrapport", quarter: null, period: "2022" };

  it("corrects the last one of the same period", () => {
    const again = { ...k3, name: "2022 K3 rettelse 1" };
    expect(correctedBy({ kind: "interim", year: 2022, quarter: 3 }, [k3, again, annual])).toBe(again);
    expect(correctedBy({ kind: "final", year: 2022, quarter: null }, [k3, annual])).toBe(annual);
  });

  it("corrects none of another period or year", () => {
    expect(correctedBy({ kind: "interim", year: 2022, quarter: 2 }, [k3, annual])).toBeNull();
    expect(correctedBy({ kind: "final", year: 2023, quarter: null }, [k3, annual])).toBeNull();
  });
});
