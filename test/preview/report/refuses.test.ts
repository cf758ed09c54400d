import { readFileSync } from "node:fs";
import type { ICellData } from "@univerjs/core";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { isSound } from "../../../src/reporting/checkSeals";
import { longestText } from "../../../src/reporting/reportAnswers";
import { findColumns } from "../../../src/sheet/findColumns";
import { findTable, planTableNames, planTables } from "../../../src/sheet/planTables";
import { type CellValue, WorkbookError } from "../../../src/sheet/workbook";
import { examplePath } from "../../workbook/example";
import { openBook, openFile, reopen, startOffice, stopOffice } from "../host/office";
import { annual, checked, examplePlan, imageOf, make, made, planned, type WorkbookImage } from "./reporting";
import { smallAnnual, smallPlan, writeSmallPlan } from "./smallPlan";

jest.setTimeout(120_000);

const office = startOffice();
afterAll(() => stopOffice(office));

const bytes = readFileSync(examplePath);
/** longer texts are printed in several rows */
const longestShown = 3000;
const correction = { ...annual, why: "Et tal var forkert." };

/** Of each sealed report, its name, whether it is sound, and the sheet it is on. */
const states = async (plan = examplePlan) =>
  (await checked(plan)).reports.map((report) => [report.name, isSound(report), report.onSheet?.kind === "intact" && report.onSheet.name]);

describe("where a sheet has the name already", () => {
  const theirs = (name: string) => {
    office.engine.addSheet(name);
    office.engine.workbook.getSheetByName(name)!.getRange(0, 0).setValue(`deres ${name}`);
  };
  const sheetOf = ({ sheets }: WorkbookImage, name: string) => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  };

  it.each([
    ["2022 årsrapport", "Rapporternes segl"],
    ["2022 ÅRSRAPPORT", "RAPPORTERNES SEGL"],
  ])("%s and %s stay as they are, and the report and its seals get free names", async (report, seals) => {
    await openFile(office, bytes);
    theirs(report);
    theirs(seals);
    await office.engine.settle();
    const before = imageOf(office);
    const { outcome, identity } = await make();
    expect(outcome).toEqual({ kind: "written", sheets: ["Rapporternes segl (2)", "2022 årsrapport (2)"] });
    expect(identity.name).toBe("2022 årsrapport (2)");
    const after = imageOf(office);
    const reports = before.tables.find(({ name }) => name === "PlanReports")!.sheet;
    expect(after.sheets.map(({ name }) => name)).toEqual([
      ...before.sheets.map(({ name }) => name),
      "Rapporternes segl (2)",
      "2022 årsrapport (2)",
    ]);
    for (const sheet of before.sheets.filter(({ name }) => name !== reports)) expect(sheetOf(after, sheet.name)).toEqual(sheet);
    expect(await states()).toEqual([["2022 årsrapport (2)", true, "2022 årsrapport (2)"]]);
  });

  it("that the two new tables would get, they get another", async () => {
    reopen(office);
    await writeSmallPlan();
    theirs("Reports");
    theirs("Rapporter");
    const before = imageOf(office);
    const { outcome } = await make(smallAnnual, smallPlan);
    expect(outcome).toEqual({ kind: "written", sheets: [expect.stringMatching(/^(?:Reports|Rapporter) \(2\)$/u), "2022 årsrapport"] });
    expect(imageOf(office).sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  });

  it("that came after the report was planned, the seals get another, and the report is not written over it", async () => {
    await openFile(office, bytes);
    const { change } = await planned();
    theirs("Rapporternes segl");
    theirs("2022 årsrapport");
    const before = imageOf(office);
    expect(await excelWorkbook.change(change)).toEqual({ kind: "changedMeanwhile", address: "2022 årsrapport" });
    expect(imageOf(office)).toEqual(before);
    office.engine.workbook.deleteSheet(office.engine.workbook.getSheetByName("2022 årsrapport")!);
    expect(await excelWorkbook.change(change)).toEqual({ kind: "written", sheets: ["Rapporternes segl (2)", "2022 årsrapport"] });
    expect(sheetOf(imageOf(office), "Rapporternes segl")).toEqual(sheetOf(before, "Rapporternes segl"));
  });
});

