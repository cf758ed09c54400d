import { type Finding, type FindingCode, findingCodes, type FindingOf, type Mend } from "../../src/check/finding";
import { paneWordsFor } from "../../src/i18n/paneWordsFor";
import { day } from "../sheet/planWorkbook";

type Quoted<Code extends FindingCode> = Omit<
  FindingOf<Code>,
  "code" | "plan" | "subGoal" | "field" | "also" | "cell" | "isGuess" | "mend" | "reconnect"
>;

const quoted: { readonly [Code in FindingCode]: readonly Quoted<Code>[] } = {
  sourceDeleted: [{ about: "#REF!" }, { about: "tblKlager[Afg.]" }],
  valueOverFormula: [
    { value: 0.7, formula: '=IF(A1="","",A1)' },
    { value: "", formula: "=A1" },
  ],
  signFlipped: [
    { isTurned: true, text: "overskud = +", other: "Økonomi!B5", otherText: null },
    { isTurned: false, text: null, other: "Økonomi!B5", otherText: null },
  ],
  signContradicted: [
    { isTurned: false, text: "merforbrug = +" },
    { isTurned: true, text: "overskud = +" },
  ],
  unitContradicted: [
    { by: "formula", told: "thousandKr", taken: "millionKr", text: "1.000 kr." },
    { by: "record", told: "kr", taken: "billionKr", text: "kr." },
    { by: "record", told: "percent", taken: "share", text: "pct." },
  ],
  factorJump: (["comparedWith", "target", "history", "row"] as const).map((against) => ({
    factor: 1000,
    figure: 900,
    other: -0.4,
    against,
  })),
  formulaChanged: [{ formula: "=A1+1", recorded: "=A1" }],
  headingChanged: [
    { part: "row", was: "Resultat", now: "Lønsum" },
    { part: "column", was: "Real.", now: "" },
  ],
  signChanged: [{ was: "surplusPositive", now: "deficitPositive", text: "merforbrug = +" }],
  sourceError: [{ error: "#REF!" }],
  caseTwice: [true, false].map((sameDates) => ({ id: "22/K09", first: "Klager!A16", sameDates })),
  closedBeforeReceived: [{ received: day("2022-03-03"), closed: day("2022-01-13") }],
  totalInside: [
    { text: "I alt", value: 13 },
    { text: null, value: 59 },
  ],
  listGrown: [
    { side: "below", rows: 1, cells: "Klager!C4:C9" },
    { side: "above", rows: 2, cells: "Klager!C2:C8" },
  ],
  numberAsText: [
    { text: "9.010\u00a0", number: 9010 },
    { text: "1.100", number: null },
  ],
  dateAsText: [
    { text: "14/3-22", day: day("2022-03-14") },
    { text: "ult. feb.", day: null },
  ],
  dateUnlikely: [{ day: day("2202-03-03") }],
  hiddenRows: [
    { rows: [5], cells: "Klager!C4:C8" },
    { rows: Array.from({ length: 40 }, (_, row) => row + 5), cells: "Klager!C4:C80" },
  ],
  typedAmongFormulas: [
    { value: -900, formula: "=SUM(F5:F7)", formulaAt: "Økonomi!F8" },
    { value: "1.100", formula: "=B2", formulaAt: "Økonomi!F8" },
  ],
  sourceElsewhere: [{ formula: "=[1]A!B1" }],
  shareAboveWhole: [{ value: 1.205 }],
  asOfInFuture: [{ asOf: day("2023-03-16") }],
};

const samples = findingCodes.flatMap((code) =>
  quoted[code].flatMap((own) =>
    [true, false].map((isGuess) => {
      const about = { plan: "CPR", subGoal: "2.1.a", field: "result", also: [], cell: "Økonomi!D5", mend: null, reconnect: false };
      return [code, { code, ...about, ...own, isGuess } as unknown as Finding] as const;
    }),
  ),
);

const change = {};
const mends: readonly Mend[] = [
  { does: "writeNumber", cell: "Økonomi!G6", number: -9010.5, change },
  { does: "writeDate", cell: "Klager!C7", day: day("2022-03-14"), change },
  { does: "writeFormula", cell: "Plan!H12", change },
  { does: "takeAll", cells: "Klager!C4:C10", change },
  { does: "rememberHeading", heading: "Realiseret", change },
  { does: "rememberFormula", change },
];

describe.each(["da", "en"] as const)("in %s", (language) => {
  const { check } = paneWordsFor(language);

  it.each(samples)("%s has a sentence that names a cell", (code, finding) => {
    const sentence = check.finding(finding);
    expect(sentence).toMatch(/^[\p{Lu}\d»“−].*(?<![.])[.]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/u);
    if (code !== "factorJump" && code !== "hiddenRows") expect(sentence).toContain("Økonomi!D5");
  });

  it("every mend says what it does, and what it has done", () => {
    for (const mend of mends) {
      expect(check.mend(mend)).not.toMatch(/[.]$|undefined/u);
      expect(check.mended(mend)).toMatch(/^.*[.]$/u);
    }
    expect(new Set(mends.map((mend) => check.mend(mend))).size).toBe(mends.length);
  });
});

it("says of a guess that it is one", () => {
  const guesses = new Set(["factorJump", "typedAmongFormulas", "shareAboveWhole"]);
  for (const [code, finding] of samples) {
    if (guesses.has(code)) expect(paneWordsFor("da").check.finding(finding)).toMatch(/[Mm]åske|kan være/u);
  }
});

it("writes numbers, dates and formulas as the language does", () => {
  const { check } = paneWordsFor("da");
  expect(mends.slice(0, 2).map((mend) => check.mend(mend))).toEqual(["Skriv −9.010,5 i Økonomi!G6", "Skriv 14-03-2022 i Klager!C7"]);
  const [, over] = samples.find(([code]) => code === "valueOverFormula")!;
  expect(check.finding(over)).toContain('HVIS(A1="";"";A1)');
});
