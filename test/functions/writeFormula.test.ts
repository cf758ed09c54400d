import fc from "fast-check";
import { catalogue } from "../../src/functions/catalogue/catalogue";
import type { FunctionEntry } from "../../src/functions/catalogue/entry";
import { numberFormatOf, writeFormula } from "../../src/functions/writeFormula";

function entry(id: string): FunctionEntry {
  const found = catalogue.find((each) => each.id === id);
  if (!found) throw new Error(`The catalogue has no ${id}`);
  return found;
}

function formula(id: string, typed: Readonly<Record<string, string>>, ids?: readonly string[]): string {
  const written = writeFormula(entry(id), typed, ids);
  if (written.kind === "draft") throw new Error(JSON.stringify([...written.problems]));
  return written.formula;
}

/** What a plain argument becomes. */
const argument = (typed: string) => /^=PLAN\.DEVIATION\((.*),1\)$/su.exec(formula("DEVIATION", { actual: typed, budget: "1" }))?.[1];

it.each([
  ["B2"],
  ["$B$2"],
  ["A:A"],
  ["2:4"],
  ["B2:B13"],
  ["H3#"],
  ["Ark!A1:B2"],
  ["'Mål 2022'!H5"],
  ["'Bo''s tal'!A1"],
  ["Forside!Sats"],
  ["egen_sats"],
  ["Tabel[Kolonne]"],
  ["Tabel[Beløb (kr.)]"],
  ["Tabel[@Kolonne]"],
  ["[@[To ord]]"],
  ["Tabel[[#This Row],[X]]"],
])("passes the reference %s through", (reference) => {
  expect(argument(reference)).toBe(reference);
  expect(argument(`=${reference}`)).toBe(reference);
});

it.each([
  ["Tabel[[#Denne række];[X]]", "Tabel[[#This Row],[X]]"],
  ["2,0", "2"],
  ["2.5", "2.5"],
  ["-0,4", "-0.4"],
  ["1.234,5", "1234.5"],
  ["90 %", '"90 %"'],
  ["90 pct.", '"90 pct."'],
  ["IDAG()", "TODAY()"],
  ["=today()", "TODAY()"],
  ["K4-2021", '"K4-2021"'],
  ["10-15", '"10-15"'],
  ["14-03-2022", "DATE(2022,3,14)"],
  ["14.3.2022", "DATE(2022,3,14)"],
  ["2022-03-14", "DATE(2022,3,14)"],
  ["sand", "TRUE"],
  ["True", "TRUE"],
  ["FALSK", "FALSE"],
  ["false", "FALSE"],
  ['"2,0"', '"2,0"'],
  ["ja", '"ja"'],
  ["+/- 2,0", '"+/- 2,0"'],
  ["ca. 2", '"ca. 2"'],
  ["Sats", '"Sats"'],
  ["[Kolonne]", '"[Kolonne]"'],
  ["XYZ1", '"XYZ1"'],
  ["A1048577", '"A1048577"'],
  ['den "nye" ordning', '"den ""nye"" ordning"'],
  ['"a" & A1', '"""a"" & A1"'],
  ["A1,B1", '"A1,B1"'],
])("writes %s as %s", (typed, written) => {
  expect(argument(typed)).toBe(written);
});

it.each([
  ["1.234", "numberAmbiguous"],
  ["8,500", "numberAmbiguous"],
  ["31-02-2022", "dateUnreadable"],
  ["14-03-1822", "dateUnreadable"],
  ["=B2-C2", "calculation"],
  ["=SUM(A1:A3)", "calculation"],
  ["SUM(A1:A3)", "calculation"],
  ["B2-C2", "calculation"],
  ["$B$2 * 2", "calculation"],
  ["", "missing"],
  ["  ", "missing"],
])("refuses %j: %s", (typed, problem) => {
  const written = writeFormula(entry("DEVIATION"), { actual: typed, budget: "C2" });
  expect(written).toEqual({ kind: "draft", formula: "=PLAN.DEVIATION(actual,C2)", problems: new Map([["actual", problem]]) });
});

it("names every required argument that is missing", () => {
  expect(writeFormula(entry("DEVIATION"), {})).toEqual({
    kind: "draft",
    formula: "=PLAN.DEVIATION(actual,budget)",
    problems: new Map([
      ["actual", "missing"],
      ["budget", "missing"],
    ]),
  });
});

