import { readFileSync } from "node:fs";
import fc from "fast-check";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { checkSeals, isSound } from "../../../src/reporting/checkSeals";
import { columnLetters } from "../../../src/sheet/address";
import { findColumns } from "../../../src/sheet/findColumns";
import type { WorkbookOutline } from "../../../src/sheet/outline";
import { findTable, planTableNames, planTables } from "../../../src/sheet/planTables";
import { sealedRecordColumns, sealedReportColumns } from "../../../src/sheet/sealedCells";
import type { CellBlock, CellValue, TableCells, WorkbookTables } from "../../../src/sheet/workbook";
import { examplePath } from "../../workbook/example";
import { preview } from "../host/bundle";
import { openFile, reopen, startOffice, stopOffice } from "../host/office";
import { annual, checked, examplePlan, make, made } from "./reporting";
import { smallAnnual, smallPlan, writeSmallPlan } from "./smallPlan";

jest.setTimeout(120_000);

const office = startOffice();
afterAll(() => stopOffice(office));

const bytes = readFileSync(examplePath);
const third = { ...annual, choice: { kind: "interim", year: 2022, quarter: 3 } as const, why: "Et tal var forkert." };

/** "sound", or what is wrong, of each sealed report. */
const states = async (plan = examplePlan) =>
  (await checked(plan)).reports.map((report) => [report.name, isSound(report), report.onSheet?.kind ?? null]);
const sound = (name: string) => [name, true, "intact"];

describe("a report", () => {
  it("is intact in the saved workbook, opened again, and in that one saved again", async () => {
    const save = await openFile(office, bytes);
    const first = await make();
    const saved = await save();
    const again = await openFile(office, saved.bytes);
    expect(await states()).toEqual([sound("2022 årsrapport")]);
    const second = await make(third, examplePlan, made + 1);
    expect(second.identity.previous).toBe(first.seal);
    await openFile(office, (await again()).bytes);
    expect(await states()).toEqual([sound("2022 årsrapport"), sound(second.identity.name)]);
  });

  it("in English, of a plan with English tables, is intact in a Danish Excel", async () => {
    reopen(office);
    await writeSmallPlan();
    const { identity } = await make({ ...smallAnnual, language: "en" }, smallPlan);
    expect(identity.name).toBe("2022 annual report");
    expect(await states(smallPlan)).toEqual([sound("2022 annual report")]);
    expect(office.host.model.language).toBe("da");
  });

  it("corrects the one before of the same year, and names it", async () => {
    await openFile(office, bytes);
    await make();
    const { identity } = await make({ ...annual, why: "Et tal var forkert." }, examplePlan, made + 1);
    expect([identity.name, identity.corrects]).toEqual(["2022 årsrapport rettelse 1", "2022 årsrapport"]);
    expect(await states()).toEqual([sound("2022 årsrapport"), sound("2022 årsrapport rettelse 1")]);
    expect((await checked()).reports[1]).toMatchObject({ corrects: "2022 årsrapport", why: "Et tal var forkert." });
  });
});

describe("a sealed report", () => {
  const sheetNamed = (name: string) => office.engine.workbook.getSheetByName(name)!;
  beforeEach(async () => {
    reopen(office);
    await writeSmallPlan();
    await make(smallAnnual, smallPlan);
  });

  it("is found on its sheet though that has another name, and said to be without one where it is deleted", async () => {
    sheetNamed("2022 årsrapport").setName("Til departementet");
    expect(await states(smallPlan)).toEqual([sound("2022 årsrapport")]);
    expect((await checked(smallPlan)).reports[0]!.onSheet).toEqual({ kind: "intact", name: "Til departementet" });
    office.engine.workbook.deleteSheet(sheetNamed("Til departementet"));
    expect(await states(smallPlan)).toEqual([["2022 årsrapport", true, "missing"]]);
  });

  it("is intact though the user has sorted its rows", async () => {
    const { tables } = await excelWorkbook.readTables(planTableNames);
    const { sheet, top, left, values, numberFormats } = findTable({ tables, names: [] }, "PlanReports")!;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left - 1, values.length - 1, values[0]!.length);
      range.numberFormat = [...numberFormats.slice(1)].reverse() as string[][];
      range.values = [...values.slice(1)].reverse() as string[][];
      await context.sync();
    });
    const after = findTable(await excelWorkbook.readTables(planTableNames), "PlanReports")!;
    expect(after.values.slice(1)).toEqual([...values.slice(1)].reverse());
    expect(await states(smallPlan)).toEqual([sound("2022 årsrapport")]);
  });

  it("is intact though rows are hidden, as by a filter", async () => {
    const { sheet, top } = findTable(await excelWorkbook.readTables(planTableNames), "PlanReports")!;
    sheetNamed(sheet).hideRows(top, 2);
    expect(await states(smallPlan)).toEqual([sound("2022 årsrapport")]);
  });
});

