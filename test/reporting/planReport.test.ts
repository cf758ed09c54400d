import { isSound } from "../../src/reporting/checkSeals";
import { describeSeal } from "../../src/reporting/describeSeal";
import { planReport } from "../../src/reporting/planReport";
import type { NewPage } from "../../src/sheet/change";
import { samplePlan } from "../report/reportPlan";
import { table, workbook as tablesOf } from "../sheet/planWorkbook";
import { annual, basisOf, check, made, make, ready, third } from "./makeReport";
import { reportWorkbook, withCell } from "./reportWorkbook";

const textOf = ({ rows }: NewPage) =>
  rows.map(({ cells }) => cells.map((cell) => (cell !== null && "value" in cell ? String(cell.value) : "")).join(" | "));
const lineWith = (page: NewPage, text: string) => textOf(page).find((line) => line.includes(text));

describe("a report's sheet", () => {
  it("holds values and no formula, whatever is typed", async () => {
    const comments = { "2.1": "=1+1", "2.2": "+45 33" };
    const { page } = ready(
      planReport(await basisOf(reportWorkbook(samplePlan("2023-03-15"))), { ...annual, comments, assessment: "@x" }, made),
    );
    const cells = page.rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
    expect(cells.every((cell) => "value" in cell)).toBe(true);
    expect(cells).toEqual(expect.arrayContaining([{ value: "=1+1" }, { value: "+45 33" }, { value: "@x" }]));
  });

  it("gives the three scores, and beside them the assessment, which changes none", async () => {
    const basis = await basisOf(reportWorkbook(samplePlan("2023-03-15")));
    const [without, withOne] = ["", "Et godt år."].map((assessment) => ready(planReport(basis, { ...annual, assessment }, made)).page);
    for (const line of ["Sikret | 33.333", "Prognose | 33.333", "Højst | 66.666"]) {
      expect(lineWith(without!, line)).toBeDefined();
      expect(lineWith(withOne!, line)).toBe(lineWith(without!, line));
    }
    expect(lineWith(withOne!, "Et godt år.")).toBeDefined();
    expect(lineWith(without!, "Ingen vurdering skrevet.")).toBeDefined();
  });

  it("has each goal with weight, word and points, and no points while it is pending", async () => {
    const { page } = ready(planReport(await basisOf(reportWorkbook(samplePlan("2023-03-15"))), annual, made));
    expect(lineWith(page, "1.1 | Forskrifter")).toMatch(/\| afventer \| {2}\|/u);
    expect(lineWith(page, "2.1 | Budget")).toMatch(/\| opfyldt \| 33\.33/u);
    expect(lineWith(page, "2.2 | Sygefravær")).toMatch(/\| ikke opfyldt \| 0 \|/u);
  });

  it("has a frame for the analysis of each goal that is not met, in the annual report alone", async () => {
    const workbook = reportWorkbook(samplePlan("2023-03-15"));
    const analyses = { "2.2": "Fraværet skyldes to langtidssyge." };
    const { page } = ready(planReport(await basisOf(workbook), { ...annual, analyses }, made));
    expect(page.rows.filter(({ style }) => style === "frame").map(({ cells }) => cells[1])).toEqual([{ value: analyses["2.2"] }]);
    const interim = ready(planReport(await basisOf(workbook, third), { ...third, analyses }, made)).page;
    expect(interim.rows.filter(({ style }) => style === "frame")).toEqual([]);
  });

  it("extends the printed history by the plan's own year", async () => {
    const history = table(
      "PlanHistory",
      ["Mål", "Delmål", "År", "Målværdi", "Resultat"],
      [
        ["2.2", "", 2021, 8.1, 7.9],
        ["2.2", "", 2022, 8.2, ""],
      ],
      30,
    );
    const { page } = ready(planReport(await basisOf(reportWorkbook(tablesOf(...samplePlan("2023-03-15").tables, history))), annual, made));
    const years = textOf(page).filter((line) => /^2\.2 \| .*\| 20\d\d \|/u.test(line));
    expect(years).toHaveLength(2);
    expect(years[0]).toMatch(/8,1\sdage.*2021 \| opfyldt.*7,9\sdage/u);
    expect(years[1]).toMatch(/8,2\sdage.*2022 \| ikke opfyldt.*8,4\sdage/u);
  });

  it("prints every reading of the plan, chosen or not", async () => {
    const choices = table(
      "PlanChoices",
      ["Emne", "Sted", "Læsninger", "Valgt", "Afgjort af"],
      [
        ["Præcis 10 pct.", "2.2", "højst\nunder", "højst", "Departementet"],
        ["Populationen", "1.1", "a\nb", "", ""],
      ],
      30,
    );
    const { page } = ready(planReport(await basisOf(reportWorkbook(tablesOf(...samplePlan("2023-03-15").tables, choices))), annual, made));
    expect(lineWith(page, "Præcis 10 pct.")).toMatch(/Departementet.*højst/u);
    expect(lineWith(page, "Populationen")).toMatch(/ikke afgjort/u);
  });

  it("is of the day that was chosen, whatever the plan's own", async () => {
    const { page } = ready(planReport(await basisOf(reportWorkbook(samplePlan("2023-03-15")), third), third, made));
    expect(lineWith(page, "Opgjort pr.")).toBe(`Opgjort pr. | ${String(third.asOf)}`);
    expect(lineWith(page, "1.1 | Forskrifter")).toMatch(/afventer/u);
  });

  it("says that figures of an earlier day are those of the day it was made", async () => {
    const workbook = reportWorkbook(samplePlan("2023-03-15"));
    expect(lineWith(ready(planReport(await basisOf(workbook, third), third, made)).page, "da rapporten blev dannet;")).toBeDefined();
    expect(lineWith(ready(planReport(await basisOf(workbook), annual, made)).page, "da rapporten blev dannet;")).toBeUndefined();
  });

  it("does not say that nothing was changed where nothing was signed", async () => {
    const { page } = ready(planReport(await basisOf(reportWorkbook(samplePlan("2023-03-15"))), annual, made));
    const at = textOf(page).indexOf("Ændret, siden planen blev underskrevet");
    expect(textOf(page)[at + 1]).toMatch(/^ \| Kan ikke siges/u);
  });

  it("does not say that all goals are met where some are pending", async () => {
    const { page } = ready(planReport(await basisOf(reportWorkbook(samplePlan("2022-06-01"))), annual, made));
    expect(textOf(page).join("\n")).not.toMatch(/Alle mål/u);
  });

  it("shows the seal it is registered under, in both languages", async () => {
    for (const language of ["da", "en"] as const) {
      const { page, seal } = ready(planReport(await basisOf(reportWorkbook(samplePlan("2023-03-15"))), { ...annual, language }, made));
      expect(seal).toMatch(/^[0-9a-f]{64}$/u);
      expect(textOf(page).filter((line) => line.includes(seal))).toHaveLength(1);
    }
  });
});

