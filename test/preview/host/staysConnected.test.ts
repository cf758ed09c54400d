import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ICellData, IWorkbookData } from "@univerjs/core";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { associateFunctions } from "../../../src/functions/associate";
import { functionsMetadata } from "../../../src/functions/metadata";
import { pureFunctions } from "../../../src/functions/pureFunctions";
import type { Streams } from "../../../src/functions/streams";
import { danish } from "../../../src/i18n/da";
import { evaluateWorkbook } from "../../../src/live/evaluateWorkbook";
import type { WorkbookEvaluation } from "../../../src/live/liveState";
import type { Edit, FunctionEntry } from "../../../src/preview/engine/engine";
import { day } from "../../sheet/planWorkbook";
import { preview } from "./bundle";
import { pause, startOffice, stopOffice } from "./office";

const today = day("2023-06-01");
const office = startOffice(functionsMetadata("da").functions as readonly FunctionEntry[]);
const { engine, host } = office;
afterAll(() => stopOffice(office));

type Value = string | number;
const received = ["2022-01-10", "2022-02-10", "2022-03-10", "2022-04-10", "2022-05-10"].map(day);
/** The second case takes ten months. */
const closed = ["2022-02-01", "2022-12-01", "2022-05-01", "2022-06-01", "2022-07-01"].map(day);

const sources: Readonly<Record<string, readonly (readonly Value[])[]>> = {
  Økonomi: [
    ["Økonomi 2022"],
    [],
    ["Post", "Budget", "Realiseret", "", "", "", "Resultat"],
    ["Løn", 200, 210],
    ["Drift", 100, 90],
    ["Øvrigt", 320, 300],
    [],
    ["Årets resultat", "", "", "", "", "", -12_300],
  ],
  Klager: [["Klager"], [], [], ["Sag", "Modtaget", "Afsluttet"], ...received.map((at, i) => [`K${String(i + 1)}`, at, closed[i]!])],
  HR: [["Sygefravær"], [], [], [], [], ["", "K1", "K2", "K3", "K4"], ["Dage pr. ansat", 2.25, 2, 2, 2.15]],
};
const tables = [
  ["Økonomi", "tblØkonomi", 2, 5],
  ["Klager", "tblKlager", 3, 8],
] as const;

function department(): IWorkbookData {
  const cell = (value: Value): ICellData => ({ v: value, t: typeof value === "number" ? 2 : 1 });
  const sheet = (name: string) => ({
    id: name,
    name,
    rowCount: 60,
    columnCount: 20,
    cellData: Object.fromEntries(
      sources[name]!.map((row, i) => [i, Object.fromEntries(row.flatMap((value, j) => (value === "" ? [] : [[j, cell(value)]])))]),
    ) as Record<number, Record<number, ICellData>>,
  });
  const resource = Object.fromEntries(
    tables.map(([home, name, startRow, endRow]) => {
      const range = { startRow, endRow, startColumn: 0, endColumn: 2 };
      const table = { id: name, name, range, options: { showHeader: true }, columns: [], meta: {} };
      return [home, { tables: [table], tableFilteredOutRows: [] }];
    }),
  );
  return {
    id: "workbook",
    name: "Afdeling.xlsx",
    appVersion: "",
    locale: "enUS" as IWorkbookData["locale"],
    styles: {},
    sheetOrder: Object.keys(sources),
    sheets: Object.fromEntries(Object.keys(sources).map((name) => [name, sheet(name)])),
    resources: [{ name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(resource) }],
  };
}

const cases = "5,DATE(2022,1,1),DATE(2022,12,31))";
const connections = [
  ["højst", 15, '=IF(Økonomi!G8="","",-Økonomi!G8/1000)'],
  ["mindst", 500, "=SUM(tblØkonomi[Realiseret])"],
  ["mindst", 0.9, `=PLAN.ONTIME(tblKlager[Modtaget],tblKlager[Afsluttet],${cases}`],
  ["mindst", 0.75, `=PLAN.ONTIME(Klager!B5:B9,Klager!C5:C9,${cases}`],
  ["højst", 10, "=PLAN.ROLLINGYEAR(HR!B7:E7)"],
] as const;
const due = { value: day("2022-12-31"), numberFormat: "dd-mm-yyyy" };

