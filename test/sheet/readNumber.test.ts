import fc from "fast-check";
import { readNumber, readRange } from "../../src/sheet/readNumber";

function read(text: string): string {
  const number = readNumber(text);
  return number.kind === "number" ? number.value.toFixed() : number.kind;
}

describe("readNumber", () => {
  it.each([
    ["96,7", "96.7"],
    ["96.7", "96.7"],
    ["5", "5"],
    ["-5", "-5"],
    ["\u22125", "-5"],
    ["–5", "-5"],
    ["- 5", "-5"],
    ["+5", "5"],
    ["(400)", "-400"],
    ["(1.234,5)", "-1234.5"],
    ["-1.234,5", "-1234.5"],
    ["1,234.5", "1234.5"],
    ["1.234,567", "1234.567"],
    ["2.325.750", "2325750"],
    ["2,325,750", "2325750"],
    ["2 325 750", "2325750"],
    ["2\u00a0325\u00a0750,5", "2325750.5"],
    ["2\u202f325,5", "2325.5"],
    ["0,500", "0.5"],
    ["0.500", "0.5"],
    ["-0,125", "-0.125"],
    ["1234,567", "1234.567"],
    ["1234.567", "1234.567"],
    ["1,2345", "1.2345"],
    ["12,50", "12.5"],
    ["ca. 2.300,5", "2300.5"],
    ["ca 90", "90"],
    ["cirka 90", "90"],
    ["~90", "90"],
    ["90 pct.", "0.9"],
    ["90 pct", "0.9"],
    ["90%", "0.9"],
    ["90 %", "0.9"],
    ["90 procent", "0.9"],
    ["93,45 Pct.", "0.9345"],
    ["-5 pct.", "-0.05"],
    ["  7,5  ", "7.5"],
  ])("reads %j as %s", (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(["1.234", "8,500", "999.999", "-1.234", "ca. 1.234", "1.234 pct.", "(8,500)", "10.000"])(
    "finds %j ambiguous: one separator before exactly three digits",
    (text) => {
      expect(read(text)).toBe("ambiguous");
    },
  );

  it.each([
    "",
    "abc",
    "12 34",
    "1.23.456",
    "1.234,5,6",
    "12.34.567",
    "1,23,456",
    "1234.567,8",
    "--5",
    "+-5",
    "5,",
    ",5",
    "1e5",
    "5 stk",
    "∞",
    "5 % %",
    "(5",
    "5)",
    "12 345 67",
    "1.234.56",
  ])("reads no number in %j", (text) => {
    expect(read(text)).toBe("none");
  });

  it("remembers that a number was approximate, or a percentage", () => {
    expect(readNumber("ca. 5")).toMatchObject({ approximate: true, percent: false });
    expect(readNumber("5 pct.")).toMatchObject({ approximate: false, percent: true });
  });

  it("reads any Danish amount back, with and without thousands", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const sign = whole < 0 ? "-" : "";
        const decimals = String(cents).padStart(2, "0");
        const size = String(Math.abs(whole));
        const expected = Number(`${sign}${size}.${decimals}`) + 0;
        expect(Number(read(`${sign}${size},${decimals}`)) + 0).toBe(expected);
        expect(Number(read(`${sign}${size.replace(/\B(?=(\d{3})+$)/gu, ".")},${decimals}`)) + 0).toBe(expected);
        expect(Number(read(`${sign}${size.replace(/\B(?=(\d{3})+$)/gu, "\u00a0")},${decimals}`)) + 0).toBe(expected);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void [readNumber(text), readRange(text)]));
  });
});

describe("readRange", () => {
  const limits = (text: string) => {
    const range = readRange(text);
    return range === null ? null : [range.low, range.high].map((limit) => (limit.kind === "number" ? limit.value.toNumber() : limit.kind));
  };

  it.each([
    ["10-15", [10, 15]],
    ["10–15", [10, 15]],
    ["10 — 15", [10, 15]],
    ["10\u221215", [10, 15]],
    ["10 til 15", [10, 15]],
    ["10 to 15", [10, 15]],
    ["10 TIL 15", [10, 15]],
    ["-5-10", [-5, 10]],
    ["-5 - -2", [-5, -2]],
    ["0,5-1,5", [0.5, 1.5]],
    ["10-15 pct.", [0.1, 0.15]],
    ["10 %-15 %", [0.1, 0.15]],
    ["15-10", [15, 10]],
    ["1.234-2.000", ["ambiguous", "ambiguous"]],
  ])("reads %j as %j", (text, expected) => {
    expect(limits(text)).toEqual(expected);
  });

  it.each(["", "10", "-10", "a-b", "10-", "til 15", "10-15-20", "10 % til 15"])("reads no range in %j", (text) => {
    expect(limits(text)).toBeNull();
  });
});