describe("a report that was made", () => {
  it.each(["da", "en"] as const)("is sound when it is read back, in %s", async (language) => {
    const workbook = reportWorkbook(samplePlan("2023-03-15"));
    await make(workbook, { ...annual, language, comments: { "2.1": "Som ventet" } });
    const { reports, unsealed } = await check(workbook);
    expect(unsealed).toEqual([]);
    expect(reports).toHaveLength(1);
    expect(isSound(reports[0]!)).toBe(true);
    expect(reports[0]!.onSheet).toMatchObject({ kind: "intact" });
  });

  it("is read as a report with its score, for the overview and for comparing", async () => {
    const workbook = reportWorkbook(samplePlan("2023-03-15"));
    const { identity, seal } = await make(workbook);
    const { reports } = await basisOf(workbook);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ name: identity.name, seal, period: "2022", quarter: null });
    expect(reports[0]!.score!.met.round(1).toString()).toBe("33.3");
    expect(reports[0]!.goals.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["1.1", "pending"],
      ["2.1", "met"],
      ["2.2", "notMet"],
    ]);
  });

  it("builds on the one before, and both stay sound", async () => {
    const workbook = reportWorkbook(samplePlan("2023-03-15"));
    const first = await make(workbook, third);
    const second = await make(workbook, annual);
    expect(second.identity).toMatchObject({ name: "2022 årsrapport", corrects: "", previous: first.seal });
    expect((await check(workbook)).reports.map(isSound)).toEqual([true, true]);
  });

  it.each<readonly [what: string, header: string, of: string, value: string | number, told: RegExp]>([
    ["a result", "Resultat", "2.1.a", 0.91, /Delmål 2\.1\.a: Resultat er ændret/u],
    ["a verdict", "Status", "2.2", "opfyldt", /2\.2: Status er ændret/u],
    ["a comment that was blank", "Bemærkning", "2.2", "x", /2\.2: Bemærkning er ændret/u],
    ["a day", "Opgjort pr.", "2.1.b", 44_999, /Delmål 2\.1\.b: Opgjort pr\. er ændret/u],
  ])("is broken by %s that was changed in PlanReports, and says where", async (_what, header, of, value, told) => {
    const workbook = reportWorkbook(samplePlan("2023-03-15"));
    await make(workbook);
    workbook.tables = withCell(workbook.tables, "PlanReports", (cells) => cells.includes(of), header, value);
    const [report] = (await check(workbook)).reports;
    expect(isSound(report!)).toBe(false);
    expect(describeSeal(report!, "da").details.join("\n")).toMatch(told);
  });

  it("is broken by a changed cell on its sheet, and says which", async () => {
    const workbook = reportWorkbook(samplePlan("2023-03-15"));
    const { identity } = await make(workbook);
    const page = workbook.pages.get(identity.name)!;
    const at = page.values.findIndex((row) => row[0] === "2.2" && row[1] === "Sygefravær");
    const values = page.values.map((row, r) => (r === at ? row.map((cell, c) => (c === 5 ? "opfyldt" : cell)) : row));
    workbook.pages.set(identity.name, { ...page, values, formulas: values });
    const [report] = (await check(workbook)).reports;
    expect(report!.onSheet).toEqual({ kind: "changed", name: identity.name, cells: [`F${String(at + 1)}`] });
    expect(isSound(report!)).toBe(false);
  });

  it("is found by its seal when its sheet has another name, and missed when the sheet is gone", async () => {
    const workbook = reportWorkbook(samplePlan("2023-03-15"));
    const { identity } = await make(workbook);
    const page = workbook.pages.get(identity.name)!;
    workbook.pages.delete(identity.name);
    expect((await check(workbook)).reports[0]!.onSheet).toEqual({ kind: "missing", name: identity.name });
    workbook.pages.set("Til arkivet", { ...page, sheet: "Til arkivet" });
    expect((await check(workbook)).reports[0]!.onSheet).toEqual({ kind: "intact", name: "Til arkivet" });
  });
});