/** The department's workbook with a plan whose results are connected to it. */
async function connected(): Promise<void> {
  engine.open(department());
  host.opened("Afdeling.xlsx");
  const subGoals = connections.map(([criterion, target], i) => [
    { value: String(i + 1) },
    { value: criterion },
    { value: target },
    null,
    due,
  ]);
  const header = ["Mål", "Kriterium", "Målværdi", "Resultat", "Frist"].map((value) => ({ value }));
  const goals = [[{ value: "Mål" }, { value: "Titel" }], ...connections.map((_, i) => [{ value: String(i + 1) }, { value: "Titel" }])];
  await excelWorkbook.change({
    sheets: [
      {
        name: "Resultatplan",
        texts: [],
        widths: [],
        tables: [
          { name: "PlanGoals", top: 2, left: 1, rows: goals },
          { name: "PlanSubgoals", top: 10, left: 1, rows: [header, ...subGoals] },
        ],
      },
    ],
  });
  const written = connections.map(([, , formula], i) => ({
    address: `Resultatplan!D${String(11 + i)}`,
    before: "",
    after: { formula },
  }));
  expect(await excelWorkbook.change({ cells: written })).toEqual({ kind: "written", sheets: [] });
}

beforeAll(() => {
  const streams = {} as Streams;
  associateFunctions(
    [],
    pureFunctions(() => today),
    streams,
    () => danish,
  );
});
beforeEach(connected);

async function evaluated(): Promise<WorkbookEvaluation> {
  for (let tries = 0; tries < 100; tries++) {
    const evaluation = await evaluateWorkbook(excelWorkbook, { today });
    if (evaluation) return evaluation;
    await pause(50);
  }
  throw new Error("The workbook is never ready");
}

/** "1 met 2.7": each goal with its verdict and its room; and the issues with their place. */
async function told(): Promise<{ readonly verdicts: readonly string[]; readonly issues: readonly string[] }> {
  const { plans, issues } = await evaluated();
  const verdicts = plans.flatMap(({ goals }) =>
    goals.map(({ goal, verdict, subGoals: [only] }) => {
      const headroom = only?.headroom?.kind === "quantity" ? only.headroom.value.toNumber() : "";
      return `${goal.id} ${verdict} ${String(headroom)}`.trim();
    }),
  );
  return { verdicts, issues: issues.map(({ code, place, about }) => `${code} ${place?.cell ?? about}`) };
}

const connectedVerdicts = ["1 met 2.7", "2 met 100", "3 notMet -0.1", "4 met 0.05", "5 met 1.6"];
const changedVerdicts = ["1 notMet -84", "2 notMet -150", "3 met 0.1", "4 met 0.25", "5 notMet -6.15"];

/** Writes over a source, wherever it stands now. */
function change(from: Value, to: Value): void {
  for (const sheet of engine.workbook.getSheets()) {
    if (/kopi|copy|\(2\)/iu.test(sheet.getSheetName())) continue;
    const values = sheet.getRange(0, 0, 40, 15).getRawValues();
    values.forEach((row, i) =>
      row.forEach((value, j) => {
        if (value === from) sheet.getRange(i, j).setValue(to);
      }),
    );
  }
}

/** The same verdicts after the event, and others once the sources hold other figures. */
async function staysConnected(verdicts: readonly string[] = connectedVerdicts): Promise<void> {
  expect(await told()).toEqual({ verdicts, issues: [] });
  change(-12_300, -99_000);
  change(300, 50);
  change(day("2022-12-01"), day("2022-03-01"));
  change(2.15, 9.9);
  expect(await told()).toEqual({ verdicts: changedVerdicts, issues: [] });
}

const sheet = (name: string) => engine.workbook.getSheetByName(name)!;
const command = async (id: string, params: object): Promise<void> => {
  expect(await engine.commands.executeCommand(id, { unitId: engine.workbook.getId(), ...params })).toBe(true);
};
/** As a person does it: on the sheet that is shown. */
const inGrid = (name: string, act: (shown: ReturnType<typeof sheet>) => unknown) => async (): Promise<void> => {
  engine.workbook.setActiveSheet(sheet(name));
  await engine.settle();
  await act(sheet(name));
  await engine.settle();
};
/** As an add-in does it, while the plan is shown. */
const byAddin = (act: (worksheets: Excel.WorksheetCollection, all: Excel.TableCollection) => void) => async (): Promise<void> => {
  engine.workbook.setActiveSheet(sheet("Resultatplan"));
  await Excel.run(async (context) => {
    act(context.workbook.worksheets, context.workbook.tables);
    await context.sync();
  });
};
const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({ startRow, startColumn, endRow, endColumn });

it("is connected to begin with", () => staysConnected());