it("copied to another workbook, a report's sheet holds values only", async () => {
  const save = await openFile(office, bytes);
  const { page } = await make();
  const sheet = (await save()).book.sheets.find(({ name }) => name === page.name)!;
  expect([sheet.tables ?? [], [...(sheet.cells ?? new Map()).values()].filter(({ formula }) => formula !== undefined)]).toEqual([[], []]);
  const copied = await preview.writeXlsx({ sheets: [{ name: "Kopi", rows: sheet.rows, cells: sheet.cells!, merges: sheet.merges! }] });
  await openFile(office, copied);
  const { tables, names, sheets } = await excelWorkbook.readOutline();
  expect([tables, names, sheets.map(({ name }) => name)]).toEqual([[], [], ["Kopi"]]);
  const [block] = await excelWorkbook.readCells([`Kopi!A1:H${String(page.rows.length)}`]);
  expect(block!.formulas.flat().filter((cell) => String(cell).startsWith("="))).toEqual([]);
  const shown = page.rows.map(({ cells }) =>
    Array.from({ length: 8 }, (_, column) => {
      const cell = cells[column] ?? null;
      return cell !== null && "value" in cell ? cell.value : "";
    }),
  );
  expect(block!.values).toEqual(shown);
});

describe("two sealed reports", () => {
  let tables: WorkbookTables;
  let outline: WorkbookOutline;
  let blocks: readonly CellBlock[];
  beforeAll(async () => {
    reopen(office);
    await writeSmallPlan();
    await make(smallAnnual, smallPlan);
    await make({ ...smallAnnual, why: "Et tal." }, smallPlan, made + 1);
    tables = await excelWorkbook.readTables(planTableNames);
    outline = await excelWorkbook.readOutline();
    blocks = await excelWorkbook.readCells(["'2022 årsrapport'!A1:H100", "'2022 årsrapport rettelse 1'!A1:H100"]);
  });

  /** Office.js cut down to what a check reads. */
  const check = (changedTables: WorkbookTables, changedBlocks: readonly CellBlock[]) => {
    const readCells = (addresses: readonly string[]) =>
      Promise.resolve(
        addresses.map((address) => {
          const block = changedBlocks.find(({ sheet }) => address.startsWith(`'${sheet}'`));
          const column = /!B\d+:B\d+$/u.test(address);
          if (block === undefined) return { ...blocks[0]!, sheet: "", values: [], formulas: [], numberFormats: [] };
          const cut = <Cell>(rows: readonly (readonly Cell[])[]) => (column ? rows.map((row) => row.slice(1, 2)) : rows);
          return { ...block, values: cut(block.values), formulas: cut(block.formulas), numberFormats: cut(block.numberFormats) };
        }),
      );
    return checkSeals({ readCells }, changedTables, outline, smallPlan);
  };

  const changedCell = (value: CellValue, how: "little" | "blank"): CellValue =>
    how === "blank" ? "" : typeof value === "number" ? value + 1e-6 : typeof value === "boolean" ? !value : `${value}x`;

  function withCell<Block extends CellBlock>(block: Block, row: number, column: number, how: "little" | "blank"): Block {
    const put = (rows: Block["values"]) =>
      rows.map((cells, at) => cells.map((cell, place) => (at === row && place === column ? changedCell(cell, how) : cell)));
    return { ...block, values: put(block.values), formulas: put(block.formulas) };
  }

  const withTable = (changed: TableCells): WorkbookTables => ({
    ...tables,
    tables: tables.tables.map((each) => (each.name === changed.name ? changed : each)),
  });

  const how = fc.constantFrom("little" as const, "blank" as const);

  it("are sound as they are", async () => {
    const { reports } = await check(tables, blocks);
    expect(reports.map(isSound)).toEqual([true, true]);
  });

  it.each(["PlanReports", "PlanSeals"] as const)("show any single cell of %s that is changed, with its line and field", async (name) => {
    const table = findTable(tables, name)!;
    const columns = [...findColumns(planTables[name], table.values[0]!)];
    const sealed: readonly string[] = name === "PlanReports" ? sealedReportColumns : sealedRecordColumns;
    const property = fc.asyncProperty(
      fc.nat(table.values.length - 2),
      fc.constantFrom(...columns),
      how,
      async (row, [field, column], kind) => {
        const before = table.values[row + 1]![column]!;
        fc.pre(before !== "" || kind === "little");
        const { reports, sealLost } = await check(withTable(withCell(table, row + 1, column, kind)), blocks);
        // whose name on the sheet is another is found by its seal; marks only help to find what was changed
        const isNoContent = name === "PlanSeals" && (field === "sheet" || field === "marks" || field === "sheetMarks");
        if (isNoContent) return expect(reports.map(isSound)).toEqual([true, true]);
        const isWholeRow = field === "seal" || field === "plan";
        const found = reports.length < 2 || sealLost.length > 0 || reports.some((report) => !isSound(report));
        expect({ found }).toEqual({ found: true });
        if (isWholeRow || !sealed.includes(field)) return undefined;
        const changes = reports.flatMap((report) => report.changes);
        const isKey = field === "goal" || field === "subGoal";
        if (isKey) expect(changes.map((change) => change.kind).sort()).toEqual(["added", "missing"]);
        else expect(changes.map((change) => (change.kind === "changed" ? change.fields : change.kind))).toEqual([[field]]);
        return undefined;
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });

  it("show any single cell of a report's sheet that is changed", async () => {
    const filled = blocks.flatMap(({ values }, index) =>
      values.flatMap((cells, row) => cells.flatMap((cell, column) => (cell === "" ? [] : [{ index, row, column }]))),
    );
    const property = fc.asyncProperty(fc.constantFrom(...filled), how, async ({ index, row, column }, kind) => {
      const changed = blocks.map((block, at) => (at === index ? withCell(block, row, column, kind) : block));
      const { reports } = await check(tables, changed);
      expect(reports[index]!.onSheet).toMatchObject({ kind: "changed", name: blocks[index]!.sheet });
      expect(isSound(reports[1 - index]!)).toBe(true);
      const { onSheet, seal } = reports[index]!;
      const cells = onSheet?.kind === "changed" ? onSheet.cells : [];
      // of a seal that is blanked nothing is left to tell where it stood
      if (kind === "blank" && blocks[index]!.values[row]![column] === seal) return expect(cells).toEqual([]);
      const isOnlyCell = kind === "blank" && blocks[index]!.values[row]!.filter((cell) => cell !== "" && cell !== seal).length === 1;
      expect(cells).toEqual([isOnlyCell ? `${String(row + 1)}:${String(row + 1)}` : `${columnLetters(column + 1)}${String(row + 1)}`]);
      return undefined;
    });
    await fc.assert(property, { numRuns: 300 });
  });

  const withoutRow = (name: "PlanReports" | "PlanSeals", isOut: (row: readonly CellValue[]) => boolean) => {
    const table = findTable(tables, name)!;
    const kept = table.values.map((row, at) => at === 0 || !isOut(row));
    const keep = <Row>(rows: readonly Row[]) => rows.filter((_, at) => kept[at]);
    return { ...table, values: keep(table.values), formulas: keep(table.formulas), numberFormats: keep(table.numberFormats) };
  };

  it("show that the first is taken out: the second builds on nothing that is there", async () => {
    const { reports } = await check(
      withTable(withoutRow("PlanSeals", (row) => row.includes("2022 årsrapport") && !row.includes("Et tal."))),
      blocks,
    );
    expect(reports.map(({ name, hasPredecessor }) => [name, hasPredecessor])).toEqual([["2022 årsrapport rettelse 1", false]]);
  });

  it("are a fork where both build on the same one", async () => {
    const { seals } = { seals: findTable(tables, "PlanSeals")! };
    const previous = findColumns(planTables.PlanSeals, seals.values[0]!).get("previous")!;
    const blank = (rows: TableCells["values"]) =>
      rows.map((row, at) => (at === 0 ? row : row.map((cell, place) => (place === previous ? "" : cell))));
    const { reports } = await check(withTable({ ...seals, values: blank(seals.values), formulas: blank(seals.formulas) }), blocks);
    expect(reports.map(({ forkedWith }) => forkedWith)).toEqual([["2022 årsrapport rettelse 1"], ["2022 årsrapport"]]);
    expect(reports.map(isSound)).toEqual([false, false]);
  });
});