describe("optional arguments", () => {
  it.each([
    ["SCORE", {}, "=PLAN.SCORE()"],
    ["SCORE", { basis: "prognose" }, '=PLAN.SCORE("prognose")'],
    ["SCORE", { plan: "CPR 2022" }, '=PLAN.SCORE(,"CPR 2022")'],
    ["STATUS", { id: "2.1", year: "2020" }, '=PLAN.STATUS("2.1",,2020)'],
  ])("leaves out what is blank: %s %j", (id, typed, written) => {
    expect(formula(id, typed)).toBe(written);
  });
});

describe("the plan's own words", () => {
  it.each([
    ["2.1", '"2.1"'],
    ["10-15", '"10-15"'],
    ["1.3.2022", '"1.3.2022"'],
    ["1.234", '"1.234"'],
    ["sand", '"sand"'],
    ['"2.1"', '"2.1"'],
    ["B10", "B10"],
    ["[@Mål]", "[@Mål]"],
  ])("keeps the id %s", (typed, written) => {
    expect(formula("STATUS", { id: typed })).toBe(`=PLAN.STATUS(${written})`);
  });

  it("takes an id of the plan for what it is, though it looks like a cell", () => {
    expect(formula("STATUS", { id: "M1" }, ["M1", "M2"])).toBe('=PLAN.STATUS("M1")');
  });

  it("keeps a criterion and its range as text", () => {
    expect(formula("MEETS", { result: "B2", criterion: "mellem", target: "10-15" })).toBe('=PLAN.MEETS(B2,"mellem","10-15")');
  });
});

describe("a repeating argument", () => {
  it.each([
    ["B2:B5", "B2:B5"],
    ["B2:B5; 'Mål; 2022'!H5;", "B2:B5,'Mål; 2022'!H5"],
    ["A1:A3, B1", "A1:A3,B1"],
    ["opfyldt; sand", '"opfyldt",TRUE'],
    ["opfyldt, afventer", '"opfyldt, afventer"'],
    ["Tabel[[#This Row];[X]];B2", "Tabel[[#This Row],[X]],B2"],
    ['"a;b";c', '"a;b","c"'],
  ])("takes several, %s", (typed, written) => {
    expect(formula("ALLMET", { verdicts: typed })).toBe(`=PLAN.ALLMET(${written})`);
  });

  it("is missing where nothing but separators is typed", () => {
    expect(writeFormula(entry("ALLMET"), { verdicts: " ; " })).toMatchObject({ kind: "draft" });
  });
});

it("gives dates, moments and shares a number format", () => {
  expect(["NEXTREPORT", "EVALUATED", "ONTIME", "SCORE"].map((id) => numberFormatOf(entry(id)))).toEqual([
    "dd-mm-yyyy",
    "dd-mm-yyyy hh:mm",
    "0.0%",
    undefined,
  ]);
});

/** What of a formula is code: text, quoted sheet names and table columns taken out as Excel takes them; null where one does not end. */
function codeOf(text: string): string | null {
  let code = "";
  for (let rest = text; rest !== "";) {
    const opened = /^["'[]/u.test(rest);
    const whole = /^"(?:[^"]|"")*"|^'(?:[^']|'')*'|^\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/su.exec(rest)?.[0];
    if (opened && whole === undefined) return null;
    code += opened ? "¤" : rest.slice(0, 1);
    rest = rest.slice(opened ? whole!.length : 1);
  }
  return code;
}

it("never lets what is typed become code: one call, and one argument each", () => {
  const sign = fc.constantFrom(..."\"'()[];,!:#@&=+-_.$%{}\\ A1æ2\n\t");
  const bit = fc.constantFrom(
    '"',
    "'",
    "A1",
    "Ark!",
    "'Mål 2022'!",
    "Tabel[",
    "]",
    ");SUM(",
    '")&',
    "DATE(",
    "[#This Row]",
    "1.234",
    "sand",
  );
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: sign }),
    fc.array(bit).map((bits) => bits.join("")),
  );
  fc.assert(
    fc.property(fc.constantFrom(...catalogue), fc.infiniteStream(typed), (each, stream) => {
      const fields = Object.fromEntries(each.parameters.map(({ name }) => [name, String(stream.next().value)]));
      const written = writeFormula(each, fields);
      const code = codeOf(written.formula);
      expect(code).not.toBeNull();
      const inside = code!.slice(`=PLAN.${each.id}(`.length, -1).replace(/DATE\(\d+,\d+,\d+\)/gu, "¤");
      expect(code!.endsWith(")")).toBe(true);
      expect(inside).not.toMatch(/[();{}"&=+]/u);
      if (each.parameters.every(({ repeating }) => !repeating)) {
        expect(inside.split(",").length).toBeLessThanOrEqual(Math.max(1, each.parameters.length));
      }
    }),
    { numRuns: 5_000 },
  );
});
