import fc from "fast-check";
import { pureFunctions } from "../../src/functions/pureFunctions";
import { day } from "../sheet/planWorkbook";
import { about, call, today, told } from "./callPure";

describe("DEVIATION", () => {
  it.each([
    [[4.4, 2.4], 2],
    [[-0.4, 0.9], -1.3],
    [[[[4.4]], [[2.4]]], 2],
    [["4,4", "2.300,5"], -2296.1],
    [["(400)", "\u22125"], -395],
    [[0, 0], 0],
    [[null, 1], "notReported"],
    [[1, ""], "notReported"],
    [[1, undefined], "notReported"],
    [[1], "notReported"],
    [["-", 1], "notReported"],
    [["1.234", 1], "figureRefused"],
    [["mange", 1], "notNumber"],
    [[true, 1], "notNumber"],
    [[[[1, 2]], 1], "oneCellNeeded"],
    [["#N/A", 1], "cellUndecided"],
    [["#VALUE!", 1], "cellError"],
    [[1e308, -1e308], "tooLarge"],
    [[{ type: "Error", basicType: "Error", basicValue: "#DIV/0!" }, 1], "cellError"],
    [[1, { code: "#REF!" }], "cellError"],
    [[[["#NUM!"]], 1], "cellError"],
    [[Infinity, 1], "notNumber"],
  ])("of %j is %j", (args, expected) => {
    expect(call("DEVIATION", ...args)).toBe(expected);
  });
  it("names what is missing and which error it met", () => {
    expect(about("DEVIATION", 1, null)).toBe("budget");
    expect(about("DEVIATION", { basicValue: "#DIV/0!" }, 1)).toBe("#DIV/0! (actual)");
  });
});

describe("ROLLINGYEAR", () => {
  const values = [[1.9], [2.3], [1.6], [1.5]];
  const periods = [["2021K4"], ["2022K1"], ["2022K2"], ["2022K3"]];
  it.each([
    ["a column", [values], 7.3],
    ["a row", [[[1.9, 2.3, 1.6, 1.5]]], 7.3],
    ["with the quarters' names", [values, periods], 7.3],
    ["up to a named one", [[...values, [9]], [...periods, ["2022K4"]], "3. kvt. 2022"], 7.3],
    ["up to one named by a date", [[...values, [9]], [...periods, ["2022K4"]], day("2022-09-30")], 7.3],
    ["any spelling", [values, [["4Q21"], ["1. kvartal 2022"], ["Q2 2022"], ["K3-22"]]], 7.3],
    ["dates as names", [values, [[day("2021-12-31")], [day("2022-03-31")], [day("2022-06-30")], [day("2022-09-30")]]], 7.3],
    [
      "out of order",
      [
        [[1.5], [1.9], [1.6], [2.3], [99]],
        [["2022K3"], ["2021K4"], ["2022K2"], ["2022K1"], ["2020K1"]],
      ],
      7.3,
    ],
    [
      "whole columns, with a header and blank rows",
      [
        [["Dage"], ...values, [null], [""]],
        [["Kvartal"], ...periods, [""], [null]],
      ],
      7.3,
    ],
    [
      "whole columns with titles above the heading",
      [
        [["HR 2022"], [""], ["Dage"], ...values, [""]],
        [["Sygefravær"], [2022], ["Kvartal"], ...periods, [""]],
      ],
      7.3,
    ],
    ["a whole column alone", [[["Dage"], ...values, [null], [""]]], 7.3],
    [
      "quarters to come",
      [
        [...values, [""]],
        [...periods, ["2022K4"]],
      ],
      7.3,
    ],
    ["numbers as text", [[["1,9"], ["2,3"], ["1,6"], ["1,5"]]], 7.3],
    ["a gap", [[[1.9], [null], [1.6], [1.5]], periods], "notReported"],
    ["too few", [[[1.9], [2.3]]], "tooFewQuarters"],
    ["nothing", [[[""]]], "tooFewQuarters"],
    ["an omitted list", [null], "tooFewQuarters"],
    ["lists of two lengths", [values, [["2021K4"]]], "lengthsDiffer"],
    ["a name that is no quarter", [values, [["2021K4"], ["i fjor"], ["2022K2"], ["2022K3"]]], "notPeriod"],
    [
      "a total below",
      [
        [...values, [7.3]],
        [...periods, ["I alt"]],
      ],
      7.3,
    ],
    ["a value without a name", [values, [["2021K4"], [""], ["2022K2"], ["2022K3"]]], "notPeriod"],
    ["a last one that is no quarter", [values, periods, "sommer"], "notPeriod"],
    ["a last one not in the list", [values, periods, "2030K1"], "lastPeriodUnknown"],
    ["a last one without names", [values, null, "2022K3"], "argumentMissing"],
    ["one quarter twice", [values, [["2021K4"], ["Q4 21"], ["2022K2"], ["2022K3"]]], "periodTwice"],
    ["words among the values", [[[1.9], ["syg"], [1.6], [1.5]]], "notNumber"],
    ["an error among the values", [[[1.9], ["#DIV/0!"], [1.6], [1.5]]], "cellError"],
    ["a value that is not there yet", [[[1.9], ["#N/A"], [1.6], [1.5]]], "cellUndecided"],
    ["an error first, which is no header", [[["#NAME?"], ...values]], "cellError"],
    ["an error instead of the names", [values, "#REF!"], "cellError"],
    [
      "blank rows that Excel hands over as 0",
      [
        [...values, [0]],
        [...periods, [0]],
      ],
      7.3,
    ],
    ["an error among the names", [values, [["#REF!"], ["2022K1"], ["2022K2"], ["2022K3"]]], "cellError"],
  ])("%s", (_, args, expected) => {
    expect(call("ROLLINGYEAR", ...args)).toBe(expected);
  });
  it("takes a column of Excel's full height", () => {
    const column = Array.from({ length: 1_048_576 }, () => [1]);
    expect(call("ROLLINGYEAR", column)).toBe(4);
  });
});