describe("a report of a period that has one", () => {
  it("is refused without a reason", async () => {
    const workbook = reportWorkbook(samplePlan("2023-03-15"));
    await make(workbook);
    expect(planReport(await basisOf(workbook), annual, made)).toEqual({ kind: "refused", problems: [{ kind: "whyMissing" }] });
  });

  it("corrects it by name and reason, under a name of its own, and leaves it as it was", async () => {
    const workbook = reportWorkbook(samplePlan("2023-03-15"));
    const first = await make(workbook);
    const { identity, page } = await make(workbook, { ...annual, why: "Fraværet var opgjort forkert" });
    expect(identity).toMatchObject({ name: "2022 årsrapport rettelse 1", corrects: "2022 årsrapport", previous: first.seal });
    expect(lineWith(page, "Retter")).toContain("2022 årsrapport");
    expect(lineWith(page, "Fraværet var opgjort forkert")).toBeDefined();
    const { reports } = await check(workbook);
    expect(reports.map(isSound)).toEqual([true, true]);
    expect(describeSeal(reports[1]!, "da").details).toEqual(["Retter 2022 årsrapport: Fraværet var opgjort forkert"]);
  });
});

it("is named as a correction in the other language, too", async () => {
  const workbook = reportWorkbook(samplePlan("2023-03-15"));
  await make(workbook);
  const { identity } = await make(workbook, { ...annual, language: "en", why: "In English" });
  expect(identity).toMatchObject({ name: "2022 annual report correction 1", corrects: "2022 årsrapport" });
});