describe("rows and columns", () => {
  const places = [
    ["above the sources", "Økonomi", 1],
    ["at the header of a table", "Økonomi", 2],
    ["at the first row of a table", "Økonomi", 3],
    ["inside a table", "Økonomi", 4],
    ["below a table", "Økonomi", 6],
    ["at a source cell", "Økonomi", 7],
    ["below a source cell", "Økonomi", 8],
    ["above a source range", "Klager", 1],
    ["inside a source range", "Klager", 6],
    ["at its last row", "Klager", 8],
    ["below it", "Klager", 9],
    ["above a row of figures", "HR", 0],
  ] as const;
  it.each(places)("rows inserted %s in the grid", async (_place, name, row) => {
    await inGrid(name, (shown) => shown.insertRows(row, 2))();
    await staysConnected();
  });
  it.each(places)("rows inserted %s by an add-in", async (_place, name, row) => {
    await byAddin((worksheets) =>
      worksheets
        .getItem(name)
        .getRange(`${String(row + 1)}:${String(row + 2)}`)
        .insert("Down"),
    )();
    await staysConnected();
  });

  const columns = [
    ["left of everything", "Økonomi", 0],
    ["inside a table", "Økonomi", 2],
    ["between a table and a source cell", "Økonomi", 4],
    ["left of a list", "Klager", 0],
    ["between its columns", "Klager", 2],
    ["left of a row of figures", "HR", 0],
  ] as const;
  it.each(columns)("a column inserted %s in the grid", async (_place, name, column) => {
    await inGrid(name, (shown) => shown.insertColumns(column, 1))();
    await staysConnected();
  });
  it.each(columns)("a column inserted %s by an add-in", async (_place, name, column) => {
    const letter = "ABCDE"[column]!;
    await byAddin((worksheets) => worksheets.getItem(name).getRange(`${letter}:${letter}`).insert("Right"))();
    await staysConnected();
  });

  it.each([
    ["an empty row above", "Økonomi", (at: ReturnType<typeof sheet>) => at.deleteRows(1, 1)],
    ["an empty row below", "Økonomi", (at: ReturnType<typeof sheet>) => at.deleteRows(6, 1)],
    ["the first column of a list", "Klager", (at: ReturnType<typeof sheet>) => at.deleteColumns(0, 1)],
    ["a column of a table nobody reads", "Økonomi", (at: ReturnType<typeof sheet>) => at.deleteColumns(1, 1)],
  ])("%s deleted", async (_what, name, act) => {
    await inGrid(name, act)();
    await staysConnected();
  });

  it("a column of a table nobody reads, deleted by an add-in", async () => {
    await byAddin((worksheets) => worksheets.getItem("Økonomi").getRange("B:B").delete("Left"))();
    await staysConnected();
  });

  it("cells moved down above a table's and a source's columns", async () => {
    await byAddin((worksheets) => worksheets.getItem("Økonomi").getRange("A2:G2").insert("Down"))();
    await staysConnected();
  });
});

describe("names", () => {
  it.each(["Økonomi 2023", "Kåre's ark", "2023", "B2", "Æbler-og (pærer)", "Økonomi_ny"])("a sheet renamed %s", async (name) => {
    await inGrid("Økonomi", (shown) => shown.setName(name))();
    await staysConnected();
  });

  it("a sheet renamed by an add-in, and with it the plan's", async () => {
    await byAddin((worksheets) => {
      worksheets.getItem("Klager").name = "Klager 'og' ros";
      worksheets.getItem("Resultatplan").name = "Mål & resultater";
    })();
    await staysConnected();
  });

  it("tables renamed", async () => {
    await byAddin((_worksheets, all) => {
      all.getItem("tblKlager").name = "tblÅretsKlager";
      all.getItem("tblØkonomi").name = "Regnskab_2023";
    })();
    await staysConnected();
  });

  it("a table's column renamed by typing over its header", async () => {
    await inGrid("Klager", (shown) => shown.getRange("B4").setValue("Indkommet"))();
    await inGrid("Økonomi", (shown) => shown.getRange("C3").setValue("Faktisk forbrug"))();
    expect(sheet("Resultatplan").getRange("D12").getFormula()).toBe("=SUM(tblØkonomi[Faktisk forbrug])");
    await staysConnected();
  });

  it("a header renamed by an add-in, beside another change in the same batch", async () => {
    await byAddin((worksheets) => {
      worksheets.getItem("Klager").getRange("C4").values = [["Afgjort"]];
      worksheets.getItem("Klager").getRange("1:1").insert("Down");
    })();
    await staysConnected();
  });
});