describe("ONTIME", () => {
  const rows = [
    ["2021-08-01", "2021-12-20"], ["2021-09-30", "2022-02-28"], ["2021-09-30", "2022-03-01"], ["2022-01-15", "2022-06-15"],
    ["2022-01-15", "2022-06-16"], ["2022-02-28", "2022-07-30"], ["2022-03-10", ""], ["2022-05-02", "2022-07-01"],
    ["2022-06-20", "2022-10-05"], ["2022-07-31", "2022-12-31"], ["2022-08-02", "2022-12-30"], ["2022-10-03", ""],
  ] as const; // prettier-ignore
  const received = rows.map(([from]) => [day(from)]);
  const closed = rows.map(([, to]) => [to === "" ? "" : day(to)]);
  const [from, to] = [day("2022-01-01"), day("2022-12-31")];
  const with1 = (start: unknown, end: unknown) => call("ONTIME", [[start]], [[end]], 5, from, to);

  it.each([
    [undefined, 6 / 10],
    ["", 6 / 10],
    [null, 6 / 10],
    ["due", 6 / 10],
    ["Forfalden", 6 / 10],
    ["closed", 6 / 9],
    ["afsluttet", 6 / 9],
    ["received", 5 / 8],
    ["MODTAGET", 5 / 8],
    ["constructor", "populationUnknown"],
    [0, 6 / 10],
    ["alle", "populationUnknown"],
    ["#N/A", "cellUndecided"],
    ["#NAME?", "cellError"],
  ])("of the plan's twelve cases, population %j, is %j", (population, expected) => {
    expect(call("ONTIME", received, closed, 5, from, to, population)).toBe(expected);
  });

  it("is what was known as of the period's end, or today where that is sooner", () => {
    const early = pureFunctions(() => day("2022-08-01"));
    expect(early["ONTIME"]!([received, closed, 5, from, to])).toBe(call("ONTIME", received, closed, 5, from, to, "", day("2022-08-01")));
    expect(call("ONTIME", received, closed, 5, from, to, "received", "2023-04-01")).toBe(5 / 9);
  });

  it("takes whole columns: header, blank rows and a totals row are no cases", () => {
    expect(
      call(
        "ONTIME",
        [["Modtaget"], ...received, [""], [null], [0], ["I alt"]],
        [["Afsluttet"], ...closed, [""], [null], [0], [10]],
        5,
        from,
        to,
      ),
    ).toBe(6 / 10);
    expect(call("ONTIME", [...received, [""]], [...closed, [10]], 5, from, to)).toBe(6 / 10);
  });

  it("takes whole columns whose heading stands below titles", () => {
    const [starts, ends] = [
      [["Klager 2022"], [""], [22], ["Modtaget"], ...received],
      [[""], ["fra systemet"], [null], ["Afsluttet"], ...closed],
    ];
    expect(call("ONTIME", starts, ends, 5, from, to)).toBe(6 / 10);
    expect(about("ONTIME", [...starts, ["snart"]], [...ends, [""]], 5, from, to)).toBe("received 17: snart");
    expect(about("ONTIME", [["#REF!"], ...starts], [[""], ...ends], 5, from, to)).toBe("#REF! (received 1)");
    expect(about("ONTIME", [...received, ["Modtaget"]], [...closed, ["Afsluttet"]], 5, from, to)).toBe("received 13: Modtaget");
  });

  it("passes over no case for a heading", () => {
    const [starts, ends] = [
      [["Modtaget"], ["snart"], ...received],
      [["Afsluttet"], ["mangler"], ...closed],
    ];
    expect(about("ONTIME", starts, ends, 5, from, to)).toBe("received 2: snart");
    expect(about("ONTIME", [["ca. 15-01-2022"], ["ukendt"], ...received], [[""], ["åben"], ...closed], 5, from, to)).toBe(
      "received 1: ca. 15-01-2022",
    );
    expect(about("ONTIME", [[32_000], ["Modtaget"], ...received], [[""], ["Afsluttet"], ...closed], 5, from, to)).toBe("received 1: 32000");
    expect(about("ONTIME", [...received, [""]], [...closed, ["#REF!"]], 5, from, to)).toBe("#REF! (closed 13)");
    expect(about("ONTIME", [["jan 2022"], ...received], [["juni 2022"], ...closed], 5, from, to)).toBe("received 1: jan 2022");
    expect(about("ONTIME", [["d. 15-01-2022"], ...received], [["afsluttet 16-06"], ...closed], 5, from, to)).toBe(
      "received 1: d. 15-01-2022",
    );
  });

  it("names an error that stands in the place of a list", () => {
    expect(told("ONTIME", received, "#REF!", 5, from, to)).toBe("#VALUE! cellError #REF! (closed)");
    expect(told("ONTIME", [["#REF!"]], closed, 5, from, to)).toBe("#VALUE! cellError #REF! (received)");
  });

  it("knows nothing of days to come: an open case is not late before its deadline, whatever day is asked for", () => {
    const [year, end] = [day("2023-01-01"), day("2023-12-31")];
    const open = [[day("2023-04-10")]];
    expect(call("ONTIME", open, [[""]], 5, year, end, "frist", end)).toBe("nothingToMeasure");
    expect(call("LATEROOM", open, [[""]], 5, year, end, 0.9, "frist", end)).toBe(0);
    expect(told("BYDATE", day("2023-10-01"), end, end)).toBe("#N/A planned done");
  });

  it.each([
    ["no case at all", "", "", "nothingToMeasure"],
    ["a case without a day of receipt", "", day("2022-06-01"), "receivedMissing"],
    ["one closed nobody can read when", "", "16-06-22", "receivedMissing"],
    ["one closed on no day, without a day of receipt", "", "31-02-2022", "receivedMissing"],
    ["closed before it was received", day("2022-06-02"), day("2022-06-01"), "closedBeforeReceived"],
    ["a number that is no date", 17, "", "notDate"],
    ["an impossible day", "31-02-2022", "", "notDate"],
    ["words where a day is asked for", day("2022-01-02"), "åben", "notDate"],
    ["an error among the received", "#REF!", "", "cellError"],
    ["an error among the closed", day("2022-01-02"), { basicValue: "#REF!" }, "cellError"],
    ["a day that is not there yet", day("2022-01-02"), { basicValue: "#N/A" }, "cellUndecided"],
    ["a day beyond all calendars", 1e9, "", "notDate"],
    ["text dates", "02-01-2022", "2022-06-02", 1],
    ["a word for open", day("2022-01-02"), "verserer", 0],
  ])("%s", (_, start, end, expected) => {
    expect(with1(start, end)).toBe(expected);
  });

  it.each([
    ["2021-08-31", "2022-01-31"],
    ["2021-09-28", "2022-02-28"],
    ["2021-09-29", "2022-02-28"],
    ["2021-09-30", "2022-02-28"],
    ["2019-09-29", "2020-02-29"],
    ["2019-09-30", "2020-02-29"],
    ["2021-10-31", "2022-03-31"],
    ["2021-11-30", "2022-04-30"],
    ["2022-02-28", "2022-07-28"],
    ["2020-02-29", "2020-07-29"],
  ])("a case received %s is on time until %s, as EDATE counts", (start, last) => {
    const share = (end: number) => call("ONTIME", [[day(start)]], [[end]], 5, day(last), day(last), "frist", today);
    expect([share(day(last)), share(day(last) + 1)]).toEqual([1, 0]);
  });

  it("counts a case that is listed twice twice", () => {
    expect(call("ONTIME", [...received, received[0]], [...closed, closed[0]], 5, from, to)).toBe(7 / 11);
  });

  it("ignores the time of day", () => {
    expect(with1(day("2022-01-15") + 0.99, day("2022-06-15") + 0.5)).toBe(1);
    expect(with1(day("2022-01-15") + 0.99, day("2022-01-15") + 0.1)).toBe(1);
  });

  it("names the row of what it cannot read", () => {
    expect(about("ONTIME", [...received, ["snart"]], [...closed, [""]], 5, from, to)).toBe("received 13: snart");
    expect(about("ONTIME", received, [...closed.slice(0, 11), ["#N/A"]], 5, from, to)).toBe("#N/A (closed 12)");
  });

  it.each([
    ["lists of two lengths", [[[1]], closed, 5, from, to], "lengthsDiffer"],
    ["the period reversed", [received, closed, 5, to, from], "periodReversed"],
    ["half a month", [received, closed, 4.5, from, to], "notCount"],
    ["a negative deadline", [received, closed, -1, from, to], "notCount"],
    ["an endless deadline", [received, closed, 99_999, from, to], "monthsWrong"],
    ["no deadline", [received, closed, null, from, to], "argumentMissing"],
    ["no period", [received, closed, 5, "", to], "argumentMissing"],
    ["a deadline in words", [received, closed, "fem", from, to], "notNumber"],
    ["a period in words", [received, closed, 5, "nytår", to], "notDate"],
    ["as of in words", [received, closed, 5, from, to, "", "nu"], "notDate"],
  ])("%s", (_, args, expected) => {
    expect(call("ONTIME", ...args)).toBe(expected);
  });

  it("names both lengths where they differ", () => {
    expect(about("ONTIME", received, closed.slice(1), 5, from, to)).toBe("12 / 11");
  });

  it("takes text and one-cell ranges for single arguments", () => {
    expect(call("ONTIME", received, closed, "5", "01-01-2022", [[to]], [["closed"]])).toBe(6 / 9);
  });
});

