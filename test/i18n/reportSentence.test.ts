import fc from "fast-check";
import { reportSentence } from "../../src/i18n/reportSentence";
import { wordsFor } from "../../src/i18n/wordsFor";
import { date, day, evaluate, type GoalCells, planOf, type SubGoalCells } from "../sheet/planWorkbook";

const sentences = (subGoals: readonly SubGoalCells[], goals: readonly GoalCells[], today: string) => {
  const { evaluations } = evaluate(planOf(subGoals, goals), { today: day(today) });
  return evaluations[0]!.goals.map((goal) => ({
    da: reportSentence(goal, wordsFor("da")),
    en: reportSentence(goal, wordsFor("en")),
    goal,
  }));
};

const budget = (due: string): readonly SubGoalCells[] => [
  {
    Goal: "2.1",
    "Sub-goal": "2.1.a",
    Criterion: "inden for",
    Target: 2,
    "Compared with": -0.4,
    Result: 0.9,
    Unit: "mio. kr.",
    Due: date(due),
  },
  {
    Goal: "2.1",
    "Sub-goal": "2.1.b",
    Criterion: "inden for",
    Target: 1,
    "Compared with": -1.1,
    Result: 0.9,
    Unit: "mio. kr.",
    Due: date(due),
  },
];
const one = (row: SubGoalCells, goal: Partial<GoalCells> = {}, today = "2023-03-15") =>
  sentences([{ Goal: "1", ...row }], [{ Goal: "1", Title: "Mål", ...goal }], today)[0]!;

