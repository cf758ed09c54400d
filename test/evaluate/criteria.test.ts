import { date, day, evaluate, planOf, type SubGoalCells } from "../sheet/planWorkbook";

const asOf = day("2023-03-15");

/** Verdict of one sub-goal, or the issue that keeps it from one. */
function outcome(row: SubGoalCells): string {
  const evaluated = evaluate(planOf([{ Goal: "1", ...row }]), { today: asOf });
  const { verdict, reason, issues } = evaluated.subGoal("1");
  if (verdict !== "pending") return verdict;
  const found = [...evaluated.issues, ...issues].map(({ code }) => code);
  return reason === "issue" ? `issue ${found.join(" ")}` : reason;
}

const percent = (value: number) => ({ value, format: "0.0%" });

describe("at least, at most, more than, less than", () => {
  it.each([
    ["mindst", 89.9, "notMet", "at least"],
    ["mindst", 90, "met", "at least"],
    ["mindst", 90.1, "met", "at least"],
    ["højst", 89.9, "met", "at most"],
    ["højst", 90, "met", "at most"],
    ["højst", 90.1, "notMet", "at most"],
    ["over", 89.9, "notMet", "more than"],
    ["over", 90, "notMet", "more than"],
    ["over", 90.1, "met", "more than"],
    ["under", 89.9, "met", "less than"],
    ["under", 90, "notMet", "less than"],
    ["under", 90.1, "notMet", "less than"],
  ])("%s 90 with %d is %s", (danish, result, expected, english) => {
    for (const word of [danish, english, english.toUpperCase()])
      expect(outcome({ Criterion: word, Target: 90, Result: result })).toBe(expected);
  });

  it.each([
    ["0.1 + 0.2 is 0.3", { Criterion: "højst", Target: 0.3, Result: 0.1 + 0.2 }, "met"],
    ["0.1 + 0.2 is not under 0.3", { Criterion: "under", Target: 0.3, Result: 0.1 + 0.2 }, "notMet"],
    ["a negative limit", { Criterion: "mindst", Target: -5, Result: -5.1 }, "notMet"],
    ["zero typed is a result", { Criterion: "højst", Target: 5, Result: 0 }, "met"],
    ["no target", { Criterion: "mindst", Result: 5 }, "issue targetMissing"],
    ["a target in words", { Criterion: "mindst", Target: "Statens gennemsnit", Result: 5 }, "issue targetUnreadable"],
    ["a range as target", { Criterion: "mindst", Target: "10-15", Result: 12 }, "issue targetUnreadable"],
    ["an error as target", { Criterion: "mindst", Target: "#REF!", Result: 5 }, "issue cellError"],
    ["a result in words", { Criterion: "mindst", Target: 5, Result: "mange" }, "issue resultUnreadable"],
    ["a range as result", { Criterion: "mindst", Target: 5, Result: "5-7" }, "issue resultUnreadable"],
    ["yes as result", { Criterion: "mindst", Target: 5, Result: "ja" }, "issue numberNeeded"],
    ["TRUE as result", { Criterion: "mindst", Target: 1, Result: true }, "issue numberNeeded"],
    ["no as result is no number either", { Criterion: "højst", Target: 5, Result: "nej" }, "issue numberNeeded"],
    ["a date as result", { Criterion: "mindst", Target: 5, Result: date("2022-06-30") }, "issue numberNeeded"],
    ["a tolerance is no target here's result", { Criterion: "højst", Target: 5, Result: "± 2" }, "issue resultUnreadable"],
    ["#DIV/0!", { Criterion: "mindst", Target: 5, Result: "#DIV/0!" }, "issue cellError"],
    ["#N/A", { Criterion: "mindst", Target: 5, Result: "#N/A" }, "issue cellError"],
    ["#I/T as a Danish Excel writes it", { Criterion: "mindst", Target: 5, Result: "#I/T" }, "issue cellError"],
    ["#VÆRDI! as a Danish Excel writes it", { Criterion: "mindst", Target: 5, Result: "#VÆRDI!" }, "issue cellError"],
    ["#SPILL!", { Criterion: "mindst", Target: 5, Result: "#SPILL!" }, "issue cellError"],
    ["ambiguous thousands", { Criterion: "højst", Target: 5000, Result: "1.234" }, "issue numberAmbiguous"],
    ["ambiguous target", { Criterion: "mindst", Target: "8,500", Result: 9 }, "issue numberAmbiguous"],
    ["Danish text", { Criterion: "mindst", Target: "96,6", Result: "96,7" }, "met"],
    ["about", { Criterion: "højst", Target: 2300, Result: "ca. 2.300,5" }, "notMet"],
    ["U+2212", { Criterion: "højst", Target: 0, Result: "\u22121.234,5" }, "met"],
    ["brackets are negative", { Criterion: "højst", Target: -400, Result: "(400)" }, "met"],
  ] as const)("%s", (_, row, expected) => {
    expect(outcome(row)).toBe(expected);
  });
});

