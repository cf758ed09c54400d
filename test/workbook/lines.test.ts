import { countLines, fits } from "../../assets/workbook/lines";

const column = { width: 13, bold: false, size: 11 };

it("fits ten characters in a column of thirteen, in a font a fifth wider", () => {
  expect(fits("1234567890", column)).toBe(true);
  expect(fits("12345678901", column)).toBe(false);
});

it("asks for more room for bold and for larger text", () => {
  expect(fits("1234567890", { ...column, bold: true })).toBe(false);
  expect(fits("1234567890", { ...column, size: 14 })).toBe(false);
});

it.each([
  ["", 1],
  ["ti tegn her", 2],
  ["Øvrig drift", 2],
  ["It-sikkerhedsleder", 3],
  ["en to tre fire fem seks", 3],
])("breaks %j between words into %i lines", (text, lines) => {
  expect(countLines(text, column)).toBe(lines);
});
