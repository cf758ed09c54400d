import { choicesWorkbook, read, type Written } from "./choicesWorkbook";

const given = (criterion: string, chosen: string): Written => ({
  place: "2.3.b",
  goal: "2.3",
  readings: ["højst 10 pct.: opfyldt ved 10,0", "under 10 pct.: ikke opfyldt ved 10,0"],
  chosen,
  subGoals: [{ id: "2.3.b", criterion, target: { value: 0.1, format: "0%" } }],
});
const noticed = (written: Written) => read(choicesWorkbook(written)).notices;

it("a chosen reading that the cells do not follow is noticed at its cell", () => {
  expect(noticed(given("højst", "under 10 pct.: ikke opfyldt ved 10,0"))).toEqual(["Plan!D21 Emnet: under 10 pct.: ikke opfyldt ved 10,0"]);
});

it("also where its text is shortened, or typed in capitals", () => {
  expect(noticed(given("højst", "Under 10 pct."))).toHaveLength(1);
});

it.each([
  ["that is followed", given("under", "under 10 pct.")],
  ["that nobody has chosen", given("højst", "")],
  ["that is none of those in the row", given("højst", "cirka 10 pct.")],
  ["that may be either", { ...given("højst", "under 10"), readings: ["under 10 pct. A", "under 10 pct. B"] }],
  ["of which it cannot be known", { ...given("højst", "højst 12 pct."), readings: ["højst 12 pct."] }],
  ["that is only recorded", { ...given("højst", "pr. rettighed"), readings: ["pr. rettighed", "pr. bruger"] }],
])("nothing is noticed of a reading %s", (_, written) => {
  expect(noticed(written)).toEqual([]);
});

it("a formula that counts other cases is noticed, though it has to be changed by hand", () => {
  const formula = '=IFERROR(PLAN.ONTIME(B:B,C:C,5,1,2,"closed"),"")';
  const written: Written = {
    place: "1.6",
    goal: "1.6",
    readings: ["sager med frist i året", "sager afsluttet i året"],
    subGoals: [{ id: "1.6", criterion: "mindst", target: 0.9, result: { value: 0.6, formula } }],
  };
  expect(noticed({ ...written, chosen: "sager med frist i året" })).toHaveLength(1);
  expect(noticed({ ...written, chosen: "sager afsluttet i året" })).toEqual([]);
});