describe("a report", () => {
  const kindOf = (error: unknown) => (error instanceof WorkbookError ? error.kind : error);
  const idOf = (table: string) => office.engine.workbook.getTableList().find(({ name }) => name === table)!.subUnitId;

  it.each([
    ["a workbook whose structure is protected", () => ({ structure: true, sheetIds: [] })],
    ["a workbook whose sheet with PlanReports is protected", () => ({ structure: false, sheetIds: [idOf("PlanReports")] })],
    ["a workbook whose sheet with PlanSeals is protected", () => ({ structure: false, sheetIds: [idOf("PlanSeals")] })],
  ])("is not made in %s, and every cell stays as it was", async (_, protection) => {
    await openFile(office, bytes);
    await make();
    office.host.opened("Book.xlsx", protection());
    const before = imageOf(office);
    await expect(make(correction, examplePlan, made + 1).catch(kindOf)).resolves.toBe("protected");
    expect(imageOf(office)).toEqual(before);
    office.host.opened("Book.xlsx");
    expect((await make(correction, examplePlan, made + 1)).outcome.kind).toBe("written");
  });

  it("is made though the sheet of the plan itself is protected", async () => {
    reopen(office);
    await writeSmallPlan();
    office.host.opened("Sales.xlsx", { structure: false, sheetIds: [idOf("PlanGoals")] });
    expect((await make(smallAnnual, smallPlan)).outcome.kind).toBe("written");
    expect(await states(smallPlan)).toEqual([["2022 årsrapport", true, "2022 årsrapport"]]);
  });
});

describe("what a person writes", () => {
  const texts: readonly (readonly [string, string])[] = [
    ["a sum", "=1+1"],
    ["a telephone number", "+45 33 92 33 00"],
    ["a dash", "-"],
    ["a name", "@alle"],
    ["an apostrophe first", "'x"],
    ["two lines", "Første linje\nanden linje"],
    ["the longest text", `${"æ".repeat(longestText - 1)}.`],
    ["emoji", "🎉👩‍👩‍👧 nået"],
    ["what may be a date", "10-15"],
    ["what may be true", "SAND"],
    ["a call", '=HYPERLINK("http://127.0.0.1/";"x")'],
    ["a number", "1,10"],
  ];
  const commentsOf = async (report: string) => {
    const table = findTable(await excelWorkbook.readTables(planTableNames), "PlanReports")!;
    const columns = findColumns(planTables.PlanReports, table.values[0]!);
    const own = table.values.flatMap((row, at) => (row[columns.get("report")!] === report ? [at] : []));
    return own.map((at) => table.values[at]![columns.get("comment")!]!).filter((value) => value !== "");
  };
  const sealsOf = async (field: "assessment" | "why"): Promise<readonly CellValue[]> => {
    const table = findTable(await excelWorkbook.readTables(planTableNames), "PlanSeals")!;
    const column = findColumns(planTables.PlanSeals, table.values[0]!).get(field)!;
    return table.values.slice(1).map((row) => row[column]!);
  };
  const shownOn = async (sheet: string): Promise<readonly CellValue[]> =>
    (await excelWorkbook.readCells([`'${sheet}'!A1:H400`]))[0]!.values.flat().filter((value) => value !== "");
  /** past the add-in and Office.js, which cannot tell text that begins with "=" from a formula */
  const formulas = (): readonly unknown[] =>
    Object.values(office.engine.workbook.save().sheets).flatMap(({ cellData = {} }) =>
      Object.values(cellData).flatMap((row) =>
        Object.values(row as Readonly<Record<string, ICellData | null>>).filter((cell) => (cell?.f ?? cell?.si ?? "") !== ""),
      ),
    );

  it.each(texts)("is the same text on the sheet and in the tables, new and old, saved or not: %s", async (_, text) => {
    const save = await openBook(office, { sheets: [{ name: "Noter", rows: [["Noter"]] }] });
    await writeSmallPlan();
    const said = { ...smallAnnual, comments: { "1": text }, analyses: { "2": text }, assessment: text };
    await make(said, smallPlan);
    await make({ ...said, why: text }, smallPlan, made + 1);
    const names = ["2022 årsrapport", "2022 årsrapport rettelse 1"];
    const check = async () => {
      for (const [at, name] of names.entries()) {
        expect(await commentsOf(name)).toEqual([text]);
        const shown = await shownOn(name);
        // one that no row of Excel can show stands in several
        const found = text.length > longestShown ? shown.join("").split(text).length - 1 : shown.filter((value) => value === text).length;
        // remark, analysis and assessment, and of a correction the reason
        expect(found).toBe(3 + at);
      }
      expect(await sealsOf("assessment")).toEqual([text, text]);
      expect(await sealsOf("why")).toEqual(["", text]);
      expect(formulas()).toEqual([]);
      expect(await states(smallPlan)).toEqual(names.map((name) => [name, true, name]));
    };
    await check();
    await openFile(office, (await save()).bytes);
    await check();
  });
});