describe("the report's sentence about a goal", () => {
  it("names the sub-goal a goal is met through, and its distance to the limit", () => {
    const [{ da, en }] = sentences(
      budget("2023-03-15"),
      [{ Goal: "2.1", Title: "Bedre budgettering", Requires: "mindst ét" }],
      "2023-03-15",
    ) as [ReturnType<typeof one>];
    expect(da).toBe(
      "Mål 2.1 Bedre budgettering er opfyldt via delmål a: afvigelsen |0,9 − (−0,4)| = 1,3 mio. kr. ligger 0,7 mio. kr. inden for grænsen på 2,0 mio. kr.",
    );
    expect(en).toBe(
      "Goal 2.1 Bedre budgettering is met through sub-goal a: the deviation |0.9 − (−0.4)| = 1.3 mio. kr. is 0.7 mio. kr. inside the limit of 2.0 mio. kr.",
    );
  });

  it("puts as expected, not as decided, what is only forecast", () => {
    const [{ da, en }] = sentences(
      budget("2023-03-15"),
      [{ Goal: "2.1", Title: "Bedre budgettering", Requires: "mindst ét" }],
      "2022-10-14",
    ) as [ReturnType<typeof one>];
    expect(da).toBe(
      "Mål 2.1 Bedre budgettering forventes opfyldt via delmål a, men afventer endelig opgørelse: afvigelsen |0,9 − (−0,4)| = 1,3 mio. kr. ligger 0,7 mio. kr. inden for grænsen på 2,0 mio. kr., tallet er endeligt 15.03.2023.",
    );
    expect(en).toContain("is expected to be met through sub-goal a, but is not finally decided");
    const [all] = sentences(budget("2023-03-15"), [{ Goal: "2.1" }], "2022-10-14");
    expect(all!.da).toMatch(
      /^Mål 2\.1 forventes ikke opfyldt på grund af delmål b, men afventer endelig opgørelse: .*overskrider grænsen/u,
    );
  });

  it("names the sub-goals that fail a goal which needs all", () => {
    const [{ da }] = sentences(budget("2022-12-31"), [{ Goal: "2.1" }], "2022-12-31") as [ReturnType<typeof one>];
    expect(da).toBe(
      "Mål 2.1 er ikke opfyldt, da delmål b ikke er opfyldt: afvigelsen |0,9 − (−1,1)| = 2,0 mio. kr. overskrider grænsen på 1,0 mio. kr. med 1,0 mio. kr.",
    );
  });

  it("speaks of every sub-goal of a goal that is met by all of them, and counts them", () => {
    const rows = ["a", "b"].map((letter): SubGoalCells => ({
      Goal: "1.2",
      "Sub-goal": `1.2.${letter}`,
      Criterion: "senest",
      Due: date("2022-12-31"),
      Result: date("2022-12-30"),
    }));
    const [{ da, en }] = sentences(rows, [{ Goal: "1.2", Title: "NCIS" }], "2022-12-31") as [ReturnType<typeof one>];
    expect(da).toBe(
      "Mål 1.2 NCIS er opfyldt, da begge delmål er opfyldt: (a) gennemført 30.12.2022, 1 dag før fristen 31.12.2022; (b) gennemført 30.12.2022, 1 dag før fristen 31.12.2022.",
    );
    expect(en).toContain("as both sub-goals are met");
  });

  it("counts where so many sub-goals are needed", () => {
    const rows = [5, 5, 1].map((Result, index): SubGoalCells => ({
      Goal: "1",
      "Sub-goal": `1.${"abc"[index]!}`,
      Criterion: "mindst",
      Target: 3,
      Result,
    }));
    const [met] = sentences(rows, [{ Goal: "1", Requires: "mindst 2" }], "2022-12-31");
    expect(met!.da).toContain(
      "er opfyldt, da 2 af 3 delmål er opfyldt, og der kræves mindst 2: (a) resultatet 5 ligger 2 over kravet om mindst 3; (b)",
    );
    const [failed] = sentences(rows, [{ Goal: "1", Requires: "mindst 3" }], "2022-12-31");
    expect(failed!.da).toContain("er ikke opfyldt, da 1 af 3 delmål ikke er opfyldt, og der kræves mindst 3 opfyldte");
  });

  it.each<[string, SubGoalCells, string, string]>([
    [
      "no result yet",
      { Criterion: "mindst", Target: 3, Due: date("2022-12-31") },
      "2022-10-14",
      "afventer: der er endnu intet resultat; fristen er 31.12.2022.",
    ],
    [
      "overdue",
      { Criterion: "mindst", Target: 3, Due: date("2022-12-31") },
      "2023-03-15",
      "afventer: oplysningen mangler, og fristen 31.12.2022 er overskredet.",
    ],
    [
      "an issue",
      { Criterion: "mindst", Target: 3, Result: "#REF!" },
      "2023-03-15",
      "afventer: resultatet kan ikke bedømmes, før en fejl i planens række er rettet.",
    ],
    [
      "not final",
      { Criterion: "mindst", Target: 0.9, Result: 0.92, Unit: "pct.", Final: "nej" },
      "2023-03-15",
      "forventes opfyldt, men afventer endelig opgørelse: resultatet 92 pct. ligger 2 procentpoint over kravet om mindst 90 pct., resultatet er ikke endeligt.",
    ],
    [
      "planned",
      { Criterion: "senest", Due: date("2022-12-31"), Result: date("2022-12-15") },
      "2022-10-14",
      "forventes opfyldt, men afventer endelig opgørelse: planlagt til 15.12.2022, 16 dage før fristen 31.12.2022.",
    ],
    [
      "too late",
      { Criterion: "senest", Due: date("2022-06-30"), Result: date("2022-07-01") },
      "2022-10-14",
      "er ikke opfyldt: gennemført 01.07.2022, 1 dag efter fristen 30.06.2022.",
    ],
    [
      "on the limit",
      { Criterion: "højst", Target: 0.1, Result: 0.1, Unit: "pct." },
      "2022-12-31",
      "er opfyldt: resultatet 10 pct. ligger præcis på grænsen for kravet om højst 10 pct.",
    ],
    [
      "on a limit to stay under",
      { Criterion: "under", Target: 0.1, Result: 0.1, Unit: "pct." },
      "2022-12-31",
      "er ikke opfyldt: resultatet 10 pct. ligger præcis på grænsen for kravet om under 10 pct.",
    ],
    [
      "between",
      { Criterion: "mellem", Target: "10-15", Result: 12, Unit: "myndigheder" },
      "2022-12-31",
      "er opfyldt: resultatet 12 myndigheder ligger mellem 10 og 15 myndigheder.",
    ],
    [
      "outside",
      { Criterion: "mellem", Target: "10-15", Result: 17, Unit: "myndigheder" },
      "2022-12-31",
      "er ikke opfyldt: resultatet 17 myndigheder ligger 2 myndigheder uden for kravet om mellem 10 og 15 myndigheder.",
    ],
    [
      "reduced",
      { Criterion: "nedbragt med", Target: 0.05, "Compared with": 7.6, Result: 7.3, Unit: "dage" },
      "2022-12-31",
      "er ikke opfyldt: resultatet 7,3 dage ligger 0,1 dage over kravet om højst 7,2 dage (5 pct. under 7,6).",
    ],
    [
      "assessed",
      { Criterion: "vurderet", Result: "ja", Evidence: "Notat", "Decided by": "departementet" },
      "2022-12-31",
      "er opfyldt: vurderet opfyldt af departementet.",
    ],
    [
      "documented",
      { Criterion: "dokumenteret", Result: date("2022-07-31"), Due: date("2022-07-31"), Evidence: "F2" },
      "2022-12-31",
      "er opfyldt: dokumenteret 31.07.2022, på fristen 31.07.2022.",
    ],
    ["reported no", { Criterion: "dokumenteret", Result: "nej" }, "2022-12-31", "er ikke opfyldt: meldt ikke gennemført."],
    [
      "confirmed",
      { Criterion: "senest", Due: date("2022-06-30"), Final: "ja" },
      "2022-12-31",
      "er ikke opfyldt: bekræftet ikke gennemført.",
    ],
  ])("says what is so where there is %s", (_what, row, today, says) => {
    expect(one(row, {}, today).da).toBe(`Mål 1 Mål ${says}`);
  });

  it("decides nothing about a goal without sub-goals, or one with an issue of its own", () => {
    const goals: readonly GoalCells[] = [{ Goal: "1" }, { Goal: "2", Requires: "nogle" }];
    const [without, broken] = sentences([{ Goal: "2", Criterion: "mindst", Target: 1, Result: 1 }], goals, "2022-12-31");
    expect(without!.da).toBe("Mål 1 afventer: målet har ingen delmål.");
    expect(broken!.da).toBe("Mål 2 afventer: målet kan ikke afgøres, før en fejl ved målet eller planen er rettet.");
  });

  it("stays one readable sentence with a hundred sub-goals", () => {
    const rows = Array.from({ length: 100 }, (_, index): SubGoalCells => ({
      Goal: "1",
      "Sub-goal": `1.${String(index)}`,
      Criterion: "mindst",
      Target: 1,
      Result: 1,
    }));
    const [{ da }] = sentences(rows, [{ Goal: "1" }], "2022-12-31") as [ReturnType<typeof one>];
    expect(da).toContain("da alle 100 delmål er opfyldt");
    expect(da).toMatch(/og 92 delmål mere\.$/u);
  });

  it("says met only of goals that are met, in whatever state its sub-goals are", () => {
    const row = fc.record({
      Criterion: fc.constantFrom("mindst", "højst", "under", "inden for", "senest", "vurderet", "dokumenteret", "ukendt"),
      Target: fc.constantFrom<number | string>(1, 2, "", "tekst"),
      "Compared with": fc.constantFrom<number | string>(0, 1, ""),
      Result: fc.constantFrom<number | string>(1, 3, "", "ja", "nej", "#DIV/0!"),
      Final: fc.constantFrom("ja", "nej", ""),
      Evidence: fc.constantFrom("F2", ""),
    });
    const requires = fc.constantFrom("alle", "mindst ét", "mindst 2");
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        requires,
        fc.constantFrom("2022-10-14", "2023-03-15"),
        (rows, Requires, today) => {
          const numbered = rows.map((each, index): SubGoalCells => ({ Goal: "1", "Sub-goal": `1.${"abcd"[index]!}`, ...each }));
          const [{ da, en, goal }] = sentences(numbered, [{ Goal: "1", Requires }], today) as [ReturnType<typeof one>];
          expect(da.startsWith("Mål 1 er opfyldt")).toBe(goal.verdict === "met");
          expect(da.startsWith("Mål 1 er ikke opfyldt")).toBe(goal.verdict === "notMet");
          expect(en.startsWith("Goal 1 is met")).toBe(goal.verdict === "met");
          expect(/^Mål 1 forventes (?:ikke )?opfyldt/u.test(da)).toBe(goal.verdict === "pending" && goal.forecast !== null);
          for (const text of [da, en]) expect(text).not.toMatch(/undefined|null|NaN|: \.|: ;|\s\s|delmål {2}/u);
        },
      ),
      { numRuns: 200 },
    );
  });
});
