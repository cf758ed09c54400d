import { wordsFor } from "../../src/i18n/wordsFor";
import { date, day, evaluate, planOf, type SubGoalCells, table, workbook } from "../sheet/planWorkbook";

const [danish, english] = [wordsFor("da"), wordsFor("en")];

function subGoal(row: SubGoalCells) {
  return evaluate(planOf([{ Goal: "1", ...row }]), { today: day("2022-12-31") }).subGoal("1");
}
const later = date("2023-06-30");
const given = { Evidence: "notat", "Decided by": "x" };

describe("one sentence with numbers, in both languages", () => {
  it.each<[SubGoalCells, string, string]>([
    [{ Criterion: "mindst", Target: "90 pct.", Result: 0.934, Unit: "pct." }, "Opfyldt: 93,4 ≥ 90,0 pct.", "Met: 93.4 ≥ 90.0 %."],
    [
      { Criterion: "mindst", Target: 0.9, Result: 0.85, Unit: "pct. af sager" },
      "Ikke opfyldt: 85 < 90 pct. af sager.",
      "Not met: 85 < 90 pct. af sager.",
    ],
    [{ Criterion: "højst", Target: 8.2, Result: 7.3, Unit: "dage" }, "Opfyldt: 7,3 ≤ 8,2 dage.", "Met: 7.3 ≤ 8.2 dage."],
    [
      { Criterion: "højst", Target: 1_000_000, Result: 1_325_750.5, Unit: "kr." },
      "Ikke opfyldt: 1.325.750,5 > 1.000.000,0 kr.",
      "Not met: 1,325,750.5 > 1,000,000.0 kr.",
    ],
    [{ Criterion: "over", Target: 5, Result: 5 }, "Ikke opfyldt: 5 ≤ 5.", "Not met: 5 ≤ 5."],
    [{ Criterion: "under", Target: "10 pct.", Result: 0.1 }, "Ikke opfyldt: 10 ≥ 10 pct.", "Not met: 10 ≥ 10 %."],
    [{ Criterion: "mellem", Target: "10-15", Result: 12, Unit: "stk." }, "Opfyldt: 10 ≤ 12 ≤ 15 stk.", "Met: 10 ≤ 12 ≤ 15 stk."],
    [{ Criterion: "mellem", Target: "10-15", Result: 17 }, "Ikke opfyldt: 17 er uden for 10–15.", "Not met: 17 is outside 10–15."],
    [
      { Criterion: "inden for", Target: 2, Result: 0.9, "Compared with": -0.4, Unit: "mio. kr." },
      "Opfyldt: |0,9 − (−0,4)| = 1,3 ≤ 2,0 mio. kr.",
      "Met: |0.9 − (−0.4)| = 1.3 ≤ 2.0 mio. kr.",
    ],
    [
      { Criterion: "inden for", Target: 1, Result: 2.34, "Compared with": 1.06, Unit: "mio. kr." },
      "Ikke opfyldt: |2,34 − 1,06| = 1,28 > 1,00 mio. kr.",
      "Not met: |2.34 − 1.06| = 1.28 > 1.00 mio. kr.",
    ],
    [
      { Criterion: "nedbragt med", Target: "5 pct.", Result: 7.3, "Compared with": 7.6, Unit: "dage" },
      "Ikke opfyldt: 7,3 > 7,2 dage (5 pct. under 7,6).",
      "Not met: 7.3 > 7.2 dage (5 % below 7.6).",
    ],
    [
      { Criterion: "senest", Due: date("2022-06-30"), Result: date("2022-06-15") },
      "Opfyldt: 15.06.2022, frist 30.06.2022 (15 dage før).",
      "Met: 15/06/2022, due 30/06/2022 (15 days before).",
    ],
    [
      { Criterion: "senest", Due: date("2022-06-30"), Result: date("2022-06-30") },
      "Opfyldt: 30.06.2022, frist 30.06.2022 (på dagen).",
      "Met: 30/06/2022, due 30/06/2022 (on the day).",
    ],
    [
      { Criterion: "senest", Due: date("2022-06-30"), Result: date("2022-07-01") },
      "Ikke opfyldt: 01.07.2022, frist 30.06.2022 (1 dag for sent).",
      "Not met: 01/07/2022, due 30/06/2022 (1 day late).",
    ],
    [{ Criterion: "dokumenteret", Result: "ja" }, "Opfyldt: dokumenteret.", "Met: documented."],
    [{ Criterion: "vurderet", Result: "ja", ...given }, "Opfyldt: vurderet opfyldt.", "Met: assessed as met."],
    [{ Criterion: "vurderet", Result: "nej", ...given }, "Ikke opfyldt: meldt ikke gennemført.", "Not met: reported as not done."],
    [{ Criterion: "senest", Result: "nej" }, "Ikke opfyldt: meldt ikke gennemført.", "Not met: reported as not done."],
    [{ Criterion: "senest", Final: "ja" }, "Ikke opfyldt: bekræftet ikke gennemført.", "Not met: confirmed as not done."],
    [
      { Criterion: "mindst", Target: 1, Due: later },
      "Afventer: intet resultat endnu, frist 30.06.2023.",
      "Pending: no result yet, due 30/06/2023.",
    ],
    [
      { Criterion: "mindst", Target: 1, Due: date("2022-06-30") },
      "Afventer: mangler oplysning, fristen 30.06.2022 er overskredet.",
      "Pending: information missing, due 30/06/2022 has passed.",
    ],
    [
      { Criterion: "mindst", Target: 1, Result: 2, Due: later, Unit: "mio. kr." },
      "Afventer: tallet er endeligt 30.06.2023; på dagens tal opfyldt, 2 ≥ 1 mio. kr.",
      "Pending: the figure is final on 30/06/2023; on today's figures met, 2 ≥ 1 mio. kr.",
    ],
    [
      { Criterion: "mindst", Target: 1, Result: 0.5, Final: "nej" },
      "Afventer: resultatet er ikke endeligt; på dagens tal ikke opfyldt, 0,5 < 1,0.",
      "Pending: the result is not final; on today's figures not met, 0.5 < 1.0.",
    ],
    [
      { Criterion: "vurderet", Result: "ja", ...given, Due: later },
      "Afventer: vurderes endeligt 30.06.2023; på dagens tal opfyldt, vurderet opfyldt.",
      "Pending: finally assessed on 30/06/2023; on today's figures met, assessed as met.",
    ],
    [
      { Criterion: "senest", Due: later, Result: date("2023-05-01") },
      "Afventer: planlagt til 01.05.2023; på dagens tal opfyldt, 01.05.2023, frist 30.06.2023 (60 dage før).",
      "Pending: planned for 01/05/2023; on today's figures met, 01/05/2023, due 30/06/2023 (60 days before).",
    ],
    [{ Criterion: "mindst", Result: 1 }, "Afventer: Målværdien mangler.", "Pending: The target is missing."],
    [
      { Criterion: "mindst", Target: 1, Result: "#N/A" },
      "Afventer: kan ikke bedømmes, før fejlen i rækken er rettet.",
      "Pending: cannot be judged until the row's issue is mended.",
    ],
  ])("%j: %s", (row, da, en) => {
    expect([danish.explainSubGoal(subGoal(row)), english.explainSubGoal(subGoal(row))]).toEqual([da, en]);
  });

  it("says where a 0 came from blank cells", () => {
    const tables = planOf([{ Goal: "1", Criterion: "mindst", Target: 1, Result: { value: 0, formula: "=A1" } }]);
    const evaluated = evaluate(tables, { sources: new Map([["Plan!F11", "blank"]]) }).subGoal("1");
    expect(danish.explainSubGoal(evaluated)).toBe("Afventer: resultatets formel henter fra tomme celler.");
  });
});

