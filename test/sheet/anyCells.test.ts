import fc from "fast-check";
import { wordsFor } from "../../src/i18n/wordsFor";
import { day, evaluate, table, workbook, type TestCell } from "./planWorkbook";

const odd: readonly TestCell[] = [
  "", " ", "-", "#N/A", "#REF!", "#BUSY!", "#DIV/0!", true, false, 0, 1, 0.9, 90, -5, 2.1, 44_742, 1e-300, 1e300, 1e9, -1e9, 999_999_999_999_999,
  "constructor", "__proto__", "toString", "mindst", "højst", "mellem", "inden for", "nedbragt med", "senest", "dokumenteret", "vurderet", "over", "under",
  "10-15", "15-10", "+/- 2,0", "1.234", "8,500", "90 pct.", "5 %", "ja", "nej", "2.1", "2.1.a", "a", "Mål 2.1", "31-02-2022", "2022-06-30", "30-06-2022 12:00",
  "mindst ét", "mindst 2", "at least 99", "{}", "$&", "=1+1", "'", "\u0000", "æøå".repeat(50),
]; // prettier-ignore

const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc.record({
      value: fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: 0, max: 60_000 }),
        fc.constantFrom("", "#N/A", "5"),
      ),
      format: fc.constantFrom("General", "dd-mm-yyyy", "0%", "@", ""),
      formula: fc.constantFrom("=A1", "=Ark!B2+C3", "=[@X]", "=1"),
    }),
  },
);

const headers = {
  PlanInfo: ["Plan", "Institution", "Year", "Start", "End", "Signed", "As of", "Report days"],
  PlanGoals: ["Plan", "Goal", "Title", "Group", "Requires", "Weight", "Status", "Comment"],
  PlanSubgoals: [
    "Plan",
    "Goal",
    "Sub-goal",
    "Text",
    "Criterion",
    "Target",
    "Compared with",
    "Result",
    "Unit",
    "Due",
    "Final",
    "Evidence",
    "Decided by",
    "Decided on",
  ],
  PlanHistory: ["Plan", "Goal", "Sub-goal", "Year", "Target", "Compared with", "Result"],
  PlanSigned: ["Plan", "Goal", "Sub-goal", "Requires", "Weight", "Criterion", "Target", "Due", "Signed"],
} as const;

const anyWorkbook = fc
  .tuple(
    ...Object.entries(headers).map(([name, header]) =>
      fc.option(
        fc
          .array(fc.array(cell, { minLength: header.length, maxLength: header.length }), { maxLength: 5 })
          .map((rows) => table(name, header, rows)),
        { freq: 6, nil: null },
      ),
    ),
  )
  .map((tables) => workbook(...tables.filter((one) => one !== null)));

describe("whatever the cells hold", () => {
  it("reading, judging and telling never throw, and no sentence is left unfinished", () => {
    fc.assert(
      fc.property(anyWorkbook, fc.integer({ min: 40_000, max: 50_000 }), (tables, today) => {
        const evaluated = evaluate(tables, { today });
        for (const language of ["da", "en"] as const) {
          const words = wordsFor(language);
          const sentences = [
            ...evaluated.issues.map(words.issue),
            ...evaluated.notices.map(words.notice),
            ...evaluated.evaluations.flatMap(({ goals }) =>
              goals.flatMap((goal) => [
                words.explainGoal(goal),
                ...goal.subGoals.flatMap((subGoal) => [words.explainSubGoal(subGoal), words.headroom(subGoal) ?? "-"]),
              ]),
            ),
          ];
          for (const sentence of sentences) {
            expect(sentence).not.toBe("");
            expect(sentence).not.toMatch(/undefined|NaN|\[object/u);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("no verdict comes from an empty result, but that nothing was done is confirmed by a person", () => {
    fc.assert(
      fc.property(anyWorkbook, fc.integer({ min: 40_000, max: 50_000 }), (tables, today) => {
        for (const { goals } of evaluate(tables, { today }).evaluations)
          for (const { verdict, reason, subGoal } of goals.flatMap((goal) => goal.subGoals)) {
            if (subGoal.result.entry.kind === "unreadable") expect(verdict).toBe("pending");
            if (subGoal.result.entry.kind === "empty" && verdict !== "pending")
              expect([reason, subGoal.final]).toEqual(["confirmedNotDone", "yes"]);
            if (!subGoal.judgeable) expect(verdict).toBe("pending");
          }
      }),
      { numRuns: 200 },
    );
  });

  it("a sound row with any one cell replaced is never judged on an error or an emptiness", () => {
    const sound: readonly TestCell[] = ["", "2.1", "a", "", "mindst", 1, "", 1, "", day("2022-06-30"), "", "J-1", "x", ""];
    const header = headers.PlanSubgoals;
    // what no verdict depends on
    const indifferent = new Set(["Text", "Compared with", "Evidence", "Decided by", "Decided on"]);
    fc.assert(
      fc.property(
        fc.nat({ max: header.length - 1 }),
        fc.constantFrom("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#I/T", "#VÆRDI!", "#SPILL!"),
        (column, error) => {
          const row = sound.map((value, index) => (index === column ? error : value));
          const evaluated = evaluate(workbook(table("PlanInfo", ["Year"], [[2022]]), table("PlanSubgoals", header, [row])), {
            today: day("2022-12-31"),
          });
          const verdicts = evaluated.evaluations.flatMap(({ goals }) => goals.map(({ verdict }) => verdict));
          if (indifferent.has(header[column]!)) expect(verdicts).toEqual(["met"]);
          else {
            expect(verdicts.filter((verdict) => verdict !== "pending")).toEqual([]);
            expect(evaluated.codes).toContain("cellError");
          }
        },
      ),
    );
  });
});