describe("LATEROOM", () => {
  const [from, to] = [day("2022-01-01"), day("2022-12-31")];
  /** `onTime` cases closed in time, `late` ones too late, `open` ones not yet due on 1 July */
  const list = (onTime: number, late: number, open: number) => {
    const cases = [
      ...Array.from({ length: onTime }, () => ["2022-01-10", "2022-02-10"]),
      ...Array.from({ length: late }, () => ["2022-01-10", "2022-06-11"]),
      ...Array.from({ length: open }, () => ["2022-06-20", ""]),
    ] as const;
    return [cases.map(([start]) => [day(start!)]), cases.map(([, end]) => [end === "" ? null : day(end!)])] as const;
  };
  const room = (counts: readonly [number, number, number], share: unknown, population = "") =>
    call("LATEROOM", ...list(...counts), 5, from, to, share, population, day("2022-07-01"));

  it.each([
    [[22, 0, 0], 0.9, 2],
    [[19, 0, 0], 0.9, 1],
    [[27, 3, 0], 0.9, 0],
    [[26, 4, 0], 0.9, -1],
    [[0, 0, 30], 0.9, 3],
    [[10, 1, 9], "90 pct.", 1],
    [[9, 0, 0], 1, 0],
    [[0, 3, 0], 1, -3],
    [[29, 0, 0], 0.7, 8],
  ] as const)("of %j with share %j is %j", (counts, share, expected) => {
    expect(room(counts, share)).toBe(expected);
    expect(room(counts, share, "modtaget")).toBe(expected);
  });
  it.each([
    [[9, 0, 5], 0.9, 1],
    [[18, 1, 0], 0.9, 1],
    [[100, 0, 0], 0.9, 11],
    [[8, 1, 0], 0.9, -1],
    [[0, 1, 9], 0.9, -1],
  ] as const)("of closed cases, %j with share %j, is %j: one more late case comes on top", (counts, share, expected) => {
    expect(room(counts, share, "afsluttet")).toBe(expected);
  });
  it.each([
    [90, "shareWrong"],
    [1.01, "shareWrong"],
    [0, "shareWrong"],
    [-0.9, "shareWrong"],
    [null, "argumentMissing"],
    ["mange", "notNumber"],
    ["#N/A", "cellUndecided"],
    ["#REF!", "cellError"],
  ])("with share %j is %s", (share, expected) => {
    expect(room([9, 1, 0], share)).toBe(expected);
  });
  it("takes a share with the noise of a division in it for what it stands for", () => {
    expect(room([2, 1, 0], 2 / 3)).toBe(0);
    expect(room([3, 0, 0], 2 / 3)).toBe(1);
    expect(room([2, 1, 0], 2 / 3, "afsluttet")).toBe(0);
    expect(room([1, 2, 0], 1 / 3)).toBe(0);
  });
  it("cannot be told of no case at all", () => {
    expect(room([0, 0, 0], 0.9)).toBe("nothingToMeasure");
    expect(room([0, 0, 5], 0.9, "afsluttet")).toBe("nothingToMeasure");
  });
  it("is exactly what can be used up: with that many more late the share holds, with one more it does not", () => {
    const share = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(fc.nat(40), fc.nat(5), fc.nat(20), share, (onTime, late, open, percent) => {
        fc.pre(onTime + late + open > 0);
        const left = room([onTime, late, open], percent / 100) as number;
        const holds = (more: number) => 100 * (onTime + open - more) >= percent * (onTime + late + open);
        expect([holds(left), holds(left + 1)]).toEqual([true, false]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("ERRORRATE", () => {
  it.each([
    [[1, 10], 0.1],
    [[1, 12], 1 / 12],
    [[0, 5], 0],
    [[5, 5], 1],
    [["1", "10"], 0.1],
    [[0, 0], "#N/A nothingToMeasure"],
    [[null, 10], "#N/A notReported errors"],
    [[1, ""], "#N/A notReported checked"],
    [[6, 5], "#VALUE! moreErrorsThanChecked 6 / 5"],
    [[-1, 5], "#VALUE! notCount errors: -1"],
    [[1.5, 5], "#VALUE! notCount errors: 1.5"],
    [[1, "#REF!"], "#VALUE! cellError #REF! (checked)"],
    [["en", 5], "#VALUE! notNumber errors: en"],
  ])("of %j is %j", (args, expected) => {
    expect(told("ERRORRATE", ...args)).toBe(expected);
  });
});

describe("REPORTDUE", () => {
  it.each([
    [[2022, 1], day("2022-04-14")],
    [[2022, 2], day("2022-07-14")],
    [[2022, 3], day("2022-10-14")],
    [[2022, 4], day("2023-01-14")],
    [[2024, "K1", 20], day("2024-04-20")],
    [["2022", "3. kvt.", 0], day("2022-09-30")],
    [[2022, "q2", null], day("2022-07-14")],
    [[2022, 5], "#VALUE! notQuarter 5"],
    [[2022, 1.5], "#VALUE! notQuarter 1.5"],
    [[2022, null], "#VALUE! argumentMissing quarter"],
    [[null, 1], "#VALUE! argumentMissing year"],
    [[22, 1], "#VALUE! notYear 22"],
    [[2022.5, 1], "#VALUE! notYear 2022.5"],
    [[2022, 1, -1], "#VALUE! notCount days: -1"],
    [[2022, 1, 1000], "#VALUE! daysWrong 1000"],
    [[2022, "#N/A"], "#N/A cellUndecided #N/A (quarter)"],
    [[2022, "#VALUE!"], "#VALUE! cellError #VALUE! (quarter)"],
  ])("of %j is %j", (args, expected) => {
    expect(told("REPORTDUE", ...args)).toBe(expected);
  });
});