describe("a goal's sentence", () => {
  const rows: SubGoalCells[] = [
    { Goal: "2.1", "Sub-goal": "a", Criterion: "inden for", Target: 2, Result: 0.9, "Compared with": -0.4, Unit: "mio. kr." },
    { Goal: "2.1", "Sub-goal": "b", Criterion: "inden for", Target: 1, Result: 0.9, "Compared with": -1.1, Unit: "mio. kr." },
  ];
  const goal = (Requires: string, of = rows) => evaluate(planOf(of, [{ Goal: "2.1", Requires }])).goal("2.1");

  it("says how its sub-goals combine and what each came to", () => {
    expect(danish.explainGoal(goal("mindst ét"))).toBe(
      "Opfyldt (mindst ét delmål) – a opfyldt: |0,9 − (−0,4)| = 1,3 ≤ 2,0 mio. kr.; b ikke opfyldt: |0,9 − (−1,1)| = 2,0 > 1,0 mio. kr.",
    );
    expect(english.explainGoal(goal("all"))).toBe(
      "Not met (all sub-goals) – a met: |0.9 − (−0.4)| = 1.3 ≤ 2.0 mio. kr.; b not met: |0.9 − (−1.1)| = 2.0 > 1.0 mio. kr.",
    );
  });
  it("is its sub-goal's where there is one", () => {
    expect(danish.explainGoal(goal("", rows.slice(0, 1)))).toBe("Opfyldt: |0,9 − (−0,4)| = 1,3 ≤ 2,0 mio. kr.");
  });
  it("says so where there is none, or nothing may be decided", () => {
    expect(danish.explainGoal(goal("", []))).toBe("Afventer: målet har ingen delmål.");
    expect(danish.explainGoal(goal("halvdelen"))).toBe("Afventer: kan ikke afgøres, før fejlen ved målet eller planen er rettet.");
  });
  it("stays readable with many sub-goals", () => {
    const many = Array.from({ length: 30 }, (_, index): SubGoalCells => ({
      Goal: "2.1",
      "Sub-goal": `x${String(index)}`,
      Criterion: "mindst",
      Target: 1,
      Result: 1,
    }));
    expect(danish.explainGoal(goal("", many))).toMatch(/x7 opfyldt: 1 ≥ 1; og 22 delmål mere\.$/u);
  });
});

