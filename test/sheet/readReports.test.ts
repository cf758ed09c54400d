import { day, date, evaluate, table, workbook } from "./planWorkbook";

const header = [
  "Rapport",
  "Periode",
  "Art",
  "Opgjort pr.",
  "Dannet",
  "Mål",
  "Delmål",
  "Status",
  "Prognose",
  "Point",
  "Resultat",
  "Målværdi",
];
const plan = [
  table(
    "PlanInfo",
    ["Plan", "År"],
    [
      ["A", 2022],
      ["B", 2022],
    ],
  ),
  table(
    "PlanSubgoals",
    ["Plan", "Mål", "Kriterium", "Resultat"],
    [
      ["A", "1", "mindst", ""],
      ["B", "1", "mindst", ""],
    ],
    10,
  ),
];

function read(rows: readonly (readonly Parameters<typeof table>[2][number][number][])[]) {
  const found = evaluate(workbook(...plan, table("PlanReports", ["Plan", ...header], rows, 20)));
  return { reports: found.reports, codes: found.codes };
}
const told = ["2022 K3", "3. kvt. 2022", "kvartalsrapport", date("2022-09-30"), date("2022-10-13")];

describe("reports are read", () => {
  it("as one for each name and plan, in the order of their rows, goals and sub-goals apart", () => {
    const { reports } = read([
      ["A", ...told, "2.1", "", "Opfyldt", "", 11.1],
      ["A", ...told, "2.1", "a", "opfyldt", "", "", 0.9, "+/- 2,0"],
      ["B", ...told, "1", "", "afventer", "ikke opfyldt"],
      ["A", "2022 K4", "fjerde", "foreløbig", "", "", "2.1", "", "ikke opfyldt"],
    ]);
    expect(reports.map(({ plan: of, name, quarter, asOf }) => [of, name, quarter, asOf])).toEqual([
      ["A", "2022 K3", 2022 * 4 + 2, day("2022-09-30")],
      ["A", "2022 K4", null, null],
      ["B", "2022 K3", 2022 * 4 + 2, day("2022-09-30")],
    ]);
    expect(reports[0]).toMatchObject({
      made: day("2022-10-13"),
      goals: [{ id: "2.1", verdict: "met", forecast: null }],
      subGoals: [{ goal: "2.1", id: "2.1.a", verdict: "met", target: { kind: "number" } }],
    });
    expect(reports[2]).toMatchObject({ goals: [{ verdict: "pending", forecast: "notMet", points: null }] });
  });

  it("without raising anything of what cannot be read in them", () => {
    const { reports, codes } = read([
      ["A", ...told, "2.1", "", "grøn", "", "mange", "#REF!"],
      ["A", ...told, "#REF!", "", "opfyldt"],
      ["A", "", "", "", "", "", "1", "", "opfyldt"],
    ]);
    expect(reports).toMatchObject([{ goals: [{ id: "2.1", verdict: null, points: null }] }]);
    expect(codes).toEqual([]);
  });

  it("and a row of a plan the workbook does not have is an issue", () => {
    expect(read([["C", ...told, "1", "", "opfyldt"]])).toEqual({ reports: [], codes: ["planUnknown"] });
  });
});

describe("choices are read", () => {
  const columns = ["Plan", "Emne", "Sted", "Læsninger", "Valgt", "Afgjort af", "Afgjort den", "Hvorfor"];

  it("with their readings one below the other, and nothing chosen where nothing stands", () => {
    const rows = [
      [
        "A",
        "Præcis 10 pct.",
        "2.3.b",
        "højst 10 pct.\nunder 10  pct.\n",
        "højst 10 pct.",
        "Departementet",
        date("2022-01-20"),
        "To af tre",
      ],
      ["A", "Optælling", "2.3.b", "pr. bruger", "", "", "i går", ""],
      ["A", "", "2.3.b", "en række uden emne"],
    ];
    const { plans, codes } = evaluate(workbook(...plan, table("PlanChoices", columns, rows, 20)));
    expect(plans[0]!.choices).toMatchObject([
      {
        ...{ topic: "Præcis 10 pct.", about: "2.3.b", chosen: "højst 10 pct.", decidedBy: "Departementet", why: "To af tre" },
        readings: ["højst 10 pct.", "under 10 pct."],
        decidedOn: day("2022-01-20"),
        place: { cell: "Plan!E21" },
      },
      { chosen: "", decidedBy: "", decidedOn: null },
    ]);
    expect(plans[1]!.choices).toEqual([]);
    expect(codes).toEqual([]);
  });
});
