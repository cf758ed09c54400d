import { calculated, valueAt } from "../open";

const serial = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 864e5 + 25569;

it.each([
  ["=EDATE(DATE(2026,1,31),1)", serial(2026, 2, 28)],
  ["=EDATE(DATE(2024,1,31),1)", serial(2024, 2, 29)],
  ["=EDATE(DATE(2026,3,31),-1)", serial(2026, 2, 28)],
  ["=EDATE(DATE(2022,6,15),12)", serial(2023, 6, 15)],
  ['=EDATE("x",1)', "#VALUE!"],
  ["=EDATE(NA(),1)", "#N/A"],
])("moves a date by months and stays in the month: %s", async (formula, expected) => {
  const engine = await calculated({ S: [[formula]] });
  expect(valueAt(engine, "S", 0, 0)).toBe(expected);
});

it("moves every date of a range", async () => {
  const engine = await calculated({ S: [["=DATE(2026,1,31)", "=SUM(EDATE(A1:A2,1))"], ["=DATE(2026,2,28)"]] });
  expect(valueAt(engine, "S", 0, 1)).toBe(serial(2026, 2, 28) + serial(2026, 3, 28));
});