describe("order", () => {
  it.each(["Økonomi", "Resultatplan", "HR"])("the sheet %s moved", async (name) => {
    await inGrid(name, (shown) => engine.workbook.moveSheet(shown, name === "HR" ? 0 : 3))();
    await staysConnected();
  });

  it.each([true, false])("lists sorted, ascending: %s", async (ascending) => {
    await inGrid("Klager", (shown) => shown.getRange("A5:C9").sort({ column: 2, ascending }))();
    await inGrid("Økonomi", (shown) => shown.getRange("A4:C6").sort({ column: 0, ascending }))();
    await staysConnected();
  });

  it("a list filtered: hidden rows still count", async () => {
    const filter = { tableId: "tblKlager", subUnitId: "Klager", column: 0, tableFilter: { filterType: "manual", values: ["K1", "K2"] } };
    await inGrid("Klager", () => command("sheet.command.set-table-filter", filter))();
    await staysConnected();
  });

  it("a source cell and a list cut and pasted elsewhere", async () => {
    const move = (name: string, from: object, to: object) => () =>
      command("sheet.command.move-range", {
        fromUnitId: engine.workbook.getId(),
        toUnitId: engine.workbook.getId(),
        fromSubUnitId: name,
        toSubUnitId: name,
        fromRange: from,
        toRange: to,
      });
    await inGrid("Økonomi", move("Økonomi", range(7, 6, 7, 6), range(12, 8, 12, 8)))();
    await inGrid("Klager", move("Klager", range(3, 0, 8, 2), range(12, 4, 17, 6)))();
    await staysConnected();
  });
});

describe("a deleted source", () => {
  const cellOf = (goal: number) => `sourceDeleted Resultatplan!D${String(10 + goal)}`;
  it.each([
    ["the row of a cell", byAddin((worksheets) => worksheets.getItem("Økonomi").getRange("8:8").delete("Up")), [1]],
    ["the row of a cell, in the grid", inGrid("Økonomi", (shown) => shown.deleteRows(7, 1)), [1]],
    ["the column of a cell", inGrid("Økonomi", (shown) => shown.deleteColumns(6, 1)), [1]],
    ["the cell itself", byAddin((worksheets) => worksheets.getItem("Økonomi").getRange("G8").delete("Up")), [1]],
    ["a table's column", byAddin((worksheets) => worksheets.getItem("Økonomi").getRange("C:C").delete("Left")), [2]],
    ["a list's column", inGrid("Klager", (shown) => shown.deleteColumns(1, 1)), [3, 4]],
    ["all rows of a table", inGrid("Økonomi", (shown) => shown.deleteRows(2, 4)), [2]],
    ["a table", byAddin((_worksheets, all) => all.getItem("tblKlager").delete()), [3]],
    ["the table's sheet", inGrid("Klager", (shown) => engine.workbook.deleteSheet(shown.getSheetId())), [3, 4]],
    ["a sheet, by an add-in", byAddin((worksheets) => worksheets.getItem("Økonomi").delete()), [1, 2]],
    ["a sheet of figures", byAddin((worksheets) => worksheets.getItem("HR").delete()), [5]],
  ] as const)("(%s) keeps its goals pending, with an issue at their cells, and no others", async (_what, act, gone) => {
    await act();
    const { verdicts, issues } = await told();
    const expected = connectedVerdicts.map((verdict, i) =>
      (gone as readonly number[]).includes(i + 1) ? `${String(i + 1)} pending` : verdict,
    );
    // the list's cells are emptied with their table
    const isEmptied = _what === "a table";
    expect(isEmptied ? verdicts.filter((one) => !one.startsWith("4")) : verdicts).toEqual(
      isEmptied ? expected.filter((one) => !one.startsWith("4")) : expected,
    );
    expect(issues.filter((one) => !isEmptied || one.startsWith("sourceDeleted"))).toEqual(gone.map(cellOf));
  });

  it("is connected again when the deletion is undone", async () => {
    await inGrid("Klager", (shown) => engine.workbook.deleteSheet(shown.getSheetId()))();
    engine.workbook.undo();
    await engine.settle();
    await staysConnected();
  });

  it("leaves fewer cases where some of a list's rows are deleted, in both ways to name them", async () => {
    await inGrid("Klager", (shown) => shown.deleteRows(5, 1))();
    expect((await told()).verdicts.slice(2, 4)).toEqual(["3 met 0.1", "4 met 0.25"]);
  });
});

