import fc from "fast-check";
import { findingsIn, formula, type Row, workbookOf } from "./checked";
import type { TestCell } from "./sheets";

const odd = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("14/3-22", "10/3-22", "ult. feb.", "15-03-2022", "1.234,5 ", "(400)", "\u22121,1", "1.100", "9.010\u00a0"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("", "I alt", "Sum", "verserer", "#REF!", "#N/A", "#BUSY!", "ja", "22/K01", "90 pct.", "Resultat"),
  },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, -1, 44_600, 44_700.5, 1e300, -0.0001, 1.1, 2022, true, false) },
  fc.string({ maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 5, arbitrary: odd },
  fc.record({
    value: odd,
    formula: fc.constantFrom("=SUM(A1:A3)", "=B2-C2", "='[x.xlsx]A'!B1"),
    format: fc.constantFrom("General", "@", "dd-mm-yyyy", "0.00", "0%"),
  }),
);
const formulas = [
  "=Ark!B3",
  '=IF(Ark!B3="","",-Ark!B3/1000)',
  "=SUM(Ark!B2:B5)",
  "=PLAN.ONTIME(Ark!B2:B6,Ark!C2:C6,5,DATE(2022,1,1),DATE(2022,12,31))",
  '=PLAN.ONTIME(FILTER(Ark!B2:B6,Ark!A2:A6="x"),FILTER(Ark!C2:C6,Ark!A2:A6="x"),5,1,2)',
  "=PLAN.ROLLINGYEAR(Ark!B2:E2)",
  "=PLAN.ERRORRATE(Ark!B2,Ark!C2)",
  "=Væk!#REF!",
  "=[1]Ark!A1+Ark!A:A",
  "=LOOKUP(2,Ark!1:1)",
  "=((",
  '=PLAN.ONTIME("a,b(",',
];
const criteria = ["mindst", "inden for", "nedbragt med", "senest", "dokumenteret", "vurderet", "mellem", ""];
const row: fc.Arbitrary<Row> = fc.record({
  Mål: fc.constant("2.1"),
  Delmål: fc.constant("a"),
  Kriterium: fc.constantFrom(...criteria),
  Målværdi: odd,
  "Sammenlignes med": fc.constantFrom(...formulas).chain((text) => odd.map((value) => formula(text, value))),
  Resultat: fc.constantFrom(...formulas).chain((text) => odd.map((value) => formula(text, value))),
  Enhed: fc.constantFrom("mio. kr.", "pct.", "dage", "", "kr."),
});
const sheet = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
const given = fc
  .record({ row, rows: sheet, hidden: fc.uniqueArray(fc.integer({ min: 1, max: 9 })), recorded: fc.constantFrom(...formulas) })
  .map(({ row, rows, hidden, recorded }) => ({
    subGoals: [row],
    records: [
      {
        Delmål: "2.1.a",
        Felt: "Resultat",
        Formel: recorded,
        Række: "Resultat",
        Kolonne: "Real.",
        Enhed: "t.kr.",
        Fortegn: "merforbrug = +",
      },
    ],
    sheets: { Ark: { rows, hidden } },
  }));

it("is never surprised by a cell", async () => {
  await fc.assert(
    fc.asyncProperty(given, async (workbook) => {
      for (const finding of await findingsIn(workbookOf(workbook))) {
        expect(finding.cell).toMatch(/!\$?[A-Z]+\$?\d+$/u);
        // what only looks like a formula in a recorded text stays text
        for (const { after } of finding.mend?.change.cells ?? [])
          expect(after === null || "value" in after || "formula" in after).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

it("is rid of a finding once its mend is applied, and no mend writes over a formula of the sources", async () => {
  let mended = 0;
  await fc.assert(
    fc.asyncProperty(given, async (cells) => {
      const [first] = (await findingsIn(workbookOf(cells))).filter(({ mend }) => mend !== null);
      if (first === undefined) return;
      mended += 1;
      const workbook = workbookOf(cells);
      for (const { address } of first.mend!.change.cells ?? [])
        if (address.startsWith("Ark!")) expect(workbook.cell(address).content).not.toMatch(/^=/u);
      expect(await workbook.change(first.mend!.change)).toMatchObject({ kind: "written" });
      const after = await findingsIn(workbook);
      const same = after.filter(
        ({ code, cell, mend }) => code === first.code && cell === first.cell && JSON.stringify(mend) === JSON.stringify(first.mend),
      );
      expect(same).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(mended).toBeGreaterThan(100);
});