it("shows the score by period, however late a quarter was corrected, and deviations with their unit", async () => {
  const workbook = reportWorkbook(samplePlan("2023-03-15"));
  await make(workbook, third);
  await make(workbook, { ...third, choice: { kind: "provisional", year: 2022, quarter: 4 } });
  const { page } = await make(workbook, { ...third, why: "Opgjort på ny" });
  const lines = textOf(page);
  const at = lines.indexOf("Målopfyldelsen i årets rapporter, pct.");
  expect(lines.slice(at + 2, at + 4).map((line) => line.split(" | ")[1])).toEqual(["2022 K3 rettelse 1", "2022 K4"]);
  expect(lineWith(page, "2.1.a, mio. kr. | 1.3 | 2 | -2")).toBeDefined();
});

describe("a report is refused", () => {
  it("where a table lacks columns that something would be lost without", async () => {
    const reports = table("PlanReports", ["Rapport", "Mål", "Status"], [], 40);
    const basis = await basisOf(reportWorkbook(tablesOf(...samplePlan("2023-03-15").tables, reports)));
    const planned = planReport(basis, annual, made);
    expect(planned).toMatchObject({ kind: "refused", problems: [{ kind: "columnsMissing", table: "PlanReports" }] });
    expect(JSON.stringify(planned)).toContain("Segl");
  });

  it("where it is as of a day that has not come", async () => {
    const answers = { ...annual, asOf: Math.floor(made) + 1 };
    const basis = await basisOf(reportWorkbook(samplePlan("2023-03-15")), answers);
    expect(planReport(basis, answers, made)).toEqual({ kind: "refused", problems: [{ kind: "asOfInFuture" }] });
  });

  it("where a text is longer than a cell takes", async () => {
    const basis = await basisOf(reportWorkbook(samplePlan("2023-03-15")));
    expect(planReport(basis, { ...annual, assessment: "x".repeat(32_768) }, made)).toMatchObject({ problems: [{ kind: "textTooLong" }] });
  });
});

describe("a long text", () => {
  const words = Array.from({ length: 1200 }, (_, index) => `ord${String(index)}`).join(" ");
  const rowsOf = (page: NewPage, style: string) =>
    page.rows
      .filter((row) => row.style === style)
      .map(({ cells: [, cell] }) => (cell != null && "value" in cell ? String(cell.value) : ""));

  it("is printed whole, in rows that Excel can show", async () => {
    const basis = await basisOf(reportWorkbook(samplePlan("2023-03-15")));
    const { page } = ready(
      planReport(basis, { ...annual, assessment: words, analyses: { "2.2": words }, comments: { "2.1": words } }, made),
    );
    const [paragraphs, frames] = [rowsOf(page, "paragraph"), rowsOf(page, "frame")];
    expect([...paragraphs, ...frames].every((text) => text.length <= 3000)).toBe(true);
    expect(frames.join(" ")).toBe(words);
    expect(paragraphs.join(" ").split(words)).toHaveLength(3);
  });

  it("of a goal stands in its own row while it is short", async () => {
    const basis = await basisOf(reportWorkbook(samplePlan("2023-03-15")));
    const { page } = ready(planReport(basis, { ...annual, comments: { "2.1": "Kort" } }, made));
    expect(lineWith(page, "2.1 | Budget")).toMatch(/\| Kort$/u);
  });
});