describe("percentages", () => {
  it.each([
    ["text is a share", { Target: "90 pct.", Result: 0.9 }, "met"],
    ["a % cell", { Target: percent(0.9), Result: 0.899 }, "notMet"],
    ["whole percent on both sides, by the unit", { Target: 90, Result: 93.4, Unit: "pct." }, "met"],
    ["a share against whole percent, by the unit", { Target: 90, Result: 0.934, Unit: "pct." }, "issue unitMismatch"],
    ["whole percent against a share, by the target's text", { Target: "90 pct.", Result: 93.4 }, "issue unitMismatch"],
    ["whole percent against a share, by the target's format", { Target: percent(0.9), Result: 93.4 }, "issue unitMismatch"],
    ["a result that says percent against a whole target", { Target: 90, Result: "93,4 pct." }, "issue unitMismatch"],
    ["a % cell against a whole target", { Target: 90, Result: percent(0.934) }, "issue unitMismatch"],
    ["zero fits both", { Target: 90, Result: 0, Unit: "pct." }, "notMet"],
    ["a zero target fits both", { Target: 0, Result: 12, Unit: "pct." }, "met"],
    ["negative sizes count too", { Target: "90 pct.", Result: -93 }, "issue unitMismatch"],
    ["exactly 1 is a share", { Target: "90 pct.", Result: 1 }, "met"],
    ["105 % of 100 % where both say percent", { Target: "100 pct.", Result: percent(1.05) }, "met"],
    ["percentage points are no percentage", { Target: 2, Result: 0.5, Unit: "procentpoint" }, "notMet"],
    ["other units are left alone", { Target: 90, Result: 0.9, Unit: "dage" }, "notMet"],
    ["another unit beside a percentage", { Target: "90 pct.", Result: 12, Unit: "dage" }, "issue unitMismatch"],
    ["an unreadable unit", { Target: 90, Result: 93, Unit: "#REF!" }, "issue cellError"],
  ] as const)("%s", (_, row, expected) => {
    expect(outcome({ Criterion: "mindst", ...row })).toBe(expected);
  });
});

describe("between", () => {
  it.each([
    [9.9, "notMet"],
    [10, "met"],
    [12, "met"],
    [15, "met"],
    [15.1, "notMet"],
  ])("10-15 with %d is %s", (result, expected) => {
    for (const Target of ["10-15", "10–15", "10 til 15", "10 to 15"])
      for (const Criterion of ["mellem", "between"]) expect(outcome({ Criterion, Target, Result: result })).toBe(expected);
  });

  it.each([
    ["Excel's reading of a typed 10-15", { Target: date("2022-10-15"), Result: 12 }, "issue betweenIsDate"],
    ["one number", { Target: 10, Result: 12 }, "issue targetUnreadable"],
    ["blank", { Result: 12 }, "issue targetMissing"],
    ["reversed", { Target: "15-10", Result: 12 }, "issue rangeReversed"],
    ["percent", { Target: "10-15 pct.", Result: 0.12 }, "met"],
    ["whole percent against percent", { Target: "10-15 pct.", Result: 12 }, "issue unitMismatch"],
    ["two units", { Target: "10 % til 15", Result: 12 }, "issue targetUnreadable"],
    ["ambiguous", { Target: "1.200-1.500", Result: 1300 }, "issue numberAmbiguous"],
    ["negative", { Target: "-5 til -2", Result: -3 }, "met"],
  ] as const)("%s", (_, row, expected) => {
    expect(outcome({ Criterion: "mellem", ...row })).toBe(expected);
  });
});

