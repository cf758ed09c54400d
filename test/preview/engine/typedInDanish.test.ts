import { typedInDanish } from "../../../src/preview/engine/typedInDanish";

it.each([
  ["5,2", 5.2, null],
  ["-0,4", -0.4, null],
  ["1.250,5", 1250.5, null],
  ["1.250", 1250, null],
  ["12,5%", 0.125, "0.00%"],
  ["90 %", 0.9, "0%"],
  ["14-3-2022", 44634, "dd-mm-yyyy"],
  ["31.12.2022", 44926, "dd-mm-yyyy"],
])("reads %s as Danish Excel does", (text, value, pattern) => {
  expect(typedInDanish(text)).toEqual({ value, pattern });
});

it.each(["0.9", "10-15", "31-02-2022", "afventer", "1,2,3", "", "=A1", "2.1.a"])("leaves %j to the grid", (text) => {
  expect(typedInDanish(text)).toBeNull();
});
