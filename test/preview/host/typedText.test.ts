import { readTyped } from "../../../src/preview/host/typedText";

it.each([
  ["9.5", 9.5],
  ["-1,234.5", -1234.5],
  ["1e3", 1000],
  [" 12 ", 12],
  ["12,5", "12,5"],
  ["1.2.3", "1.2.3"],
  ["10-15", "10-15"],
  ["TRUE", true],
  ["falsk", "falsk"],
  ["'007", "007"],
  ["2022-02-28", 44620],
  ["2022-02-30", "2022-02-30"],
  ["2.5 %", 0.025],
])("reads %p as %p", (text, value) => {
  expect(readTyped(text, "General").value).toBe(value);
});

it("keeps text in a cell formatted as text", () => {
  expect(readTyped("9.5", "@").value).toBe("9.5");
});