describe("within", () => {
  it.each([
    [{ Target: 2, Result: 12.3, "Compared with": 10.3 }, "met"],
    [{ Target: 2, Result: 12.4, "Compared with": 10.3 }, "notMet"],
    [{ Target: 2, Result: 10.3, "Compared with": 12.3 }, "met"],
    [{ Target: 2, Result: 4.4, "Compared with": 2.4 }, "met"],
    [{ Target: "+/- 2,0", Result: 0.9, "Compared with": -0.4 }, "met"],
    [{ Target: "+/-2,0", Result: -2.1, "Compared with": 0 }, "notMet"],
    [{ Target: "± 2,0", Result: -2, "Compared with": 0 }, "met"],
    [{ Target: "+/− 2", Result: 2.1, "Compared with": 0 }, "notMet"],
    [{ Target: 0, Result: 5, "Compared with": 5 }, "met"],
    [{ Target: -2, Result: 1, "Compared with": 1 }, "issue toleranceNegative"],
    [{ Target: 2, Result: 1 }, "issue comparedWithMissing"],
    [{ Target: 2, Result: 1, "Compared with": "-" }, "issue comparedWithMissing"],
    [{ Target: 2, Result: 1, "Compared with": "budget" }, "issue comparedWithUnreadable"],
    [{ Target: 2, Result: 1, "Compared with": "#N/A" }, "issue cellError"],
    [{ Result: 1, "Compared with": 1 }, "issue targetMissing"],
  ] as const)("%j is %s", (row, expected) => {
    for (const Criterion of ["inden for", "within", "indenfor"]) expect(outcome({ Criterion, ...row })).toBe(expected);
  });
});

describe("reduced by", () => {
  it.each([
    [{ Target: 0.05, "Compared with": 6, Result: 5.7 }, "met"],
    [{ Target: percent(0.05), "Compared with": 6, Result: 5.7 }, "met"],
    [{ Target: "5 pct.", "Compared with": 6, Result: 5.7 }, "met"],
    [{ Target: "5 pct.", "Compared with": 6, Result: 5.71 }, "notMet"],
    [{ Target: "5 pct.", "Compared with": 6, Result: 5.7, Unit: "pct." }, "met"],
    [{ Target: 0, "Compared with": 6, Result: 6 }, "met"],
    [{ Target: 0.999, "Compared with": 1000, Result: 1 }, "met"],
    [{ Target: 1, "Compared with": 6, Result: 0 }, "issue reductionOutOfRange"],
    [{ Target: 5, "Compared with": 6, Result: 5.7 }, "issue reductionOutOfRange"],
    [{ Target: -0.05, "Compared with": 6, Result: 5.7 }, "issue reductionOutOfRange"],
    [{ Target: 0.05, Result: 5.7 }, "issue comparedWithMissing"],
    [{ Target: 0.05, "Compared with": "n/a", Result: 5.7 }, "issue comparedWithMissing"],
  ] as const)("%j is %s", (row, expected) => {
    for (const Criterion of ["nedbragt med", "reduced by"]) expect(outcome({ Criterion, ...row })).toBe(expected);
  });
});