describe("headroom", () => {
  it.each<[SubGoalCells, string | null, string | null]>([
    [{ Criterion: "mindst", Target: "90 pct.", Result: 0.934 }, "3,4 procentpoint til grænsen", "3.4 percentage points to the limit"],
    [{ Criterion: "mindst", Target: "90 pct.", Result: 0.85 }, "5 procentpoint under grænsen", "5 percentage points below the limit"],
    [{ Criterion: "højst", Target: 2, Result: 2.3, Unit: "mio. kr." }, "0,3 mio. kr. over grænsen", "0.3 mio. kr. past the limit"],
    [{ Criterion: "mellem", Target: "10-15", Result: 8 }, "2 under grænsen", "2 below the limit"],
    [{ Criterion: "mellem", Target: "10-15", Result: 17 }, "2 over grænsen", "2 past the limit"],
    [{ Criterion: "højst", Target: 2, Result: 2 }, "præcis på grænsen", "exactly on the limit"],
    [{ Criterion: "senest", Due: date("2022-06-30"), Result: date("2022-06-29") }, "1 dag til grænsen", "1 day to the limit"],
    [{ Criterion: "senest", Due: date("2022-06-30"), Result: date("2022-07-05") }, "5 dage over grænsen", "5 days past the limit"],
    [{ Criterion: "senest", Due: date("2022-06-30"), Result: date("2022-06-30") }, "præcis på grænsen", "exactly on the limit"],
    [{ Criterion: "dokumenteret", Result: "ja" }, null, null],
  ])("of %j is %j", (row, da, en) => {
    expect([danish.headroom(subGoal(row)), english.headroom(subGoal(row))]).toEqual([da, en]);
  });
});

it("never says TRUE or FALSE for a verdict", () => {
  const evaluated = evaluate(
    workbook(
      table("PlanInfo", ["Year"], [[2022]]),
      table(
        "PlanSubgoals",
        ["Goal", "Criterion", "Result", "Evidence"],
        [
          ["1", "dokumenteret", true, "x"],
          ["2", "vurderet", false, "x"],
        ],
      ),
    ),
    { today: day("2022-12-31") },
  );
  for (const { goals } of evaluated.evaluations)
    for (const goal of goals) for (const words of [danish, english]) expect(words.explainGoal(goal)).not.toMatch(/sand|falsk|true|false/iu);
});