describe("a copy", () => {
  it("of the plan's sheet is told, and not evaluated", async () => {
    await inGrid("Resultatplan", () => command("sheet.command.copy-sheet", { subUnitId: sheet("Resultatplan").getSheetId() }))();
    const { verdicts, issues } = await told();
    expect(verdicts).toEqual(connectedVerdicts);
    expect(issues).toEqual(["tableCopied PlanGoals5", "tableCopied PlanSubgoals6"]);
    change(-12_300, -99_000);
    expect((await told()).verdicts[0]).toBe("1 notMet -84");
  });

  it("of a source's sheet takes nothing away from the plan", async () => {
    await inGrid("Klager", () => command("sheet.command.copy-sheet", { subUnitId: "Klager" }))();
    await inGrid("Økonomi", () => command("sheet.command.copy-sheet", { subUnitId: "Økonomi" }))();
    const copies = engine.workbook.getTableList().map(({ name }) => name);
    expect(copies).toEqual(expect.arrayContaining(["tblKlager", "tblKlager5", "tblØkonomi", "tblØkonomi6"]));
    expect((await told()).verdicts).toEqual(connectedVerdicts);
  });
});

describe("the example workbook", () => {
  const open = async (bytes: Uint8Array) => {
    const opened = await preview.openFile(bytes, "resultatplan-2022.xlsx");
    engine.open(opened.snapshot);
    host.opened(opened.name);
    return opened;
  };
  const example = path.resolve(__dirname, "../../../assets/resultatplan-2022.xlsx");

  it("keeps its verdicts through everything at once, and in a copy of the file that is opened again", async () => {
    const edits: Edit[] = [];
    const stop = engine.onEdit((edit) => edits.push(edit));
    const opened = await open(await readFile(example));
    const before = await told();
    expect(before.verdicts).toEqual(
      expect.arrayContaining(["1.4 notMet 2", "1.6 pending 0.001960784313726", "2.1 met 0.7", "2.2 met 0.9"]),
    );

    await inGrid("Økonomi", (shown) => shown.insertRows(2, 3))();
    await inGrid("Økonomi", (shown) => shown.insertColumns(0, 1))();
    await inGrid("Klagesager", (shown) => shown.getRange("A6:F88").sort({ column: 2, ascending: false }))();
    await inGrid("Klagesager", (shown) => shown.getRange("B5").setValue("Modtaget (dato)"))();
    await inGrid("Milepæle", (shown) => shown.deleteRows(2, 1))();
    await inGrid("Sygefravær", (shown) => shown.setName("Kåre's fravær"))();
    await inGrid("Rettigheder", (shown) => engine.workbook.moveSheet(shown, 0))();
    await byAddin((_worksheets, all) => {
      all.getItem("tblKlager").name = "tbl_klager_2022";
    })();
    expect(await told()).toEqual(before);

    await engine.settle();
    const { bytes } = await preview.saveFile(opened, engine.workbook.save(), engine.workbook.getTableList(), edits);
    stop();
    await open(bytes);
    expect(sheet("Resultatplan").getRange("H33").getFormula()).toContain("tbl_klager_2022[Modtaget (dato)]");
    expect(await told()).toEqual(before);
  });

  it("asks to be connected again where a sheet was deleted, also in a copy of the file", async () => {
    const edits: Edit[] = [];
    const stop = engine.onEdit((edit) => edits.push(edit));
    const opened = await open(await readFile(example));
    const before = await told();
    await inGrid("Økonomi", (shown) => engine.workbook.deleteSheet(shown.getSheetId()))();
    await inGrid("Klagesager", (shown) => engine.workbook.deleteSheet(shown.getSheetId()))();
    const deleted = await told();
    expect(deleted.verdicts).toEqual(before.verdicts.map((verdict) => verdict.replace(/^(1\.6|2\.1) .*/u, "$1 pending")));
    expect(deleted.issues).toEqual(["H33", "G34", "H34", "G35", "H35"].map((cell) => `sourceDeleted Resultatplan!${cell}`));
    const { bytes } = await preview.saveFile(opened, engine.workbook.save(), engine.workbook.getTableList(), edits);
    stop();
    await open(bytes);
    expect(await told()).toEqual(deleted);
  });

  it("is not evaluated twice where the plan's sheet is copied, also in a copy of the file", async () => {
    const edits: Edit[] = [];
    const stop = engine.onEdit((edit) => edits.push(edit));
    const opened = await open(await readFile(example));
    const { verdicts } = await told();
    await inGrid("Resultatplan", (shown) => command("sheet.command.copy-sheet", { subUnitId: shown.getSheetId() }))();
    const copied = await told();
    expect(copied).toEqual({
      verdicts,
      issues: ["tableCopied PlanInfo14", "tableCopied PlanGoals15", "tableCopied PlanSubgoals16"],
    });
    const { bytes } = await preview.saveFile(opened, engine.workbook.save(), engine.workbook.getTableList(), edits);
    stop();
    await open(bytes);
    expect(await told()).toEqual(copied);
  });
});