describe("by date", () => {
  const Due = date("2022-06-30");
  it.each([
    ["the day before", { Due, Result: date("2022-06-29") }, "met"],
    ["the day itself", { Due, Result: date("2022-06-30") }, "met"],
    ["the day itself, late at night", { Due, Result: { value: day("2022-06-30") + 0.99, format: "dd-mm-yyyy hh:mm" } }, "met"],
    ["the day after", { Due, Result: date("2022-07-01") }, "notMet"],
    [
      "due at noon, done at night",
      { Due: { value: day("2022-06-30") + 0.5, format: "dd-mm-yyyy" }, Result: { value: day("2022-06-30") + 0.9, format: "dd-mm-yyyy" } },
      "met",
    ],
    ["as ISO text", { Due, Result: "2022-06-30" }, "met"],
    ["as Danish text", { Due, Result: "01-07-2022" }, "notMet"],
    ["as a number without a date's format", { Due, Result: day("2022-06-30") }, "met"],
    ["an impossible day", { Due, Result: "31-02-2022" }, "issue dateUnreadable"],
    ["a date before 1990", { Due, Result: date("1922-06-30") }, "issue dateImplausible"],
    ["a date no calendar has", { Due, Result: { value: 1e9, format: "dd-mm-yyyy" } }, "issue dateImplausible"],
    ["a small number", { Due, Result: 5 }, "issue dateImplausible"],
    ["yes", { Due, Result: "ja" }, "issue dateNeeded"],
    ["no", { Due, Result: "nej" }, "notMet"],
    ["words", { Due, Result: "inden sommer" }, "issue resultUnreadable"],
    ["an error", { Due, Result: "#VALUE!" }, "issue cellError"],
    ["a date in Target is the due date", { Target: date("2022-06-30"), Result: date("2022-07-01") }, "notMet"],
    ["a text date in Target is", { Target: "30-06-2022", Result: date("2022-06-30") }, "met"],
    ["a number in Target is", { Target: day("2022-06-30"), Result: date("2022-07-01") }, "notMet"],
    ["Target and Due may agree", { Target: date("2022-06-30"), Due, Result: date("2022-06-30") }, "met"],
    ["Target and Due may not differ", { Target: date("2022-07-30"), Due, Result: date("2022-06-30") }, "issue dueTwice"],
    ["words in Target are not passed over", { Target: "medio juni", Result: date("2022-09-01") }, "issue targetUnreadable"],
    ["an error in Target is not passed over", { Target: "#REF!", Result: date("2022-09-01") }, "issue cellError"],
    ["an impossible Target is not passed over", { Target: "31-06-2022", Result: date("2022-09-01") }, "issue dateUnreadable"],
    ["words in Target beside a Due are no matter", { Target: "medio juni", Due, Result: date("2022-06-30") }, "met"],
    ["an error in Due", { Due: "#REF!", Result: date("2022-06-30") }, "issue cellError"],
    ["words in Due", { Due: "snart", Result: date("2022-06-30") }, "issue dateUnreadable"],
    ["a Due before 1990", { Due: 12, Result: date("2022-06-30") }, "issue dateImplausible"],
  ] as const)("%s", (_, row, expected) => {
    for (const Criterion of ["senest", "by date"]) expect(outcome({ Criterion, ...row })).toBe(expected);
  });
});

describe("documented", () => {
  const Due = date("2022-06-30");
  it.each([
    ["yes", { Due, Result: "ja" }, "met"],
    ["TRUE", { Due, Result: true }, "met"],
    ["Yes", { Due, Result: "YES" }, "met"],
    ["no", { Due, Result: "no" }, "notMet"],
    ["FALSE", { Due, Result: false }, "notMet"],
    ["a date in time", { Due, Result: date("2022-06-30") }, "met"],
    ["a date too late", { Due, Result: date("2022-07-01") }, "notMet"],
    ["any other text", { Due, Result: "vedlagt" }, "issue resultUnreadable"],
    ["a number", { Due, Result: 1 }, "issue dateImplausible"],
    ["words in Target are no matter", { Target: "ja", Due, Result: "ja" }, "met"],
    ["an impossible Target may have been the due date", { Target: "31-06-2022", Result: date("2022-09-01") }, "issue dateUnreadable"],
  ] as const)("%s", (_, row, expected) => {
    for (const Criterion of ["dokumenteret", "documented"]) expect(outcome({ Criterion, Evidence: "J-1", ...row })).toBe(expected);
  });

  it("asks for the reference without withholding the verdict, and not where nothing was done", () => {
    const codes = (Result: string) =>
      evaluate(planOf([{ Goal: "1", Criterion: "documented", Result }]), { today: asOf })
        .subGoal("1")
        .notices.map(({ code }) => code);
    expect(codes("ja")).toEqual(["documentedWithoutEvidence"]);
    expect(codes("nej")).toEqual([]);
  });
});

describe("assessed", () => {
  const given = { Evidence: "notat 12", "Decided by": "kontorchef" };
  it.each([
    ["yes", { ...given, Result: "ja" }, "met"],
    ["no", { ...given, Result: "nej" }, "notMet"],
    ["without evidence", { Result: "ja" }, "issue evidenceMissing"],
    ["no, without evidence", { Result: "nej" }, "issue evidenceMissing"],
    ["a dash is no evidence", { Result: "ja", Evidence: "-" }, "issue evidenceMissing"],
    ["an error is no evidence", { Result: "ja", Evidence: "#REF!" }, "issue cellError evidenceMissing"],
    ["a date", { ...given, Result: date("2022-06-30") }, "issue resultUnreadable"],
    ["a number", { ...given, Result: 1 }, "issue resultUnreadable"],
    ["words", { ...given, Result: "godt" }, "issue resultUnreadable"],
  ] as const)("%s", (_, row, expected) => {
    for (const Criterion of ["vurderet", "assessed"]) expect(outcome({ Criterion, ...row })).toBe(expected);
  });
});

describe("the noise of formulas", () => {
  const sum = (value: number) => ({ value, formula: "=SUM(A1:A9)" });
  it("counts a distance below 10⁻¹¹ of the largest operand as on the limit, with a notice", () => {
    const evaluated = evaluate(planOf([{ Goal: "1", Criterion: "mindst", Target: 10, Result: sum(9.99999999999998) }]), { today: asOf });
    expect(evaluated.subGoal("1")).toMatchObject({ verdict: "met", notices: [{ code: "onTheLimit" }] });
    expect(evaluated.subGoal("1").headroom).toMatchObject({ kind: "quantity" });
    expect(String((evaluated.subGoal("1").headroom as { value: unknown }).value)).toBe("0");
  });
  it("is not met by a strict criterion there", () => {
    expect(outcome({ Criterion: "under", Target: 10, Result: sum(9.99999999999998) })).toBe("notMet");
    expect(outcome({ Criterion: "over", Target: 10, Result: sum(10.0000000000001) })).toBe("notMet");
  });
  it("goes by the size of the numbers", () => {
    expect(outcome({ Criterion: "højst", Target: 1_000_000_000, Result: sum(1_000_000_000.00001) })).toBe("met");
    expect(outcome({ Criterion: "højst", Target: 0.000000000001, Result: sum(0.000000000002) })).toBe("notMet");
  });
  it("is no rounding: a real difference decides, however small beside the numbers", () => {
    expect(outcome({ Criterion: "mindst", Target: 10, Result: sum(9.999999999) })).toBe("notMet");
    expect(outcome({ Criterion: "mindst", Target: 90, Result: sum(89.96) })).toBe("notMet");
    expect(outcome({ Criterion: "højst", Target: 1_000_000, Result: sum(1_000_000.01) })).toBe("notMet");
  });
});

describe("headroom", () => {
  const headroom = (row: SubGoalCells) => {
    const found = evaluate(planOf([{ Goal: "1", ...row }]), { today: asOf }).subGoal("1").headroom;
    return found === null ? null : Number(found.value);
  };
  it.each([
    [{ Criterion: "mindst", Target: 90, Result: 93.5 }, 3.5],
    [{ Criterion: "mindst", Target: 90, Result: 85 }, -5],
    [{ Criterion: "højst", Target: 8.2, Result: 7.3 }, 0.9],
    [{ Criterion: "over", Target: 5, Result: 5 }, 0],
    [{ Criterion: "mellem", Target: "10-15", Result: 11 }, 1],
    [{ Criterion: "mellem", Target: "10-15", Result: 14 }, 1],
    [{ Criterion: "mellem", Target: "10-15", Result: 17 }, -2],
    [{ Criterion: "mellem", Target: "10-15", Result: 8 }, -2],
    [{ Criterion: "inden for", Target: 2, Result: 0.9, "Compared with": -0.4 }, 0.7],
    [{ Criterion: "nedbragt med", Target: 0.05, Result: 7.3, "Compared with": 7.6 }, -0.08],
    [{ Criterion: "senest", Due: date("2022-06-30"), Result: date("2022-06-20") }, 10],
    [{ Criterion: "senest", Due: date("2022-06-30"), Result: date("2022-07-02") }, -2],
    [{ Criterion: "dokumenteret", Result: "ja", Evidence: "x" }, null],
    [{ Criterion: "mindst", Target: 90 }, null],
  ] as const)("of %j is %j", (row, expected) => {
    expect(headroom(row)).toBe(expected);
  });
});
